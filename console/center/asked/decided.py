"""What a request is decided with, and what comes of it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from console.center.center import Center
from console.center.unit import Unit
from console.model.decision import Decision, Rejected
from console.model.staff import Actor, Staff

Reason = str
"""Why a request is refused; "" is done."""


@dataclass(frozen=True, slots=True)
class Asking:
    """Who asks, in which unit of work; `id` is the request's."""

    unit: Unit
    center: Center
    actor: Actor
    id: str


@dataclass(frozen=True, slots=True)
class Errand:
    """What is left for the telephone system, once the decision is durable.

    `undo` takes back what was decided, where the telephone system does not do its part.
    """

    go: Callable[[], Awaitable[None]]
    undo: Callable[[Unit], None] = lambda _unit: None


@dataclass(frozen=True, slots=True)
class Decided:
    reason: Reason = ""
    errand: Errand | None = None


DONE = Decided()
GONE = Decided("gone")
FORBIDDEN = Decided("forbidden")


def settled(unit: Unit, decision: Decision) -> Decided:
    """Write what a rule decided."""
    if isinstance(decision, Rejected):
        return Decided(decision.reason)
    unit.apply(decision.changes)
    return DONE


def colleague(unit: Unit, staff_id: str) -> Staff | None:
    """A staff member who works here."""
    value = unit.value("staff", staff_id)
    return value if isinstance(value, Staff) and value.active else None
