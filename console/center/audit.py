"""Who did what, when, from where: append-only, hash-chained, ids and hashes only.

The chain's end is kept beside the feed's counter, so that a cut-off tail is noticed too.
Kept for the access log of the Korean safety measures (제8조) and the grants of 제5조.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from console.center import schema

START = "0" * 64
SYSTEM = "system"
CLI = "cli"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """`actor` is a staff id, "cli" or "system"; `origin` a network address or "local"."""

    action: str
    actor: str
    subject: str = ""
    details: Mapping[str, Any] = field(default_factory=dict)
    origin: str = "local"


@dataclass(frozen=True, slots=True)
class Tail:
    n: int
    hash: str


@dataclass(frozen=True, slots=True)
class Broken:
    """The first entry that is not what was written."""

    n: int


def append(
    connection: sa.Connection, center_id: str, at: int, tail: Tail, events: Sequence[Event]
) -> None:
    """Add entries after `tail`. The caller holds the counter row's lock."""
    rows = []
    for event in events:
        row = _row(center_id, at, tail, event)
        tail = Tail(row["n"], row["hash"])
        rows.append(row)
    connection.execute(sa.insert(schema.audit), rows)
    connection.execute(
        sa.update(schema.counter)
        .where(schema.counter.c.center_id == center_id)
        .values(audit_n=tail.n, audit_hash=tail.hash)
    )


def verify(connection: sa.Connection, center_id: str) -> Broken | None:
    """None where every entry follows from the one before and none is missing."""
    audit, counter = schema.audit, schema.counter
    tail = Tail(0, START)
    rows = connection.execute(
        sa.select(audit).where(audit.c.center_id == center_id).order_by(audit.c.n)
    )
    for row in rows.mappings():
        if row["n"] != tail.n + 1 or row["previous"] != tail.hash or row["hash"] != _hash(row):
            return Broken(tail.n + 1)
        tail = Tail(row["n"], row["hash"])
    end = connection.execute(
        sa.select(counter.c.audit_n, counter.c.audit_hash).where(counter.c.center_id == center_id)
    ).one()
    return None if tail == Tail(*end) else Broken(tail.n + 1)


def _row(center_id: str, at: int, tail: Tail, event: Event) -> dict[str, Any]:
    row = {
        "center_id": center_id,
        "n": tail.n + 1,
        "at": at,
        "actor": event.actor,
        "action": event.action,
        # As JSON: what a console sends as an id may hold characters no column takes.
        "subject": json.dumps(event.subject),
        "details": json.dumps(dict(event.details), sort_keys=True),
        "origin": event.origin[:80],
        "previous": tail.hash,
    }
    return {**row, "hash": _hash(row)}


def _hash(row: Mapping[Any, Any]) -> str:
    fields = ("center_id", "n", "at", "actor", "action", "subject", "details", "origin", "previous")
    text = json.dumps([row[name] for name in fields], ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()
