from dataclasses import dataclass, replace

from console.model.clock import CenterTime


@dataclass(frozen=True)
class Machine:
    wall_ms: int = 1_000_000
    running_ms: int = 500
    boot: str = "boot-1"

    def wall(self) -> int:
        return self.wall_ms

    def running(self) -> int:
        return self.running_ms

    def boot_id(self) -> str:
        return self.boot


def test_half_the_round_trip_is_taken_off() -> None:
    assert CenterTime.learn(2_000_000, Machine(), round_trip=100).now(Machine()) == 2_000_050


def test_a_wall_clock_that_jumps_bends_nothing() -> None:
    known = CenterTime.learn(2_000_000, Machine())
    jumped = Machine(wall_ms=9, running_ms=1_500)
    assert known.now(jumped) == 2_001_000
    assert known.exact(jumped)


def test_after_a_reboot_it_says_about() -> None:
    known = CenterTime.learn(2_000_000, Machine())
    rebooted = replace(Machine(), wall_ms=1_060_000, running_ms=3, boot="boot-2")
    assert known.now(rebooted) == 2_060_000
    assert not known.exact(rebooted)


def test_before_the_first_answer_the_wall_clock_is_all_there_is() -> None:
    assert CenterTime().now(Machine()) == 1_000_000
    assert not CenterTime().exact(Machine())
