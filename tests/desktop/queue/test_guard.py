from console.desktop.queue.guard import SETTLE_MS, AcceptGuard
from tests.desktop.samples import Clock


def test_f2_takes_nobody_who_came_under_it_just_now() -> None:
    clock = Clock()
    guard = AcceptGuard(clock)
    guard.aim("a")
    assert guard.take() is None
    clock.move(SETTLE_MS - 1)
    assert guard.take() is None
    clock.move(1)
    assert guard.take() == "a"


def test_the_same_caller_again_does_not_start_the_wait_anew() -> None:
    clock = Clock()
    guard = AcceptGuard(clock)
    guard.aim("a")
    clock.move(SETTLE_MS)
    guard.aim("a")
    assert guard.take() == "a"
    guard.aim("b")
    assert guard.take() is None


def test_a_row_chosen_by_hand_need_not_settle() -> None:
    guard = AcceptGuard(Clock())
    guard.choose("b")
    assert guard.take() == "b"


def test_a_clock_set_back_does_not_lock_it() -> None:
    clock = Clock()
    guard = AcceptGuard(clock)
    guard.aim("a")
    clock.move(-60_000)
    assert guard.take() == "a"


def test_nobody_waits_nobody_is_taken() -> None:
    assert AcceptGuard(Clock()).take() is None
