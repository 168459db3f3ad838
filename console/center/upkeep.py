"""What follows from a contact that changed, whoever or whatever changed it: help ends with its
note, and what is known of the person comes and goes with the contact.

Looked at once, when the work of a unit is done: no way of changing a contact can forget it.
"""

from dataclasses import replace
from typing import TypeGuard

from console.center import help_row, histories
from console.center.unit import Unit
from console.model.contact import Contact, ContactState
from console.model.help import Help, HelpState

_RINGS = frozenset({ContactState.REQUESTED, ContactState.CONNECTING})
_TALKED = frozenset({ContactState.CONNECTED, ContactState.ENDED})


def follow(unit: Unit) -> None:
    """Keep what belongs to the contacts that this unit wrote as it should be."""
    for id_, value in unit.written("contact"):
        before = unit.before("contact", id_)
        _follow(unit, before if isinstance(before, Contact) else None, value)


def _follow(unit: Unit, before: Contact | None, after: object) -> None:
    _keep_history(unit, before, after if isinstance(after, Contact) else None)
    if not isinstance(after, Contact):
        return
    if after.signed_at is not None and (before is None or before.signed_at is None):
        _close_help(unit, after)


def _keep_history(unit: Unit, before: Contact | None, after: Contact | None) -> None:
    """It comes with the contact to its counselor, and goes when the contact does."""
    was, is_ = _whose(before), _whose(after)
    if was == is_ or not (_called_before(before) or _called_before(after)):
        return
    found = histories.history(unit, after, is_) if after is not None and is_ is not None else None
    if found is not None:
        unit.put(found.contact_id, found)
    elif gone := before or after:
        unit.drop("history", gone.id)


def _whose(contact: Contact | None) -> str | None:
    """Who works on this contact at present, until its note is signed."""
    if contact is None or contact.signed_at is not None:
        return None
    if contact.state in _RINGS:
        return contact.requested_by
    return contact.counselor_id if contact.state in _TALKED else None


def _called_before(contact: Contact | None) -> bool:
    """Nobody is looked up for whom there is nothing to find: most of those who call."""
    return contact is not None and contact.caller.contacts_before > 0


def _close_help(unit: Unit, contact: Contact) -> None:
    """A call for help from a talk ends with its note."""
    staff = sorted({contact.counselor_id or "", *contact.others} - {""})
    unit.lock(*(help_row.lock(staff_id) for staff_id in staff))
    for staff_id in staff:
        call = unit.value("help", staff_id)
        if _is_open(call) and call.contact_id == contact.id:
            unit.put(staff_id, replace(call, closed_at=unit.now))


def _is_open(call: object) -> TypeGuard[Help]:
    return isinstance(call, Help) and call.state is not HelpState.CLOSED
