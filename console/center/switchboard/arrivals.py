from dataclasses import dataclass, replace
from random import Random

HOUR_MS = 3_600_000
_SEOUL_MS = 9 * HOUR_MS
"""Korea keeps one time all year."""

_NIGHT_AND_MORNING = (2.6, 2.2, 1.8, 1.4, 1.0, 1.0, 1.2, 1.8, 2.6, 3.4, 3.8, 3.8)
_AFTERNOON_AND_EVENING = (3.4, 3.6, 3.8, 3.8, 4.0, 4.2, 4.6, 5.6, 6.4, 6.8, 6.2, 4.4)
WEEKDAY: tuple[float, ...] = (*_NIGHT_AND_MORNING, *_AFTERNOON_AND_EVENING)
"""Invented: callers an hour by hour of day, quiet before dawn and most in the evening."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrivals:
    """When people call: a Poisson process whose rate follows the hour of the day in Seoul.

    `speed` multiplies the rate; `shift_ms` moves the day, so that it is evening when wanted.
    """

    an_hour: tuple[float, ...] = WEEKDAY
    speed: float = 1.0
    shift_ms: int = 0

    def rate(self, at: int) -> float:
        """Callers an hour at this moment (ms since 1970)."""
        hour = (at + self.shift_ms + _SEOUL_MS) // HOUR_MS % len(self.an_hour)
        return self.an_hour[hour] * self.speed

    def after(self, at: int, random: Random) -> int:
        """When the next one calls: by thinning a process of the day's highest rate."""
        peak = max(self.an_hour) * self.speed
        while True:
            at += max(1, round(random.expovariate(peak) * HOUR_MS))
            if random.random() * peak <= self.rate(at):
                return at

    def from_hour(self, hour: int, at: int) -> "Arrivals":
        """The same day moved, so that it is this hour at this moment."""
        shift = hour * HOUR_MS - (at + _SEOUL_MS) % (24 * HOUR_MS)
        return replace(self, shift_ms=shift)
