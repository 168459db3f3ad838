from dataclasses import dataclass
from enum import StrEnum

LEASE_MS = 15_000
"""A presence lapses so long after its last renewal."""
RENEW_MS = 5_000
"""A console renews its lease so often."""


class PresenceState(StrEnum):
    READY = "ready"
    IN_SESSION = "in_session"
    WRAP_UP = "wrap_up"
    BREAK = "break"
    AWAY = "away"


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """What a staff member is doing, and since when (center's time, ms)."""

    staff_id: str
    state: PresenceState
    since: int


LEASED = frozenset({PresenceState.READY, PresenceState.IN_SESSION, PresenceState.WRAP_UP})
"""States that need a living console; the others stay until changed."""
