from dataclasses import dataclass
from enum import StrEnum


class FollowUpPurpose(StrEnum):
    WELLBEING = "wellbeing"
    TALK = "talk"
    SERVICE_CHECK = "service_check"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """A request for an outbound call: consent, purpose, window (center's time, ms).

    `consent_wording` is the version of the sentence that was read out; `companion_name` is who
    called last time, where the person wishes for the same one.
    """

    id: str
    contact_id: str
    author_id: str
    purpose: FollowUpPurpose
    consented_at: int
    window_from: int | None
    window_to: int | None
    requested_at: int
    consent_wording: int = 1
    may_leave_message: bool = False
    companion_name: str = ""
