"""What a test reads from a center's feed."""

import json

import sqlalchemy as sa

from console import wire
from console.center import accounts, schema
from console.center.center import Center
from console.model.changes import Value


def rows(center: Center, kind: str) -> list[Value]:
    """All current rows of a kind."""
    row = schema.feed_row.c
    query = sa.select(row.body).where(row.kind == kind, row.body.is_not(None)).order_by(row.seq)
    bodies = center.db.read_now(lambda connection: connection.execute(query).scalars().all())
    return [wire.value_of(kind, json.loads(body)) for body in bodies]


def ids(center: Center) -> dict[str, str]:
    """Staff ids by login."""
    everyone = center.db.read_now(lambda connection: accounts.everyone(connection, center.id))
    return {account.login: account.id for account in everyone}
