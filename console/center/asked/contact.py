"""Requests about one contact: who takes it, who gets it, who follows it, what is said in it."""

from collections.abc import Awaitable, Callable

from console.center import contacts
from console.center.asked.decided import (
    DONE,
    FORBIDDEN,
    GONE,
    Asking,
    Decided,
    Errand,
    colleague,
    settled,
)
from console.center.center import Center
from console.center.ids import plain
from console.center.switchboard.interface import Listens
from console.center.unit import Unit
from console.model import commands as c
from console.model.contact import Contact, ContactState
from console.model.decide import decide_accept, decide_assign, decide_watch
from console.model.roles import Role

_ANSWER_CALLS = frozenset({Role.COUNSELOR, Role.SUPERVISOR})
NOBODY_LISTENS = Decided("nobody_listens")


def accept(asking: Asking, body: c.ContactAccept) -> Decided:
    """The first of two who ask gets the contact: compare and set in one transaction."""
    unit, actor = asking.unit, asking.actor
    decision = decide_accept(_locked(unit, body.contact_id), actor, unit.now)
    decided = settled(unit, decision)
    if decided.reason or not getattr(decision, "changes", ()):
        return decided
    call = contacts.switchboard_id(unit.connection, unit.center_id, body.contact_id)
    switchboard = asking.center.switchboard
    if switchboard is not None and call is not None:
        return Decided(errand=_ring(switchboard.accept, call, actor.staff_id, body.contact_id))
    # Nothing rings here: who accepts is connected.
    now, who = unit.now, actor.staff_id
    contacts.moved(unit, body.contact_id, lambda it: contacts.connected(it, who, now))
    return DONE


def assign(asking: Asking, body: c.ContactAssign) -> Decided:
    """To somebody who works here and answers calls."""
    unit = asking.unit
    contact = _locked(unit, body.contact_id)
    chosen = colleague(unit, body.staff_id) if plain(body.staff_id) else None
    if chosen is None or chosen.role not in _ANSWER_CALLS:
        return GONE
    return settled(unit, decide_assign(contact, chosen.id, asking.actor, unit.now))


def watch(asking: Asking, body: c.ContactWatch) -> Decided:
    unit = asking.unit
    return settled(unit, decide_watch(_locked(unit, body.contact_id), asking.actor, unit.now))


def say(asking: Asking, body: c.ContactSay) -> Decided:
    """Only its own counselor speaks in a talk, and only while there is one."""
    unit, listener = asking.unit, _listener(asking.center)
    contact = _locked(unit, body.contact_id)
    if contact is None or contact.state is not ContactState.CONNECTED:
        return GONE
    if contact.counselor_id != asking.actor.staff_id:
        return FORBIDDEN
    call = contacts.switchboard_id(unit.connection, unit.center_id, contact.id)
    if call is None or listener is None:
        return NOBODY_LISTENS
    return Decided(errand=Errand(lambda: listener.say(call, body.text)))


def _ring(
    phone: Callable[[str, str], Awaitable[None]], call: str, staff_id: str, contact_id: str
) -> Errand:
    def back(unit: Unit) -> None:
        contacts.moved(unit, contact_id, contacts.connection_failed)

    return Errand(lambda: phone(call, staff_id), back)


def _listener(center: Center) -> Listens | None:
    switchboard: object = center.switchboard
    return switchboard if isinstance(switchboard, Listens) else None


def _locked(unit: Unit, contact_id: str) -> Contact | None:
    """The contact, for this unit alone to change."""
    if not plain(contact_id):
        return None
    unit.lock(f"contact {contact_id}")
    value = unit.value("contact", contact_id)
    return value if isinstance(value, Contact) else None
