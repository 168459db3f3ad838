"""Time is passed in. What the clocks are made of is the console's and the center's affair."""

from dataclasses import dataclass
from typing import Protocol


class Clock(Protocol):
    """Two clocks of one machine, both in ms."""

    def wall(self) -> int:
        """The machine's idea of the time since 1970; it may jump."""

    def running(self) -> int:
        """A clock that runs on in sleep and never jumps; it starts anew with each boot."""

    def boot_id(self) -> str:
        """Changes with each boot."""


@dataclass(frozen=True, slots=True)
class CenterTime:
    """What a console knows of the center's time: center = running + offset, in this boot.

    After a reboot without the center only the wall clock is left (`wall_offset`), and what is
    derived from it is "about".
    """

    offset: int = 0
    boot_id: str = ""
    wall_offset: int = 0

    @staticmethod
    def learn(center_now: int, clock: Clock, *, round_trip: int = 0) -> "CenterTime":
        """From an answer that took `round_trip` ms; half of it is taken off."""
        now = center_now + round_trip // 2
        return CenterTime(now - clock.running(), clock.boot_id(), now - clock.wall())

    def now(self, clock: Clock) -> int:
        """The center's time, as well as it can be known here."""
        if self.exact(clock):
            return clock.running() + self.offset
        return clock.wall() + self.wall_offset

    def exact(self, clock: Clock) -> bool:
        """False where a reboot lies between: say "about"."""
        return bool(self.boot_id) and self.boot_id == clock.boot_id()
