import sys
import time
from collections.abc import Callable
from pathlib import Path

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class SystemClock:
    """The machine's clocks, in ms. `running` goes on while the machine sleeps."""

    def __init__(self) -> None:
        self._nanoseconds = _running_clock()

    def wall(self) -> int:
        return time.time_ns() // 1_000_000

    def running(self) -> int:
        return self._nanoseconds() // 1_000_000

    def boot_id(self) -> str:
        """The kernel's boot id; elsewhere the boot time, to the nearest ten seconds."""
        if sys.platform == "linux":
            return _BOOT_ID.read_text(encoding="ascii").strip()
        return str(round((self.wall() - self.running()) / 10_000))


def _running_clock() -> Callable[[], int]:
    """Python's monotonic clock stops in sleep on Linux and macOS; these do not."""
    if sys.platform == "linux":
        return lambda: time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        # On macOS CLOCK_MONOTONIC is the one that counts sleep (CLOCK_UPTIME_RAW does not).
        return lambda: time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    # On Windows monotonic is QueryPerformanceCounter, which runs on in sleep.
    return time.monotonic_ns
