from dataclasses import dataclass
from enum import StrEnum


class RiskLevel(StrEnum):
    NONE = "none"
    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"
    IMMINENT = "imminent"


SILENCING = frozenset({RiskLevel.HIGH, RiskLevel.IMMINENT})
"""Levels at which no guideline is shown: nobody hurries such a call."""


class RiskStep(StrEnum):
    """What one does, in this order, when the risk is high: picture 05. The last three come when it
    grows more urgent.
    """

    SAFE_PLACE = "safe_place"
    MEANS_APART = "means_apart"
    SOMEBODY_NEAR = "somebody_near"
    WHEREABOUTS = "whereabouts"
    RESCUE = "rescue"
    HELP_ARRIVED = "help_arrived"
    REPORTED = "reported"
    """The duty to report abuse of children and elders: beside the others, where it is due."""


STEPS: tuple[RiskStep, ...] = tuple(step for step in RiskStep if step is not RiskStep.REPORTED)
LATER = STEPS[3:]
"""When it grows more urgent."""


class StepOutcome(StrEnum):
    DONE = "done"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTaken:
    """A step that was taken, or offered and declined (center's time, ms)."""

    id: str
    contact_id: str
    author_id: str
    step: RiskStep
    outcome: StepOutcome
    taken_at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk:
    """One risk assessment: was it asked, what was found, or why it could not be asked."""

    id: str
    contact_id: str
    author_id: str
    asked: bool
    level: RiskLevel | None
    why_not: str = ""
    assessed_at: int
