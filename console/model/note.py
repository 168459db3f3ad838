from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Annotated

from annotated_types import MaxLen

from console.model.strict import Strict

MAX_LINE = 20_000
MAX_LINES = 5_000


class AgeBand(StrEnum):
    """Bands as Seoul reports them: ≤ 19, 20–39, 40–64, 65+, unknown."""

    ADOLESCENT = "adolescent"
    YOUNG_ADULT = "young_adult"
    MIDDLE_AGED = "middle_aged"
    SENIOR = "senior"
    UNKNOWN = "unknown"


class AgeBasis(StrEnum):
    STATED = "stated"
    ESTIMATED = "estimated"


UNKNOWN_DISTRICT = "unknown"


@dataclass(frozen=True, slots=True)
class Line(Strict):
    """A paragraph and the time of the talk at which it was begun (ms since connected)."""

    at: int | None
    text: Annotated[str, MaxLen(MAX_LINE)]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteContent(Strict):
    """Everything a counselor records of a contact. `reasons` are ids of model.reasons.

    `remember` is what is good to know at the next talk, `promise` what was promised for it.
    `promise_asked_at` is when what had been promised the last time was spoken of (ms of the talk).
    """

    lines: Annotated[tuple[Line, ...], MaxLen(MAX_LINES)] = ()
    age_band: AgeBand | None = None
    age_basis: AgeBasis | None = None
    reasons: Annotated[tuple[str, ...], MaxLen(30)] = ()
    primary_reason: str | None = None
    district: Annotated[str, MaxLen(40)] = ""
    lives_alone: bool | None = None
    alias: Annotated[str, MaxLen(80)] = ""
    remember: Annotated[str, MaxLen(500)] = ""
    promise: Annotated[str, MaxLen(500)] = ""
    promise_asked_at: int | None = None

    @property
    def text(self) -> str:
        """The words alone, one paragraph a line."""
        return "\n".join(line.text for line in self.lines)

    @property
    def empty(self) -> bool:
        """Nothing written and nothing chosen."""
        return not self.text.strip() and replace(self, lines=()) == NoteContent()


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A note as it stood on one workstation (`device` is the vault's id)."""

    contact_id: str
    device: str
    author_id: str
    content: NoteContent
    written_at: int


class NoteKind(StrEnum):
    SIGNED = "signed"
    ADDENDUM = "addendum"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A signed note or an addendum: never changed again."""

    id: str
    contact_id: str
    author_id: str
    kind: NoteKind
    content: NoteContent
    signed_at: int


class Missing(StrEnum):
    """What a note still lacks before it can be signed."""

    AGE_BAND = "age_band"
    REASON = "reason"
    DISTRICT = "district"
    RISK = "risk"


def missing(content: NoteContent, *, risk_asked: bool | None) -> tuple[Missing, ...]:
    """What to fill in before signing, in the order of the screen. 'Unknown' is an answer."""
    gaps = {
        Missing.AGE_BAND: content.age_band is None,
        Missing.REASON: content.primary_reason is None,
        Missing.DISTRICT: not content.district,
        Missing.RISK: risk_asked is None,
    }
    return tuple(gap for gap, open_ in gaps.items() if open_)


def completed(mine: NoteContent, other: NoteContent) -> NoteContent:
    """`mine` with what it lacks taken from `other`; reasons are those of both, words are mine's."""
    basis = mine if mine.age_band else other
    asked = mine.promise_asked_at
    return replace(
        mine,
        age_band=mine.age_band or other.age_band,
        age_basis=basis.age_basis,
        reasons=tuple(dict.fromkeys((*mine.reasons, *other.reasons))),
        primary_reason=mine.primary_reason or other.primary_reason,
        district=mine.district or other.district,
        lives_alone=other.lives_alone if mine.lives_alone is None else mine.lives_alone,
        alias=mine.alias or other.alias,
        remember=mine.remember or other.remember,
        promise=mine.promise or other.promise,
        promise_asked_at=other.promise_asked_at if asked is None else asked,
    )
