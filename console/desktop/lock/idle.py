"""When a desk that nobody touches is locked: korea.md, "Disconnect"."""

from enum import Enum

MINUTE_MS = 60_000
USUAL_MINUTES = 10
LEAST_MINUTES, MOST_MINUTES = 1, 60
TALK_MS = 30 * MINUTE_MS
"""In a talk a lock waits so long after the last key, move of the mouse, or event of the call."""
WARN_MS = 60_000
LEAST_LOOK_MS = 20


class Stage(Enum):
    """How long nobody has touched anything."""

    AWAKE = "awake"
    WARNED = "warned"
    OVER = "over"


def limit(minutes: int, *, talking: bool) -> int:
    """After how many ms without a touch the desk is locked."""
    usual = min(max(minutes, LEAST_MINUTES), MOST_MINUTES) * MINUTE_MS
    return max(usual, TALK_MS) if talking else usual


def warn_at(limit_ms: int) -> int:
    """A minute before; where the limit is a minute itself, half of it."""
    return max(limit_ms - WARN_MS, limit_ms // 2)


def stage(idle_ms: int, limit_ms: int) -> Stage:
    """What holds after so many ms without a touch."""
    if idle_ms >= limit_ms:
        return Stage.OVER
    return Stage.WARNED if idle_ms >= warn_at(limit_ms) else Stage.AWAKE


def next_look(idle_ms: int, limit_ms: int) -> int:
    """In how many ms the stage changes if nothing is touched."""
    at = warn_at(limit_ms) if idle_ms < warn_at(limit_ms) else limit_ms
    return max(at - idle_ms, LEAST_LOOK_MS)
