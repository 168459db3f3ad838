"""A scripted caller in a talk: a pure state machine, its time and its pace passed in.

She opens up where she is heard and asked, says less where she is advised early, answers plainly
when asked about suicide, and takes her leave when what she said is gathered up.
"""

from dataclasses import dataclass, replace

from console.dialogue.acts import HEARD_ENOUGH, Act, Seen, acts, hears, judged
from console.dialogue.scenario import Answer, Cause, Deed, Moment, Scenario
from console.dialogue.text import Text

PRECEDENCE: tuple[Act, ...] = tuple(Act)
"""Of several things said in one breath a caller answers to the first of these."""


PATIENCE = 2
"""So many times a caller goes through her short lines before she takes her leave."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How long a caller takes, in ms: before a line, for each character of it, at most; after a
    silence that is kept for her; until she wonders whether anybody is there; until she hangs up.
    """

    before: int = 1_200
    a_character: int = 60
    at_most: int = 7_000
    after_silence: int = 8_000
    nudge: int = 90_000
    hang_up: int = 3_000

    def delay(self, line: str) -> int:
        """Before this line is said."""
        return min(self.at_most, self.before + self.a_character * len(line))


USUAL = Pace()
AT_ONCE = Pace(before=0, a_character=0, at_most=0, after_silence=0, hang_up=0)


@dataclass(frozen=True, slots=True)
class Utterance:
    """What the caller says, and when (ms)."""

    at: int
    line: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Where a talk stands. `moment` is empty before it is connected.

    `heard`: how often the trainee has heard her; `given`: answers given once already; `brief`:
    how many of her short lines were used; `busy_until`: her last line is said by then;
    `quiet_since`: nobody has said anything since; `hangs_up_at`: she has taken her leave.
    """

    moment: str = ""
    heard: int = 0
    given: tuple[str, ...] = ()
    brief: int = 0
    busy_until: int = 0
    quiet_since: int = 0
    nudged: bool = False
    hangs_up_at: int | None = None
    over: bool = False

    @property
    def leaves(self) -> bool:
        """Nothing more is said by her."""
        return self.over or self.hangs_up_at is not None


@dataclass(frozen=True, slots=True)
class Turn:
    """Where the talk stands after an event, and what the caller says to it."""

    state: State
    says: tuple[Utterance, ...] = ()


@dataclass(frozen=True, slots=True)
class Player:
    """Plays one scenario. Each method gives a new state; in a talk that is over nothing happens."""

    scenario: Scenario
    pace: Pace = USUAL

    def connected(self, state: State, now: int) -> Turn:
        """They hear each other: the caller speaks first. A second time it changes nothing."""
        if state.moment or state.over:
            return Turn(state)
        return self._arrive(replace(state, busy_until=now), self.scenario.first, now, 0)

    def said(self, state: State, text: str, now: int) -> Turn:
        """The trainee has said this; an empty text is a silence that was kept for her."""
        if not state.moment or state.leaves:
            return Turn(state)
        seen = judged(acts(text), state.heard)
        after = replace(state, heard=state.heard + hears(seen), quiet_since=now, nudged=False)
        waited = seen[0].act is Act.WAITED
        pause = self.pace.after_silence if waited else 0
        found = self._answer(after, _by_precedence(seen, state.heard))
        if found is None:
            return self._short(after, now, pause)
        return self._give(after, found, now, pause)

    def done(self, state: State, deed: Deed, now: int) -> Turn:
        """Something was done at the console; a caller may have nothing to say to it."""
        if not state.moment or state.leaves:
            return Turn(state)
        found = self._answer(state, (deed,))
        return self._give(state, found, now, 0) if found else Turn(state)

    def ended(self, state: State) -> State:
        """The line is down."""
        return replace(state, over=True)

    def time(self, state: State, now: int) -> Turn:
        """Time passes: after long quiet she asks, once, whether somebody is there."""
        if not state.moment or state.leaves or state.nudged or now < self._nudge_at(state):
            return Turn(state)
        nudged = replace(state, nudged=True)
        return self._say(nudged, self.scenario.nudge, now, 0)

    def next_due(self, state: State) -> int | None:
        """When something happens by itself: she hangs up, or wonders; None for never."""
        if state.over or not state.moment:
            return None
        if state.hangs_up_at is not None:
            return state.hangs_up_at
        return None if state.nudged else self._nudge_at(state)

    def _nudge_at(self, state: State) -> int:
        return max(state.quiet_since, state.busy_until) + self.pace.nudge

    def _answer(self, state: State, causes: tuple[Cause, ...]) -> tuple[str, Answer] | None:
        """The first that fits, with a name by which it is remembered: here first, then anywhere."""
        moment = self.scenario.moment(state.moment)
        for cause in causes:
            for where, answers in ((moment.id, moment.answers), ("", self.scenario.anywhere)):
                for place, answer in enumerate(answers):
                    name = f"{where}/{place}"
                    if cause in answer.on and not (answer.once and name in state.given):
                        return name, answer
        return None

    def _give(self, state: State, found: tuple[str, Answer], now: int, pause: int) -> Turn:
        name, answer = found
        if answer.once:
            state = replace(state, given=(*state.given, name))
        if answer.line is not None:
            return self._say(state, answer.line, now, pause)
        return self._arrive(state, self.scenario.moment(answer.to), now, pause)

    def _arrive(self, state: State, moment: Moment, now: int, pause: int) -> Turn:
        if not moment.aside:
            state = replace(state, moment=moment.id)
        turn = self._say(state, moment.says, now, pause)
        if not moment.ends:
            return turn
        leaves = turn.state.busy_until + self.pace.hang_up
        return Turn(replace(turn.state, hangs_up_at=leaves), turn.says)

    def _short(self, state: State, now: int, pause: int) -> Turn:
        lines = self.scenario.short
        if state.brief >= PATIENCE * len(lines):
            return self._arrive(state, self.scenario.moment(self.scenario.leaves), now, pause)
        line = lines[state.brief % len(lines)]
        return self._say(replace(state, brief=state.brief + 1), line, now, pause)

    def _say(self, state: State, line: Text, now: int, pause: int) -> Turn:
        """After what she is still saying, and after the time it takes."""
        at = max(now + pause, state.busy_until) + self.pace.delay(line.ko)
        return Turn(replace(state, busy_until=at, quiet_since=max(now, at)), (Utterance(at, line),))


def _by_precedence(seen: tuple[Seen, ...], heard: int) -> tuple[Act, ...]:
    """A summary of what has hardly begun ends nothing yet: it gives back what was said."""
    found = {one.act for one in seen}
    if Act.SUMMARY in found and heard < HEARD_ENOUGH:
        found = found - {Act.SUMMARY} | {Act.DEEPER_REFLECTION}
    return tuple(act for act in PRECEDENCE if act in found)
