"""What simulated colleagues do next: pure, from what the feed shows and timers drawn by chance."""

from dataclasses import dataclass, field
from random import Random

from console.center.demo.actions import (
    Accept,
    Action,
    AskHelp,
    Assess,
    End,
    HandOver,
    Renew,
    Say,
    Sign,
    Thank,
    Write,
)
from console.center.demo.board import Board
from console.model.contact import Contact
from console.model.presence import LEASED, RENEW_MS, PresenceState

_SECOND = 1_000
_MINUTE = 60_000
_HOUR = 60 * _MINUTE
Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How long things take, from and to, in ms.

    `leaves_front` is how long the first of the queue is left to the person at the console,
    `leaves_all` how long everybody waits for that person to arrive when the demo begins,
    `first_help` how soon after that beginning the first colleague asks for help. The shares say
    in how many talks the risk is asked about before the end, a hand-over is agreed on, and help
    is asked for.
    """

    talk: Span = (6 * _MINUTE, 17 * _MINUTE)
    goes_on: Span = (1 * _MINUTE, 6 * _MINUTE)
    wrap_up: Span = (30 * _SECOND, 110 * _SECOND)
    rest: Span = (2 * _MINUTE, 5 * _MINUTE)
    reaction: Span = (5 * _SECOND, 16 * _SECOND)
    writes: Span = (60 * _SECOND, 3 * _MINUTE)
    assesses: Span = (3 * _MINUTE, 7 * _MINUTE)
    hands_over: Span = (7 * _MINUTE, 13 * _MINUTE)
    asks_help: Span = (3 * _MINUTE, 9 * _MINUTE)
    first_help: Span = (25 * _SECOND, 60 * _SECOND)
    thanks: Span = (40 * _SECOND, 90 * _SECOND)
    leaves_front: int = 45 * _SECOND
    leaves_all: int = 60 * _SECOND
    rests: float = 0.15
    assessed: float = 0.6
    handed_over: float = 0.25
    helped: float = 0.2


@dataclass(slots=True)
class Floor:
    """The colleagues of one shift. `user_ids` are those not played: who is at the console."""

    staff_ids: tuple[str, ...]
    user_ids: tuple[str, ...]
    random: Random
    pace: Pace = Pace()
    _due: dict[str, int] = field(default_factory=dict)
    _done: dict[str, int] = field(default_factory=dict)
    _rest_until: dict[str, int] = field(default_factory=dict)
    _renewed: dict[str, int] = field(default_factory=dict)
    _front: tuple[str, int] = ("", 0)
    _opened_at: int = 0
    _helped: bool = False

    def step(self, board: Board, now: int) -> list[Action]:
        """What everybody does at this moment."""
        self._forget(now)
        free = self._free(board, now)
        actions: list[Action] = []
        for staff_id in self.staff_ids:
            doing = self._doing(staff_id, board, now, free)
            actions += doing
            taken = [action.contact for action in doing if isinstance(action, Accept)]
            free = [contact for contact in free if contact not in taken]
        return actions

    def _free(self, board: Board, now: int) -> list[Contact]:
        """Whom colleagues may take: the front is left to a person who is ready, for a while."""
        waiting = board.waiting()
        users = {board.presence(user_id) for user_id in self.user_ids}
        self._opened_at = self._opened_at or now
        if users == {None} and now - self._opened_at < self.pace.leaves_all:
            return []
        if PresenceState.READY not in users or not waiting:
            self._front = ("", 0)
            return waiting
        front, *others = waiting
        if self._front[0] != front.id:
            self._front = (front.id, now)
        long_enough = now - self._front[1] >= self.pace.leaves_front
        return waiting if others and long_enough else others

    def _doing(self, staff_id: str, board: Board, now: int, free: list[Contact]) -> list[Action]:
        if talk := board.session(staff_id):
            return self._talk(staff_id, talk, board, now)
        if board.asked_for(staff_id):
            return self._is(staff_id, PresenceState.READY, board, now)
        if over := board.unsigned(staff_id):
            return self._wrap_up(staff_id, over, board, now)
        if now < self._rest(staff_id, board, now):
            return self._is(staff_id, PresenceState.BREAK, board, now)
        ready = self._is(staff_id, PresenceState.READY, board, now)
        taken = self._pick(staff_id, free, now)
        return [*ready, Accept(staff_id, taken)] if taken else ready

    def _talk(self, staff_id: str, talk: Contact, board: Board, now: int) -> list[Action]:
        actions = self._is(staff_id, PresenceState.IN_SESSION, board, now)
        begun = talk.connected_at or now
        actions += self._within(staff_id, talk, begun, now)
        actions += self._help(staff_id, talk, board, now)
        # Who is met in the middle of a talk, when the demo begins, goes on for some minutes.
        at_least = now + self.random.randint(*self.pace.goes_on)
        due = self._timer(f"talk {talk.id}", self.pace.talk, begun, at_least=at_least)
        return [*actions, End(staff_id, talk)] if now >= due else actions

    def _within(self, staff_id: str, talk: Contact, begun: int, now: int) -> list[Action]:
        """What a colleague does in the middle of a talk, each once."""
        pace = self.pace
        actions: list[Action] = []
        if self._once(f"write {talk.id}", pace.writes, begun, now):
            actions.append(Write(staff_id, talk))
        # At a high risk before, it is asked about in any case.
        asks = 1.0 if talk.caller.risk_before else pace.assessed
        if self._once(f"assess {talk.id}", pace.assesses, begun, now, asks):
            actions.append(Assess(staff_id, talk))
        if self._once(f"hand over {talk.id}", pace.hands_over, begun, now, pace.handed_over):
            actions.append(HandOver(staff_id, talk))
        return actions

    def _help(self, staff_id: str, talk: Contact, board: Board, now: int) -> list[Action]:
        """One asks at a time; when somebody has come, the talk goes on after a while."""
        call = board.call_of(staff_id)
        if call is not None:
            came = call.coming_at
            if came is None or now < self._timer(f"thank {came}", self.pace.thanks, came):
                return []
            return [Thank(staff_id)]
        if any(one.staff_id in self.staff_ids for one in board.calls()):
            return []
        if not self._helped and talk.caller.risk_before is None:
            self._helped = True
            self._due[f"help {talk.id}"] = now + self.random.randint(*self.pace.first_help)
        asks = self._once(f"help {talk.id}", self.pace.asks_help, now, now, self.pace.helped)
        return [AskHelp(staff_id, talk)] if asks else []

    def _wrap_up(self, staff_id: str, over: Contact, board: Board, now: int) -> list[Action]:
        actions = self._is(staff_id, PresenceState.WRAP_UP, board, now)
        due = self._timer(f"sign {over.id}", self.pace.wrap_up, now)
        if now < due:
            return actions
        if self.random.random() < self.pace.rests:
            self._rest_until[staff_id] = now + self.random.randint(*self.pace.rest)
        return [*actions, Sign(staff_id, over)]

    def _rest(self, staff_id: str, board: Board, now: int) -> int:
        """Until when this person rests; who is met resting goes on resting for a while."""
        if staff_id not in self._rest_until:
            resting = board.presence(staff_id) is PresenceState.BREAK
            rest = self.random.randint(*self.pace.rest) if resting else 0
            self._rest_until[staff_id] = now + rest
        return self._rest_until[staff_id]

    def _pick(self, staff_id: str, free: list[Contact], now: int) -> Contact | None:
        for contact in free:
            if now >= self._timer(f"take {staff_id} {contact.id}", self.pace.reaction, now):
                return contact
        return None

    def _is(self, staff_id: str, state: PresenceState, board: Board, now: int) -> list[Action]:
        """Say so once, then renew the lease."""
        if board.presence(staff_id) is not state:
            self._renewed[staff_id] = now
            return [Say(staff_id, state)]
        if state not in LEASED or now - self._renewed.get(staff_id, 0) < RENEW_MS:
            return []
        self._renewed[staff_id] = now
        return [Renew(staff_id, state)]

    def _forget(self, now: int) -> None:
        """Timers of contacts that are long over."""
        self._due = {name: due for name, due in self._due.items() if now - due < _HOUR}
        self._done = {name: at for name, at in self._done.items() if now - at < 3 * _HOUR}

    def _once(self, name: str, span: Span, start: int, now: int, share: float = 1.0) -> bool:
        """Whether this is the moment; it comes in that share of cases, and once."""
        if name in self._done:
            return False
        if name not in self._due and self.random.random() >= share:
            self._done[name] = now
            return False
        if now < self._timer(name, span, start):
            return False
        self._done[name] = now
        return True

    def _timer(self, name: str, span: Span, start: int, *, at_least: int = 0) -> int:
        """When it is due: drawn at first sight, the same ever after."""
        if name not in self._due:
            self._due[name] = max(start + self.random.randint(*span), at_least)
        return self._due[name]
