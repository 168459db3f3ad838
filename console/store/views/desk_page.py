"""The queue page: who waits, what is to be finished, who else is there."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from console.model.center import CenterInfo
from console.model.contact import WAITS, Contact, ContactState
from console.model.note import missing
from console.model.presence import Presence
from console.model.screen import Colleague, Desk, QueueRow, ToFinish
from console.model.staff import Staff
from console.store import rows
from console.store.connection import Connection
from console.store.views import help_page
from console.store.views.agreed_calls import agreed_calls
from console.store.views.handed_over import handed_over
from console.store.views.projection import Projected, actor_of, pending_contacts, project
from console.store.views.writing import writing

_UNSIGNED = (ContactState.CONNECTED, ContactState.ENDED)


def desk(db: Connection, staff_id: str, now: int = 0) -> Desk:
    """The page as it stands for one staff member at `now` (center's time, ms)."""
    staff = [value for _, _, value in rows.of_kind(db, "staff") if isinstance(value, Staff)]
    names = {person.id: person.name for person in staff}
    presences = presences_of(db)
    contacts = contacts_at_desk(db, staff_id)
    waiting = (seen.contact for seen in contacts if seen.contact and seen.contact.state in WAITS)
    mine = presences.get(staff_id)
    center = _without_oneself(center_of(db), staff_id)
    return Desk(
        waiting=queue(waiting, staff_id, names, now),
        to_finish=_to_finish(db, contacts, staff_id),
        handed_over=handed_over(db, staff_id, contacts, now),
        colleagues=colleagues(staff, presences, staff_id),
        presence=mine.state if mine else None,
        presence_since=mine.since if mine else None,
        center_name=center.name,
        goal=center.goal,
        goal_count=center.goal_count,
        help=help_page.own(db, staff_id, names, center),
        calls=help_page.calls(db, staff_id, names),
        messages=help_page.messages(db, staff_id, names),
        agreed=agreed_calls(db, next((one for one in staff if one.id == staff_id), None), now),
        on_call_name=center.on_call_name,
        on_call_phone=center.on_call_phone,
    )


def _without_oneself(center: CenterInfo, staff_id: str) -> CenterInfo:
    """Nobody is told to call oneself: for who is on call, nobody else is."""
    if center.on_call_id != staff_id:
        return center
    return replace(center, on_call_id="", on_call_name="", on_call_phone="")


def contacts_at_desk(
    db: Connection,
    staff_id: str,
    known: Callable[[Connection], Iterable[Contact]] = rows.unfinished,
) -> list[Projected]:
    """Contacts as the mirror has them, those not finished unless told otherwise; projected where
    something is on its way.
    """
    touched = dict.fromkeys(pending_contacts(db))
    untouched = (contact for contact in known(db) if contact.id not in touched)
    actor = actor_of(db, staff_id)
    projected = [project(db, contact_id, actor) for contact_id in touched]
    return [*(Projected(contact) for contact in untouched), *projected]


def queue(
    waiting: Iterable[Contact], staff_id: str, names: dict[str, str], now: int
) -> tuple[QueueRow, ...]:
    """Rows of who waits: given to this person first, then first come first."""
    ordered = sorted(waiting, key=lambda contact: (contact.joined_at, contact.id))
    rows_ = [_queue_row(contact, staff_id, names, now) for contact in ordered]
    return tuple(sorted(rows_, key=lambda row: not row.held_for_me))


def _queue_row(contact: Contact, staff_id: str, names: dict[str, str], now: int) -> QueueRow:
    held_for = contact.held_for(now) or ""
    given_to = contact.assigned_to or ""
    taken_by = contact.counselor_id or contact.requested_by or ""
    return QueueRow(
        contact_id=contact.id,
        channel=contact.channel,
        joined_at=contact.joined_at,
        caller=contact.caller,
        taken_by=names.get(taken_by, taken_by),
        mine=taken_by == staff_id,
        talked_with_me=contact.caller.last_counselor_id == staff_id,
        held_for=names.get(held_for, held_for),
        held_for_me=held_for == staff_id,
        held_since=contact.assigned_at if held_for else None,
        released_from="" if held_for or taken_by else names.get(given_to, given_to),
    )


def _to_finish(
    db: Connection, contacts: Iterable[Projected], staff_id: str
) -> tuple[ToFinish, ...]:
    found = [(seen.contact, seen) for seen in contacts if _is_mine_to_finish(seen, staff_id)]
    items = [_item(db, contact, seen) for contact, seen in found if contact is not None]
    return tuple(sorted(items, key=lambda item: (item.connected_at or 0, item.contact_id)))


def _is_mine_to_finish(seen: Projected, staff_id: str) -> bool:
    contact = seen.contact
    return (
        contact is not None
        and contact.counselor_id == staff_id
        and contact.state in _UNSIGNED
        and contact.signed_at is None
    )


def _item(db: Connection, contact: Contact, seen: Projected) -> ToFinish:
    if not seen.values:
        # Only the contact was read so far; its words may lie in the mirror.
        seen = project(db, contact.id, actor_of(db))
    words = writing(db, contact.id, seen)
    return ToFinish(
        contact_id=contact.id,
        connected_at=contact.connected_at,
        ended_at=contact.ended_at,
        caller=contact.caller,
        gaps=missing(words.content, risk_asked=contact.risk_asked),
    )


def colleagues(
    staff: Iterable[Staff], presences: dict[str, Presence], staff_id: str
) -> tuple[Colleague, ...]:
    """Everybody else, by name."""
    others = [person for person in staff if person.active and person.id != staff_id]
    return tuple(
        _colleague(person, presences.get(person.id))
        for person in sorted(others, key=lambda person: (person.name, person.id))
    )


def _colleague(person: Staff, presence: Presence | None) -> Colleague:
    return Colleague(
        staff_id=person.id,
        name=person.name,
        role=person.role,
        state=presence.state if presence else None,
        since=presence.since if presence else None,
    )


def presences_of(db: Connection) -> dict[str, Presence]:
    """By staff id."""
    found = (value for _, _, value in rows.of_kind(db, "presence"))
    return {value.staff_id: value for value in found if isinstance(value, Presence)}


def center_of(db: Connection) -> CenterInfo:
    """What is known of the center."""
    found = (value for _, _, value in rows.of_kind(db, "center"))
    return next(
        (value for value in found if isinstance(value, CenterInfo)), CenterInfo(id="", name="")
    )
