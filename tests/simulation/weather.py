"""What may go wrong between a seat and the center, and what does with one message."""

from dataclasses import dataclass
from enum import StrEnum
from random import Random


class Weather(StrEnum):
    """How a line is for a while."""

    CLEAR = "clear"
    LOSSY = "lossy"
    SLOW = "slow"
    REFUSED = "refused"
    """Nobody listens: known at once."""
    HOLE = "hole"
    """Everything vanishes: known only by waiting."""
    PORTAL = "portal"
    """Somebody else answers, and always with a page of his own."""


CUT_OFF = frozenset({Weather.REFUSED, Weather.HOLE, Weather.PORTAL})


class Fault(StrEnum):
    NONE = "none"
    REFUSED = "refused"
    PORTAL = "portal"
    PROXY = "proxy"
    """503 from somebody in between; the center saw nothing."""
    LOST = "lost"
    """The request vanishes."""
    UNANSWERED = "unanswered"
    """Done, and the answer vanishes."""
    RESET = "reset"
    """Done, and the line breaks before the answer."""
    CUT = "cut"
    """Done, and half of the answer comes."""
    TWICE = "twice"
    """Done, and done again later: whatever was in between sent it anew."""
    LATE = "late"
    """On its way for long, perhaps longer than anybody waits for it."""


_LOSSY = (
    (Fault.NONE, 44),
    (Fault.REFUSED, 8),
    (Fault.PORTAL, 2),
    (Fault.PROXY, 5),
    (Fault.LOST, 8),
    (Fault.UNANSWERED, 8),
    (Fault.RESET, 7),
    (Fault.CUT, 4),
    (Fault.TWICE, 6),
    (Fault.LATE, 8),
)
_FAULTS = [fault for fault, weight in _LOSSY for _ in range(weight)]
_ALWAYS = {
    Weather.REFUSED: Fault.REFUSED,
    Weather.HOLE: Fault.LOST,
    Weather.PORTAL: Fault.PORTAL,
}


@dataclass(frozen=True, slots=True)
class Fate:
    """Of one exchange; times in s. `again` is when a doubled request comes a second time."""

    fault: Fault
    there: float
    back: float
    again: float


def fate(weather: Weather, rng: Random) -> Fate:
    slow = 4.0 if weather is Weather.SLOW else 0.06
    there, back = 0.004 + slow * rng.random() ** 2, 0.004 + slow * rng.random() ** 2
    fault = _ALWAYS.get(weather, Fault.NONE)
    if weather is Weather.LOSSY:
        fault = rng.choice(_FAULTS)
    if fault is Fault.LATE:
        there += 2.0 + 25.0 * rng.random()
    return Fate(fault, there, back, 20.0 * rng.random() ** 2)
