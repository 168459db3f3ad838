from dataclasses import dataclass

KEPT_MS = 24 * 3_600_000
"""A message among staff is for this shift; after a day it is gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A few words from one staff member to another, read silently (center's time, ms)."""

    id: str
    from_id: str
    to_id: str
    contact_id: str | None = None
    text: str
    sent_at: int
    read_at: int | None = None
