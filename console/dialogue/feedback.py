"""What can be told a trainee after a talk, counted from its transcript. Counts are no grades."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from console.dialogue.acts import REFLECTS, Act, Seen, acts, hears, judged
from console.dialogue.scenario import Goal, GoalKind, Scenario
from console.dialogue.text import Text
from console.model.said import Speaker
from console.model.training import Measures

ENOUGH_REFLECTIONS = 2
ENOUGH_OPEN_QUESTIONS = 2


@dataclass(frozen=True, slots=True)
class Spoken:
    """One thing of a talk: `at` in ms of the talk. The trainee's empty words are a silence kept."""

    speaker: Speaker
    text: str
    at: int


@dataclass(frozen=True, slots=True)
class Deeds:
    """What was done in the talk beside speaking."""

    handed_over: bool = False
    referred: bool = False


@dataclass(frozen=True, slots=True)
class TaggedLine:
    """A line with what it was seen to do; `silence` is how long one lasted, in ms."""

    speaker: Speaker
    text: str
    at: int
    seen: tuple[Seen, ...] = ()
    silence: int = 0

    def does(self, *wanted: Act) -> bool:
        return any(one.act in wanted for one in self.seen)


class RemarkKind(StrEnum):
    """What a remark is about; its words are in `remarks`."""

    ASKED_SUICIDE = "asked_suicide"
    WAITED = "waited"
    DEEPER_REFLECTION = "deeper_reflection"
    REFLECTION = "reflection"
    SUMMARY = "summary"
    OPEN_QUESTION = "open_question"
    VALIDATION = "validation"
    STAYED = "stayed"
    LESS_ADVICE = "less_advice"
    LESS_REASSURANCE = "less_reassurance"
    ASK_SUICIDE = "ask_suicide"
    REFLECT_MORE = "reflect_more"
    ASK_OPEN = "ask_open"
    SPEAK_LESS = "speak_less"
    SUMMARISE = "summarise"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to tell. `at` is the line's time it is about (ms of the talk), None for the whole;
    `example` is a sentence one could say there.
    """

    kind: RemarkKind
    at: int | None = None
    example: Text | None = None


@dataclass(frozen=True, slots=True)
class GoalState:
    goal: Goal
    reached: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """A talk looked back on. `asked_suicide_at` and `length` in ms of the talk."""

    lines: tuple[TaggedLine, ...]
    measures: Measures
    goals: tuple[GoalState, ...]
    well: Remark | None
    try_next: Remark | None
    asked_suicide_at: int | None
    deeper_reflections: int
    length: int


def tagged(spoken: Sequence[Spoken], length: int) -> tuple[TaggedLine, ...]:
    """Each line with its tags. A silence lasts from the line before it to the one after."""
    lines: list[TaggedLine] = []
    heard = 0
    for place, one in enumerate(spoken):
        if one.speaker is not Speaker.COUNSELOR:
            lines.append(TaggedLine(one.speaker, one.text, one.at))
            continue
        seen = judged(acts(one.text), heard)
        heard += hears(seen)
        silence = 0
        if seen[0].act is Act.WAITED:
            begun = spoken[place - 1].at if place else 0
            over = spoken[place + 1].at if place + 1 < len(spoken) else max(length, one.at)
            silence = max(0, over - begun)
        lines.append(TaggedLine(one.speaker, one.text, one.at, seen, silence))
    return tuple(lines)


def feedback(scenario: Scenario, spoken: Sequence[Spoken], deeds: Deeds, length: int) -> Feedback:
    """Looks back on a talk of so many ms."""
    lines = tagged(spoken, length)
    measures = measured(lines)
    own = [line for line in lines if line.speaker is Speaker.COUNSELOR]
    asked = next((line.at for line in own if line.does(Act.ASKED_SUICIDE)), None)
    return Feedback(
        lines=lines,
        measures=measures,
        goals=tuple(
            GoalState(goal, _REACHED[goal.kind](measures, deeds)) for goal in scenario.goals
        ),
        well=_well(own),
        try_next=_try_next(scenario, lines, measures),
        asked_suicide_at=asked,
        deeper_reflections=_count(own, frozenset({Act.DEEPER_REFLECTION})),
        length=length,
    )


def measured(lines: Sequence[TaggedLine]) -> Measures:
    """What was counted: lines that do it, words by their share of all characters said."""
    own = [line for line in lines if line.speaker is Speaker.COUNSELOR]
    mine = sum(len("".join(line.text.split())) for line in own)
    everything = sum(len("".join(line.text.split())) for line in lines)
    return Measures(
        turns=sum(1 for line in own if line.text.strip()),
        open_questions=_count(own, frozenset({Act.OPEN_QUESTION})),
        closed_questions=_count(own, frozenset({Act.CLOSED_QUESTION})),
        reflections=_count(own, REFLECTS),
        early_advice=_count(own, frozenset({Act.EARLY_ADVICE})),
        silences=_count(own, frozenset({Act.WAITED})),
        own_share=round(100 * mine / everything) if everything else 0,
        asked_suicide=_count(own, frozenset({Act.ASKED_SUICIDE})) > 0,
        summarised=_count(own, frozenset({Act.SUMMARY})) > 0,
    )


def _count(lines: Sequence[TaggedLine], wanted: frozenset[Act]) -> int:
    return sum(1 for line in lines if any(one.act in wanted for one in line.seen))


_REACHED: dict[GoalKind, Callable[[Measures, Deeds], bool]] = {
    GoalKind.WAIT: lambda m, _d: m.silences > 0,
    GoalKind.REFLECT: lambda m, _d: m.reflections >= ENOUGH_REFLECTIONS,
    GoalKind.NO_EARLY_ADVICE: lambda m, _d: m.turns > 0 and m.early_advice == 0,
    GoalKind.OPEN_QUESTIONS: lambda m, _d: m.open_questions >= ENOUGH_OPEN_QUESTIONS,
    GoalKind.ASK_SUICIDE: lambda m, _d: m.asked_suicide,
    GoalKind.SUMMARISE: lambda m, _d: m.summarised,
    GoalKind.HAND_OVER: lambda _m, d: d.handed_over,
    GoalKind.REFER: lambda _m, d: d.referred,
}

_PRAISED: tuple[tuple[Act, RemarkKind], ...] = (
    (Act.ASKED_SUICIDE, RemarkKind.ASKED_SUICIDE),
    (Act.WAITED, RemarkKind.WAITED),
    (Act.DEEPER_REFLECTION, RemarkKind.DEEPER_REFLECTION),
    (Act.SUMMARY, RemarkKind.SUMMARY),
    (Act.REFLECTION, RemarkKind.REFLECTION),
    (Act.VALIDATION, RemarkKind.VALIDATION),
    (Act.OPEN_QUESTION, RemarkKind.OPEN_QUESTION),
)
"""The rarer and harder first."""


def _well(own: Sequence[TaggedLine]) -> Remark | None:
    """One thing done well; that somebody stayed on the line is one. None where nobody spoke."""
    for act, kind in _PRAISED:
        line = next((line for line in own if line.does(act)), None)
        if line is not None:
            return Remark(kind, line.at)
    return Remark(RemarkKind.STAYED) if own else None


MUCH = 60
"""Percent of all words: beyond it the trainee has mostly talked."""


def _try_next(scenario: Scenario, lines: Sequence[TaggedLine], measures: Measures) -> Remark | None:
    """One thing to try, with a sentence to begin with; None where nobody spoke."""
    if not measures.turns and not measures.silences:
        return None
    wants_asking = any(goal.kind is GoalKind.ASK_SUICIDE for goal in scenario.goals)
    if wants_asking and not measures.asked_suicide:
        return Remark(RemarkKind.ASK_SUICIDE, example=ASK_PLAINLY)
    for act, kind in (
        (Act.EARLY_ADVICE, RemarkKind.LESS_ADVICE),
        (Act.REASSURANCE, RemarkKind.LESS_REASSURANCE),
    ):
        place = next((n for n, line in enumerate(lines) if line.does(act)), None)
        if place is not None:
            return Remark(kind, lines[place].at, _example(scenario, lines[:place]))
    missing = (
        (measures.reflections < ENOUGH_REFLECTIONS, RemarkKind.REFLECT_MORE),
        (measures.open_questions < ENOUGH_OPEN_QUESTIONS, RemarkKind.ASK_OPEN),
        (measures.own_share > MUCH, RemarkKind.SPEAK_LESS),
        (measures.silences == 0, RemarkKind.WAIT),
        (not measures.summarised, RemarkKind.SUMMARISE),
    )
    kind = next((kind for lacks, kind in missing if lacks), RemarkKind.WAIT)
    return Remark(kind, example=_EXAMPLES.get(kind) or _example(scenario, lines))


def _example(scenario: Scenario, before: Sequence[TaggedLine]) -> Text | None:
    """What could be said to the caller's last words before it that have an example."""
    for line in reversed(before):
        for moment in scenario.moments:
            if moment.example and line.text in (moment.says.ko, moment.says.en):
                return moment.example
    return scenario.suggestions[0] if scenario.suggestions else None


ASK_PLAINLY = Text(
    "말씀을 듣다 보니 걱정되어 여쭙니다. 혹시 자살을 생각하고 계신가요?",
    "Listening to you I am concerned, so I ask: are you thinking of suicide?",
)
_EXAMPLES = {
    RemarkKind.SUMMARISE: Text(
        "지금까지 들려주신 이야기를 제가 잘 들었는지 정리해 볼게요.",
        "Let me sum up what I have heard, to see if I understood you.",
    ),
}
