import time

from console.sync.clock import SystemClock


def test_the_wall_clock_is_in_milliseconds() -> None:
    assert abs(SystemClock().wall() - time.time() * 1000) < 2_000


def test_the_running_clock_only_goes_forward() -> None:
    clock = SystemClock()
    first = clock.running()
    assert clock.running() >= first


def test_the_boot_has_one_name() -> None:
    assert SystemClock().boot_id() == SystemClock().boot_id() != ""
