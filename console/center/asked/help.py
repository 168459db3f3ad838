"""Requests about help: one row a person who asked, under that person's id."""

from collections.abc import Callable

from console.center.asked.decided import GONE, Asking, Decided, settled
from console.center.unit import Unit
from console.center.vaults import plain
from console.model import commands as c
from console.model import helping
from console.model.decision import Decision
from console.model.help import Help
from console.model.staff import Actor


def ask(asking: Asking, body: c.HelpAsk) -> Decided:
    """Never refused because of the contact: that may be one the center has not heard of yet."""
    unit, actor = asking.unit, asking.actor
    help_ = locked(unit, actor.staff_id)
    return settled(unit, helping.ask(help_, body.contact_id, actor, unit.now))


def see(asking: Asking, body: c.HelpSee) -> Decided:
    return _answered(asking, body.staff_id, helping.see)


def come(asking: Asking, body: c.HelpCome) -> Decided:
    return _answered(asking, body.staff_id, helping.come)


def close(asking: Asking, body: c.HelpClose) -> Decided:
    return _answered(asking, body.staff_id, helping.close)


def locked(unit: Unit, staff_id: str) -> Help | None:
    """A person's latest call for help, for this unit alone to change."""
    unit.lock(lock(staff_id))
    value = unit.value("help", staff_id)
    return value if isinstance(value, Help) else None


def lock(staff_id: str) -> str:
    """The name under which a person's call for help is read and written."""
    return f"help {staff_id}"


def _answered(
    asking: Asking, staff_id: str, rule: Callable[[Help | None, Actor, int], Decision]
) -> Decided:
    if not plain(staff_id):
        return GONE
    help_ = locked(asking.unit, staff_id)
    return settled(asking.unit, rule(help_, asking.actor, asking.unit.now))
