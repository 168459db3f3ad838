from dataclasses import dataclass
from enum import StrEnum


class Track(StrEnum):
    """What somebody trains for: 60 hours for counselors, about 40 for companions."""

    COUNSELOR = "counselor"
    COMPANION = "companion"


HOURS: dict[Track, int] = {Track.COUNSELOR: 60, Track.COMPANION: 40}


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """What can be counted in a finished run of practice. Counts and shares, no grade.

    `own_share` is the trainee's share of all words said, in percent; `asked_suicide` whether
    thoughts of suicide were asked about in plain words.
    """

    turns: int = 0
    open_questions: int = 0
    closed_questions: int = 0
    reflections: int = 0
    early_advice: int = 0
    silences: int = 0
    own_share: int = 0
    asked_suicide: bool = False
    summarised: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Training:
    """A finished run of practice. Fiction only: it never reaches reports on callers."""

    run_id: str
    staff_id: str
    scenario: str
    track: Track
    began_at: int
    ended_at: int
    measures: Measures = Measures()
