"""Drafts become facts: at most one every 30 s a contact, and at once when asked."""

from collections.abc import Callable

from console.model import commands as c
from console.store import drafts, outbox
from console.store.connection import Connection


def queue_drafts(
    db: Connection, now: int, new_id: Callable[[], str], *, force: str | None = None
) -> int:
    """Queue a `note.drafted` for each draft that is due; `force` names a contact to queue now."""
    made = drafts.due(db, now, force=force)
    for body in made:
        outbox.append(db, c.FactCommand(id=new_id(), made_at=now, body=body))
    return len(made)
