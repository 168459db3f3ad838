"""Scripted callers as frozen values. `reader` makes them from resources/scenarios/*.toml."""

from dataclasses import dataclass
from enum import StrEnum

from console.dialogue.acts import Act
from console.dialogue.text import Text
from console.model.contact import Channel
from console.model.note import AgeBand


class Deed(StrEnum):
    """What a caller notices beside words: what is done at the console."""

    RISK_ASSESSED = "risk_assessed"
    STEP_TAKEN = "step_taken"
    REFERRAL_MADE = "referral_made"
    FOLLOW_UP = "follow_up"


Cause = Act | Deed
"""What a caller answers to."""


class GoalKind(StrEnum):
    """What a goal is counted by (`feedback`)."""

    WAIT = "wait"
    REFLECT = "reflect"
    NO_EARLY_ADVICE = "no_early_advice"
    OPEN_QUESTIONS = "open_questions"
    ASK_SUICIDE = "ask_suicide"
    SUMMARISE = "summarise"
    HAND_OVER = "hand_over"
    REFER = "refer"


class Difficulty(StrEnum):
    EASY = "easy"
    MODERATE = "moderate"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class Goal:
    kind: GoalKind
    text: Text


@dataclass(frozen=True, slots=True)
class Answer:
    """What the caller does at any of `on`: says `line` and stays, or goes on to the moment `to`.

    With `once` it is given one time in a talk; then the next one that fits.
    """

    on: frozenset[Cause]
    to: str = ""
    line: Text | None = None
    once: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """A place in the talk: what the caller says on coming there, and what she answers to there.

    `aside`: said, and the talk stands where it stood before. `ends`: the caller then hangs up.
    `example` is what could be said here, for who has tried another thing.
    """

    id: str
    says: Text
    answers: tuple[Answer, ...] = ()
    aside: bool = False
    ends: bool = False
    example: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who calls: what a console may know of a caller before anything is said, and the channel.

    `alias` is unique among scenarios: by it a console finds the one it is in.
    """

    alias: Text
    age_band: AgeBand
    district: str
    channel: Channel = Channel.CALL


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A scripted caller. `version` goes into results; `theme` in a few words.

    `anywhere` answers where a moment does not; `short` is said, in turn, where nothing does, and
    `nudge` after a long time without a word. Where nothing has reached her several times, the talk
    goes to the moment `leaves`. `suggestions` are words one could begin with.
    """

    id: str
    version: int
    title: Text
    theme: Text
    difficulty: Difficulty
    goals: tuple[Goal, ...]
    caller: Person
    moments: tuple[Moment, ...]
    anywhere: tuple[Answer, ...]
    short: tuple[Text, ...]
    leaves: str
    nudge: Text
    suggestions: tuple[Text, ...] = ()

    @property
    def first(self) -> Moment:
        return self.moments[0]

    def moment(self, id_: str) -> Moment:
        """The moment of this name. Raises KeyError."""
        for moment in self.moments:
            if moment.id == id_:
                return moment
        raise KeyError(id_)

    @property
    def lines(self) -> int:
        """How many different things the caller can say."""
        answers = [*self.anywhere, *(one for moment in self.moments for one in moment.answers)]
        return len(self.moments) + sum(one.line is not None for one in answers) + len(self.short)


def named(scenarios: tuple[Scenario, ...], alias: str) -> Scenario | None:
    """The scenario whose caller bears this alias, in either language."""
    for scenario in scenarios:
        if alias and alias in (scenario.caller.alias.ko, scenario.caller.alias.en):
            return scenario
    return None
