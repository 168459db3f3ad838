"""The callers of practice as a telephone system: pure, time and ids passed in.

Each scenario is one caller, who waits, is accepted, talks, ends, and waits anew. Everything that
is to happen is in the journal before it happens, and so survives a killed center.
"""

import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from console.center.practice.journal import Call, Journal, Line, Phase
from console.dialogue.play import USUAL, Pace, Player, Turn
from console.dialogue.scenario import Deed, Scenario
from console.model.said import Speaker

RINGS_AFTER_MS = 3_000
APART_MS = 700
"""One after the other, the easiest first: that is then the order of the queue."""
AGAIN_AFTER_MS = 5_000
RINGS_MS = 1_500

NewId = Callable[[], str]


def new_id() -> str:
    return str(uuid.uuid4())


@dataclass(frozen=True, slots=True)
class Done:
    """Something done at the console in a talk: a row of the feed, by its id."""

    id: str
    deed: Deed


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How callers behave, in ms, and in which language they speak."""

    rings_after: int = RINGS_AFTER_MS
    apart: int = APART_MS
    again_after: int = AGAIN_AFTER_MS
    rings: int = RINGS_MS
    pace: Pace = USUAL
    language: str = "ko"


class Callers:
    """All callers of a practice. `journal` is what has to be kept."""

    def __init__(
        self,
        scenarios: Iterable[Scenario],
        journal: Journal,
        habits: Habits,
        *,
        ids: NewId = new_id,
    ) -> None:
        self._scenarios: Mapping[str, Scenario] = {one.id: one for one in scenarios}
        self._habits = habits
        self._ids = ids
        self._ready_since = journal.ready_since
        kept = {call.scenario: call for call in journal.calls if call.scenario in self._scenarios}
        # After a restart everything is told once more; told twice it is nothing new.
        self._calls = {
            id_: replace(kept.get(id_) or Call(scenario=id_, id=ids()), told=Phase.AWAY)
            for id_ in self._scenarios
        }

    @property
    def journal(self) -> Journal:
        return Journal(calls=tuple(self._calls.values()), ready_since=self._ready_since)

    @property
    def language(self) -> str:
        """What they speak."""
        return self._habits.language

    @property
    def calls(self) -> tuple[Call, ...]:
        return tuple(self._calls.values())

    def scenario(self, call: Call) -> Scenario:
        return self._scenarios[call.scenario]

    def call(self, call_id: str) -> Call | None:
        """The call of this id, as it stands."""
        return next((call for call in self._calls.values() if call.id == call_id), None)

    def next_due(self) -> int | None:
        """When something happens next by itself; None while nothing will."""
        due = [due for call in self._calls.values() if (due := self._due(call)) is not None]
        return min(due, default=None)

    def ready(self, now: int) -> None:
        """The trainee is ready for the first time: a few seconds later they ring."""
        if not self._ready_since:
            self._ready_since = now
        for place, call in enumerate(self.calls):
            if call.phase is Phase.AWAY and not call.due:
                due = now + self._habits.rings_after + place * self._habits.apart
                self._put(replace(call, due=due))

    def advance(self, now: int) -> None:
        """Everything due up to now happens."""
        for call in self.calls:
            if call.phase is Phase.AWAY and call.due and call.due <= now:
                self._put(replace(call, phase=Phase.WAITING, due=0, joined_at=call.due))
            elif call.phase is Phase.RINGING and call.due <= now:
                self._connect(call, call.due)
            if (current := self._calls[call.scenario]).phase is Phase.TALKING:
                self._talk_goes_on(current, now)

    def accept(self, call_id: str, staff_id: str, now: int) -> None:
        """Ring this phone; who is in another talk has ended it by taking this one."""
        call = self.call(call_id)
        if call is None or call.phase is not Phase.WAITING:
            return
        for other in self.calls:
            if other.phase in (Phase.RINGING, Phase.TALKING):
                self._close(other, now)
        rings_until = now + self._habits.rings
        self._put(replace(call, phase=Phase.RINGING, staff_id=staff_id, due=rings_until))

    def hang_up(self, call_id: str, now: int) -> None:
        """The trainee ends the talk. What the caller had not begun to say is never said."""
        call = self.call(call_id)
        if call is not None and call.phase in (Phase.RINGING, Phase.TALKING):
            self._close(call, now)

    def say(self, call_id: str, text: str, now: int) -> bool:
        """The trainee's words; False where nobody is there to hear them."""
        self.advance(now)
        call = self.call(call_id)
        if call is None or call.phase is not Phase.TALKING:
            return False
        own = Line(at=now, speaker=Speaker.COUNSELOR, text=text.strip())
        call = replace(call, lines=_in_order((*call.lines, own)))
        self._take(call, self._player(call).said(call.play, text, now))
        return True

    def done(self, call_id: str, done: Done, now: int) -> None:
        """Something was done in this talk; seen again it changes nothing."""
        call = self.call(call_id)
        if call is None or done.id in call.deeds:
            return
        call = replace(
            call,
            deeds=(*call.deeds, done.id),
            handed_over=call.handed_over or done.deed is Deed.FOLLOW_UP,
            referred=call.referred or done.deed is Deed.REFERRAL_MADE,
        )
        self._put(call)
        if call.phase is Phase.TALKING:
            self._take(call, self._player(call).done(call.play, done.deed, now))

    def told(self, call: Call, phase: Phase, now: int) -> None:
        """The center knows; a call that is over makes room for the next of this caller."""
        current = self._calls[call.scenario]
        if current.id != call.id:
            return
        if phase is not Phase.OVER:
            self._put(replace(current, told=phase))
            return
        again = now + self._habits.again_after
        self._put(Call(scenario=call.scenario, id=self._ids(), due=again))

    def wrote(self, call: Call, count: int) -> None:
        """So many of its lines stand in the feed."""
        current = self._calls[call.scenario]
        if current.id == call.id:
            self._put(replace(current, written=max(current.written, count)))

    def _connect(self, call: Call, at: int) -> None:
        talking = replace(call, phase=Phase.TALKING, due=0, connected_at=at)
        self._take(talking, self._player(call).connected(call.play, at))

    def _talk_goes_on(self, call: Call, now: int) -> None:
        leaves = call.play.hangs_up_at
        if leaves is not None and leaves <= now:
            self._close(call, leaves)
        else:
            self._take(call, self._player(call).time(call.play, now))

    def _close(self, call: Call, at: int) -> None:
        if call.phase is Phase.RINGING:
            self._put(replace(call, phase=Phase.WAITING, staff_id="", due=0))
            return
        said = tuple(line for line in call.lines if line.at <= at)
        over = self._player(call).ended(call.play)
        self._put(replace(call, phase=Phase.OVER, ended_at=at, play=over, lines=said))

    def _take(self, call: Call, turn: Turn) -> None:
        language = self._habits.language
        said = tuple(
            Line(at=one.at, speaker=Speaker.CALLER, text=one.line.of(language)) for one in turn.says
        )
        self._put(replace(call, play=turn.state, lines=_in_order((*call.lines, *said))))

    def _player(self, call: Call) -> Player:
        return Player(self._scenarios[call.scenario], self._habits.pace)

    def _due(self, call: Call) -> int | None:
        if call.phase is Phase.TALKING:
            lines = [line.at for line in call.lines[call.written :]]
            soon = self._player(call).next_due(call.play)
            return min([*lines, *(() if soon is None else (soon,))], default=None)
        return call.due or None

    def _put(self, call: Call) -> None:
        self._calls[call.scenario] = call


def _in_order(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """By time, each a moment after the one before: two lines never claim the same one."""
    ordered: list[Line] = []
    for line in sorted(lines, key=lambda line: line.at):
        at = max(line.at, ordered[-1].at + 1) if ordered else line.at
        ordered.append(line if at == line.at else replace(line, at=at))
    return tuple(ordered)
