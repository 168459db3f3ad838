"""A look into a running center's database, past every program: what is really there."""

import json
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from console.center import contacts, manage, schema
from console.center.switchboard.interface import IncomingCall
from tests.support.center import RunningCenter


def rows(center: RunningCenter, kind: str) -> list[dict[str, Any]]:
    """The bodies of the present rows of a kind, in the order in which they were written."""
    row = schema.feed_row.c

    def work(connection: sa.Connection) -> list[dict[str, Any]]:
        found = connection.execute(
            sa.select(row.body).where(row.kind == kind, row.body.is_not(None)).order_by(row.seq)
        )
        return [json.loads(body) for (body,) in found]

    return center.center.db.read_now(work)


def joins(center: RunningCenter, call: IncomingCall) -> str:
    """A caller begins to wait. The contact's id."""
    id_ = contacts.contact_id(center.center.id, call.switchboard_id)
    center.center.write_now(lambda unit: contacts.join(unit, id_, call))
    return id_


def restore(center: RunningCenter, backup: Path) -> None:
    """The center is stopped, set back to the backup, and started again."""
    center.stop()
    manage.restore(center.home, backup)
    center.start()
