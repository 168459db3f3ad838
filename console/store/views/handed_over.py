"""Companions' calls that were agreed on in one's own talks and lie ahead."""

from collections.abc import Iterable, Iterator

from console.model.contact import Contact
from console.model.followup import FollowUp
from console.model.screen import HandedOver, Kept
from console.store import rows
from console.store.connection import Connection
from console.store.views.projection import Projected

DAY_MS = 86_400_000
BACK_MS = 30 * DAY_MS
"""As far back as a vault goes with one's own talks."""
ANY_TIME_MS = 7 * DAY_MS
"""A call for which no time was agreed lies ahead so long."""


def handed_over(
    db: Connection, staff_id: str, contacts: Iterable[Projected], now: int
) -> tuple[HandedOver, ...]:
    """Agreed by this person, of each talk the newest, the soonest first; `contacts` are those
    that something is on its way for. Talks that are not signed yet are left out: they stand
    among what is to be finished.
    """
    newest: dict[str, tuple[FollowUp, Contact | None, Kept]] = {}
    known = rows.recent(db, "followup", now - BACK_MS, staff_id)
    sent = ((value, None, Kept.SENT) for _, _, value in known if isinstance(value, FollowUp))
    for found in sorted((*sent, *_under_way(contacts)), key=lambda one: one[0].requested_at):
        if found[0].author_id == staff_id:
            newest[found[0].contact_id] = found
    ahead = [found for found in newest.values() if _until(found[0]) > now]
    shown = (_row(db, *found) for found in ahead)
    return tuple(sorted((row for row in shown if row is not None), key=lambda row: row.until))


def _under_way(contacts: Iterable[Projected]) -> Iterator[tuple[FollowUp, Contact | None, Kept]]:
    for seen in contacts:
        for row_id, value in seen.of(FollowUp):
            yield value, seen.contact, seen.kept("followup", row_id)


def _row(
    db: Connection, follow_up: FollowUp, contact: Contact | None, kept: Kept
) -> HandedOver | None:
    known = contact or rows.one(db, "contact", follow_up.contact_id)
    if not isinstance(known, Contact) or known.signed_at is None:
        return None
    return HandedOver(
        contact_id=known.id,
        caller=known.caller,
        purpose=follow_up.purpose,
        window_from=follow_up.window_from,
        window_to=follow_up.window_to,
        until=_until(follow_up),
        kept=kept,
    )


def _until(follow_up: FollowUp) -> int:
    return follow_up.window_to or follow_up.requested_at + ANY_TIME_MS
