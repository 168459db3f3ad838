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
