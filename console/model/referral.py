from dataclasses import dataclass
from enum import StrEnum


class ReferralManner(StrEnum):
    """How a service was given to the person."""

    TOLD = "told"
    SENT = "sent"
    WARM_TRANSFER = "warm_transfer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """A service given to a person in a contact. Names are kept as they read at that moment."""

    id: str
    contact_id: str
    author_id: str
    service_id: str
    service_name: str
    organization: str
    manner: ReferralManner
    made_at: int
