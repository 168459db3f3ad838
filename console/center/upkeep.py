"""What follows from a contact that changed, whoever or whatever changed it.

Looked at once, when the work of a unit is done: no way of changing a contact can forget it.
"""

from dataclasses import replace
from typing import TypeGuard

from console.center import help_row
from console.center.unit import Unit
from console.model.contact import Contact
from console.model.help import Help, HelpState


def follow(unit: Unit) -> None:
    """Keep what belongs to the contacts that this unit wrote as it should be."""
    for id_, value in unit.written("contact"):
        before = unit.before("contact", id_)
        _follow(unit, before if isinstance(before, Contact) else None, value)


def _follow(unit: Unit, before: Contact | None, after: object) -> None:
    if not isinstance(after, Contact):
        return
    if after.signed_at is not None and (before is None or before.signed_at is None):
        _close_help(unit, after)


def _close_help(unit: Unit, contact: Contact) -> None:
    """A call for help from a talk ends with its note."""
    staff = {contact.counselor_id or "", *contact.others} - {""}
    unit.lock(*(help_row.lock(staff_id) for staff_id in staff))
    for staff_id in staff:
        call = unit.value("help", staff_id)
        if _is_open(call) and call.contact_id == contact.id:
            unit.put(staff_id, replace(call, closed_at=unit.now))


def _is_open(call: object) -> TypeGuard[Help]:
    return isinstance(call, Help) and call.state is not HelpState.CLOSED
