from dataclasses import dataclass

from console.desktop.alerts.choices import GRAVEST_FIRST, Choices, Event
from console.model import rights
from console.model.commands import ContactAccept
from console.model.presence import PresenceState
from console.model.roles import Role
from console.model.screen import Desk, QueueRow

_NO_RINGS = frozenset({PresenceState.IN_SESSION, PresenceState.WRAP_UP, PresenceState.BREAK})


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Where the person is: is this window the active one, and what are they doing.

    `phase` is the talk's on the desk: none, talk, wrap_up or signed.
    """

    active: bool
    phase: str = "none"
    presence: PresenceState | None = None
    takes_calls: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """What is to be heard and shown for something that happened."""

    event: Event
    sound: bool
    notify: bool


class Alerts:
    """Decides what to do, given what changed. It remembers what it has told of: nothing is told
    twice, and nothing of what was there when the person signed in.
    """

    def __init__(self) -> None:
        self._begun = False
        self._rung: set[tuple[str, bool]] = set()
        self._told: set[tuple[Event, str]] = set()
        self._waited = False

    def seen(self, desk: Desk, now: Situation, choices: Choices) -> Alert | None:
        """What the change from the last moment of the desk to this one asks for: the gravest."""
        begun, self._begun = self._begun, True
        happened = self._happened(desk, now, begun=begun)
        if not begun or not happened:
            return None
        event = next(event for event in GRAVEST_FIRST if event in happened)
        alert = Alert(
            event=event,
            sound=choices.of(event).on and _may_sound(event, now),
            notify=choices.notify and _may_notify(now),
        )
        return alert if alert.sound or alert.notify else None

    def _happened(self, desk: Desk, now: Situation, *, begun: bool) -> set[Event]:
        found = {Event.WAITS} if self._rings(desk, now) else set()
        calls = {(f"{call.staff_id} {call.asked_at}", call.escalated) for call in desk.calls}
        found |= self._new(Event.ESCALATED, {key for key, escalated in calls if escalated})
        asked = self._new(Event.HELP, {key for key, _ in calls})
        # One that came here because nobody had seen it is told of as that alone.
        found |= asked if Event.ESCALATED not in found else set()
        if _free(now) or not begun:
            # What becomes due in a talk is told of once it is over.
            due = {call.follow_up_id for call in desk.agreed if call.due}
            found |= self._new(Event.FOLLOW_UP, due)
        return found | self._new(Event.MESSAGE, {message.id for message in desk.messages})

    def _rings(self, desk: Desk, now: Situation) -> bool:
        """Somebody new waits for this person while nobody did, or was given to them."""
        mine = _mine(desk, now)
        keys = {(row.contact_id, row.held_for_me) for row in mine}
        new = keys - self._rung
        given = any(held for _, held in new)
        rings = bool(new) and (not self._waited or given)
        # A call that failed to connect and waits again has rung before.
        self._rung |= keys | {(contact_id, False) for contact_id, _ in keys}
        self._waited = bool(mine)
        return rings

    def _new(self, event: Event, keys: set[str]) -> set[Event]:
        new = {(event, key) for key in keys} - self._told
        self._told |= new
        return {event} if new else set()


def _mine(desk: Desk, now: Situation) -> list[QueueRow]:
    """Who waits for this person: for everybody, or for her alone."""
    return [
        row
        for row in desk.waiting
        if now.takes_calls and not row.taken_by and (not row.held_for or row.held_for_me)
    ]


def waits(desk: Desk, now: Situation) -> int:
    """How many wait for this person: the dot on the icon, while the window is not active."""
    return 0 if now.active else len(_mine(desk, now))


def told_of(role: Role) -> tuple[Event, ...]:
    """What may happen to somebody of this role: only that is offered to be chosen."""
    others = {
        Event.WAITS: rights.may(role, ContactAccept.KIND),
        Event.FOLLOW_UP: role is Role.COMPANION,
    }
    return tuple(event for event in Event if others.get(event, True))


def answered(desk: Desk, now: Situation) -> bool:
    """Whether a ring is over: nobody waits for this person, or she is taking somebody."""
    taking = any(row.mine for row in desk.waiting)
    return taking or now.phase == "talk" or not _mine(desk, now)


def _free(now: Situation) -> bool:
    return now.phase not in ("talk", "wrap_up") and now.presence not in _NO_RINGS


def _may_sound(event: Event, now: Situation) -> bool:
    """In a talk only a colleague in need is heard; rings wait until one is free for them."""
    if event in (Event.HELP, Event.ESCALATED):
        return True
    if now.phase == "talk":
        return False
    return event is not Event.WAITS or _free(now)


def _may_notify(now: Situation) -> bool:
    return not now.active and now.phase not in ("talk", "wrap_up")
