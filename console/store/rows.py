"""Reading the mirror that is shown. A row that cannot be understood is passed over."""

from collections.abc import Iterable, Iterator

from console import wire
from console.model.changes import Value
from console.model.contact import Contact
from console.model.followup import FollowUp
from console.store.codec import from_text
from console.store.connection import Connection

_FROM = (
    "SELECT kind, id, body FROM rows"
    " WHERE generation = (SELECT generation FROM mirrors WHERE state = 'shown')"
)
Named = tuple[str, str, Value]
"""kind, id, value"""


def one(db: Connection, kind: str, row_id: str) -> Value | None:
    """One row; None where it is not there or not understood."""
    rows = _understood(db.execute(f"{_FROM} AND kind = ? AND id = ?", (kind, row_id)))
    return next((value for _, _, value in rows), None)


def of_kind(db: Connection, kind: str) -> list[Named]:
    return list(_understood(db.execute(f"{_FROM} AND kind = ?", (kind,))))


def of_contact(db: Connection, contact_id: str) -> list[Named]:
    """The contact and all that belongs to it."""
    return list(_understood(db.execute(f"{_FROM} AND contact_id = ?", (contact_id,))))


def unfinished(db: Connection) -> list[Contact]:
    """Contacts that wait, are talked to, or are not signed yet."""
    return _contacts(db.execute(f"{_FROM} AND desk = 1"))


def waiting_or_talking(db: Connection) -> list[Contact]:
    """Contacts that wait or are talked to; those that are only unsigned stay undecoded."""
    return _contacts(
        db.execute(f"{_FROM} AND desk = 1 AND json_extract(body, '$.state') <> 'ended'")
    )


def contacts_with(db: Connection, staff_id: str) -> list[Contact]:
    """Contacts in which somebody of this id appears, in whatever part."""
    return _contacts(
        db.execute(f"{_FROM} AND kind = 'contact' AND instr(body, ?) > 0", (staff_id,))
    )


def follow_ups_until(db: Connection, now: int) -> list[FollowUp]:
    """Follow-ups whose window is not over at `now` (center's time, ms); the others, of which
    there are many more, stay undecoded.
    """
    found = _understood(
        db.execute(
            f"{_FROM} AND kind = 'followup' AND json_extract(body, '$.window_to') > ?", (now,)
        )
    )
    return [value for _, _, value in found if isinstance(value, FollowUp)]


def recent(db: Connection, kind: str, since: int, staff_id: str) -> list[Named]:
    """Rows of a kind since a time (ms) in which somebody of this id appears, in whatever part.

    `kind` is contact or followup: those have their index by time.
    """
    since_then = "AND kind = ? AND at >= ? AND instr(body, ?) > 0"
    return list(_understood(db.execute(f"{_FROM} {since_then}", (kind, since, staff_id))))


def _contacts(rows: Iterable[tuple[str, str, str]]) -> list[Contact]:
    return [value for _, _, value in _understood(rows) if isinstance(value, Contact)]


def _understood(rows: Iterable[tuple[str, str, str]]) -> Iterator[Named]:
    for kind, row_id, body in rows:
        try:
            yield kind, row_id, wire.value_of(kind, from_text(body))
        except wire.MalformedError:
            continue
