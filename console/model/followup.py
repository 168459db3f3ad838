from dataclasses import dataclass
from enum import StrEnum


class FollowUpPurpose(StrEnum):
    WELLBEING = "wellbeing"
    TALK = "talk"
    SERVICE_CHECK = "service_check"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """A request for an outbound call: consent, purpose, window (center's time, ms)."""

    id: str
    contact_id: str
    author_id: str
    purpose: FollowUpPurpose
    consented_at: int
    window_from: int | None
    window_to: int | None
    requested_at: int
