from console.model.screen import Link
from console.sync.truth import CLOCK_TOLERANCE_MS, Truth


def test_since_is_when_the_link_changed_and_not_when_it_was_last_seen() -> None:
    truth = Truth(0)
    assert truth.linked(Link.OFFLINE, 10)
    assert not truth.linked(Link.OFFLINE, 20)
    assert truth.shown.since == 10


def test_it_tells_only_what_changed() -> None:
    truth = Truth(0)
    assert truth.counted(kept=2, needs_you=0, last_sent_at=None)
    assert not truth.counted(kept=2, needs_you=0, last_sent_at=None)


def test_a_clock_minutes_off_is_said_and_taken_back() -> None:
    truth = Truth(0)
    assert truth.clock(CLOCK_TOLERANCE_MS + 1)
    assert not truth.clock(-CLOCK_TOLERANCE_MS - 1)
    assert truth.clock(30)
    assert not truth.shown.clock_wrong


def test_a_full_disk_is_said() -> None:
    truth = Truth(0)
    assert truth.disk(full=True)
    assert truth.shown.disk_full
