"""Requests about help: one row a person who asked, under that person's id."""

from collections.abc import Callable

from console.center import help_row
from console.center.asked.decided import GONE, Asking, Decided, settled
from console.center.ids import plain
from console.model import commands as c
from console.model import helping
from console.model.decision import Decision
from console.model.help import Help
from console.model.staff import Actor


def ask(asking: Asking, body: c.HelpAsk) -> Decided:
    """Never refused because of the contact: that may be one the center has not heard of yet."""
    unit, actor = asking.unit, asking.actor
    help_ = help_row.locked(unit, actor.staff_id)
    return settled(unit, helping.ask(help_, body.contact_id, actor, unit.now))


def see(asking: Asking, body: c.HelpSee) -> Decided:
    return _answered(asking, body.staff_id, helping.see)


def come(asking: Asking, body: c.HelpCome) -> Decided:
    return _answered(asking, body.staff_id, helping.come)


def close(asking: Asking, body: c.HelpClose) -> Decided:
    return _answered(asking, body.staff_id, helping.close)


def _answered(
    asking: Asking, staff_id: str, rule: Callable[[Help | None, Actor, int], Decision]
) -> Decided:
    if not plain(staff_id):
        return GONE
    help_ = help_row.locked(asking.unit, staff_id)
    return settled(asking.unit, rule(help_, asking.actor, asking.unit.now))
