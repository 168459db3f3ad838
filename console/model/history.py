from dataclasses import dataclass

from console.model.followup import FollowUpPurpose
from console.model.risk import RiskLevel


@dataclass(frozen=True, slots=True, kw_only=True)
class PastTalk:
    """An earlier contact of the same person, in a few words of its signed note.

    To read those of another counselor (`counselor_id`) is written down; where nobody is named,
    they are another's.
    """

    contact_id: str
    at: int
    minutes: int
    counselor_name: str
    counselor_id: str = ""
    summary: str
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PastRisk:
    """What an earlier assessment found, newest first in its list."""

    at: int
    asked: bool
    level: RiskLevel | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedFollowUp:
    """A call that was agreed on. Nobody writes down yet whether it was made."""

    id: str
    purpose: FollowUpPurpose
    window_from: int | None = None
    window_to: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What comes with an accepted contact of somebody who called before. It goes with the sight
    of it: when the contact waits again, or its note is signed. Newest first.

    `remember` and `promise` are as the last signed note has them.
    """

    contact_id: str
    staff_id: str
    talks: tuple[PastTalk, ...] = ()
    risks: tuple[PastRisk, ...] = ()
    follow_ups: tuple[AgreedFollowUp, ...] = ()
    remember: str = ""
    promise: str = ""
