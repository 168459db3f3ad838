import platform
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class SystemClock:
    """The machine's clocks, in ms. `running` goes on while the machine sleeps."""

    def __init__(self) -> None:
        self._nanoseconds = _running_clock()
        self._boot_id = ""

    def wall(self) -> int:
        return time.time_ns() // 1_000_000

    def running(self) -> int:
        return self._nanoseconds() // 1_000_000

    def boot_id(self) -> str:
        """The kernel's boot id; elsewhere the boot time, to the nearest ten seconds.

        Looked up once: no program outlives a boot, and a wall clock that is set is no boot.
        """
        self._boot_id = self._boot_id or _boot_id(self)
        return self._boot_id


def _boot_id(clock: SystemClock) -> str:
    if _BOOT_ID.exists():
        return _BOOT_ID.read_text(encoding="ascii").strip()
    return str(round((clock.wall() - clock.running()) / 10_000))


def _running_clock() -> Callable[[], int]:
    """Python's monotonic clock stops in sleep on Linux and macOS; these do not."""
    boottime = getattr(time, "CLOCK_BOOTTIME", None)
    if boottime is not None:
        return partial(time.clock_gettime_ns, boottime)
    # macOS: CLOCK_MONOTONIC counts sleep, CLOCK_UPTIME_RAW (Python's monotonic) does not.
    if platform.system() == "Darwin":
        return partial(time.clock_gettime_ns, time.CLOCK_MONOTONIC)
    # Windows: monotonic is QueryPerformanceCounter, which runs on in sleep.
    return time.monotonic_ns
