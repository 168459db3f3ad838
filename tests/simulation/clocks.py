"""True time, and the clocks of machines that do not know it."""

from tests.simulation.loop import SimLoop

BEGAN = 1_790_000_000_000
"""When every world begins, ms since 1970: a September evening, far from the turn of a year."""


class MachineClock:
    """A machine's clocks in ms: `running` goes on in sleep, `wall` is wrong and may jump."""

    def __init__(self, loop: SimLoop, *, wall_error: int = 0, boot: str = "boot-0") -> None:
        self._loop = loop
        self._booted = 0
        self.wall_error = wall_error
        self.boots = 0
        self._boot = boot

    def wall(self) -> int:
        return BEGAN + self._passed() + self.wall_error

    def running(self) -> int:
        return self._passed() - self._booted + 5_000

    def boot_id(self) -> str:
        return f"{self._boot}/{self.boots}"

    def reboot(self) -> None:
        self.boots += 1
        self._booted = self._passed()

    def _passed(self) -> int:
        return round(self._loop.now * 1000)


class TrueClock:
    """The center's time, by which all is judged."""

    def __init__(self, loop: SimLoop) -> None:
        self._loop = loop

    def __call__(self) -> int:
        return BEGAN + round(self._loop.now * 1000)
