from console.desktop.lock.state import LockState


def test_a_moment_of_counting_changes_the_counts_alone() -> None:
    state = LockState(name="한지우", wrong=True).now(3, 60_000)
    assert state == LockState(name="한지우", wrong=True, tries_left=3, rests_until=60_000)
