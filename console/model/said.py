from dataclasses import dataclass
from enum import StrEnum


class Speaker(StrEnum):
    CALLER = "caller"
    COUNSELOR = "counselor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One utterance of a transcript. No call audio is ever stored: these are written words."""

    contact_id: str
    staff_id: str
    speaker: Speaker
    text: str
    said_at: int
