"""What simulated colleagues do next: pure, from what the feed shows and timers drawn by chance."""

from dataclasses import dataclass, field
from random import Random

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
    `leaves_all` how long everybody waits for that person to arrive when the demo begins.
    """

    talk: Span = (6 * _MINUTE, 17 * _MINUTE)
    goes_on: Span = (1 * _MINUTE, 6 * _MINUTE)
    wrap_up: Span = (30 * _SECOND, 110 * _SECOND)
    rest: Span = (2 * _MINUTE, 5 * _MINUTE)
    reaction: Span = (5 * _SECOND, 16 * _SECOND)
    leaves_front: int = 45 * _SECOND
    leaves_all: int = 60 * _SECOND
    rests: float = 0.15


@dataclass(frozen=True, slots=True)
class Say:
    """Set one's presence."""

    staff_id: str
    state: PresenceState


@dataclass(frozen=True, slots=True)
class Renew:
    """The lease of a presence, as a console renews it."""

    staff_id: str
    state: PresenceState


@dataclass(frozen=True, slots=True)
class Accept:
    staff_id: str
    contact: Contact


@dataclass(frozen=True, slots=True)
class End:
    staff_id: str
    contact: Contact


@dataclass(frozen=True, slots=True)
class Sign:
    staff_id: str
    contact: Contact


Action = Say | Renew | Accept | End | Sign


@dataclass(slots=True)
class Floor:
    """The colleagues of one shift. `user_ids` are those not played: who is at the console."""

    staff_ids: tuple[str, ...]
    user_ids: tuple[str, ...]
    random: Random
    pace: Pace = Pace()
    _due: dict[str, int] = field(default_factory=dict)
    _rest_until: dict[str, int] = field(default_factory=dict)
    _renewed: dict[str, int] = field(default_factory=dict)
    _front: tuple[str, int] = ("", 0)
    _opened_at: int = 0

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
        # Who is met in the middle of a talk, when the demo begins, goes on for some minutes.
        at_least = now + self.random.randint(*self.pace.goes_on)
        due = self._timer(f"talk {talk.id}", self.pace.talk, begun, at_least=at_least)
        return [*actions, End(staff_id, talk)] if now >= due else actions

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

    def _timer(self, name: str, span: Span, start: int, *, at_least: int = 0) -> int:
        """When it is due: drawn at first sight, the same ever after."""
        if name not in self._due:
            self._due[name] = max(start + self.random.randint(*span), at_least)
        return self._due[name]
