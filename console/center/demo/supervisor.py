"""The supervisor whom nobody plays: answers calls for help as long as no person sits there."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from console.center.demo.board import Board
from console.model import commands as c
from console.model.contact import Contact
from console.model.help import Help, HelpState
from console.model.presence import PresenceState
from console.model.risk import SILENCING

_SECOND = 1_000
_MINUTE = 60_000
_HOUR = 60 * _MINUTE
Span = tuple[int, int]
_SITS = frozenset(PresenceState) - {PresenceState.AWAY}


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How soon, after a call for help, from and to (ms); in which share of talks words come."""

    sees: Span = (3_400, 4_600)
    comes: Span = (8_200, 9_800)
    closes: Span = (75 * _SECOND, 150 * _SECOND)
    watches: Span = (5 * _SECOND, 9 * _SECOND)
    writes: Span = (3 * _MINUTE, 6 * _MINUTE)
    words: float = 0.5


@dataclass(slots=True)
class Supervisor:
    """Pure, from what the feed shows and timers drawn by chance. `user_ids` are those at consoles,
    who are written to; `words` is what is written.
    """

    staff_id: str
    user_ids: tuple[str, ...]
    words: tuple[str, ...]
    random: Random
    manner: Manner = Manner()
    _due: dict[str, int] = field(default_factory=dict)
    _done: dict[str, int] = field(default_factory=dict)

    def step(self, board: Board, now: int) -> list[c.Request]:
        """What is asked of the center at this moment; nothing while a person sits there."""
        self._forget(now)
        if board.presence(self.staff_id) in _SITS:
            return []
        return [
            *(ask for call in board.calls() for ask in self._answer(call, now)),
            *(ask for talk in board.talks() for ask in self._attend(talk, now)),
        ]

    def _answer(self, call: Help, now: int) -> Iterator[c.Request]:
        """Seen, then coming, then over; a call that another has seen is theirs."""
        staff_id, asked = call.staff_id, call.asked_at
        if staff_id == self.staff_id or call.seen_by not in (None, self.staff_id):
            return
        name = f"{staff_id} {asked}"
        if call.state is HelpState.ASKED:
            if self._is_time(f"see {name}", self.manner.sees, asked, now):
                yield c.HelpSee(staff_id=staff_id)
        elif call.state is HelpState.SEEN:
            if self._is_time(f"come {name}", self.manner.comes, asked, now):
                yield c.HelpCome(staff_id=staff_id)
        elif self._is_time(f"close {name}", self.manner.closes, asked, now):
            yield c.HelpClose(staff_id=staff_id)

    def _attend(self, talk: Contact, now: int) -> Iterator[c.Request]:
        """Follow a talk whose risk is high; a few words now and then to who talks long."""
        unwatched = talk.risk in SILENCING and talk.watched_by is None
        if unwatched and self._is_time(f"watch {talk.id}", self.manner.watches, now, now):
            yield c.ContactWatch(contact_id=talk.id)
        if talk.counselor_id in self.user_ids and self._writes(talk, now):
            text = self.random.choice(self.words)
            yield c.MessageSend(to_id=talk.counselor_id, text=text, contact_id=talk.id)

    def _writes(self, talk: Contact, now: int) -> bool:
        name = f"write {talk.id}"
        if name not in self._due and self.random.random() >= self.manner.words:
            self._done.setdefault(name, now)
        since = talk.connected_at if talk.connected_at is not None else now
        return self._is_time(name, self.manner.writes, since, now)

    def _is_time(self, name: str, span: Span, start: int, now: int) -> bool:
        """Once, at a moment drawn when it is first thought of."""
        due = self._due.setdefault(name, start + self.random.randint(*span))
        if name in self._done or now < due:
            return False
        self._done[name] = now
        return True

    def _forget(self, now: int) -> None:
        for kept in (self._due, self._done):
            for name in [name for name, at in kept.items() if now - at > 3 * _HOUR]:
                del kept[name]
