import threading

import pytest

from console.store.connection import Connection, connect
from console.store.errors import StoreBug, StoreClosed, VaultDamaged
from console.store.lane import InlineLane, Lane, ThreadLane


def opened(kind: str) -> Lane:
    if kind == "inline":
        return InlineLane(connect(None, None))
    lane = ThreadLane("test-lane", lambda: connect(None, None))
    lane.start()
    return lane


@pytest.mark.parametrize("kind", ["inline", "thread"])
def test_work_is_done_in_its_turn_and_then_what_follows(kind: str) -> None:
    lane, seen = opened(kind), []
    first = lane.submit(lambda _db: seen.append("work"), lambda: seen.append("then"))
    second = lane.submit(lambda _db: seen.append("next"))
    assert first.result() is second.result() is None
    lane.close()
    assert seen == ["work", "then", "next"]


@pytest.mark.parametrize("kind", ["inline", "thread"])
def test_what_work_raises_is_in_its_future_and_the_lane_goes_on(kind: str) -> None:
    lane = opened(kind)
    failed = lane.submit(lambda _db: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        failed.result()
    assert lane.submit(lambda _db: 7).result() == 7
    lane.close()


@pytest.mark.parametrize("kind", ["inline", "thread"])
def test_a_closed_lane_says_so(kind: str) -> None:
    lane = opened(kind)
    lane.close()
    lane.close()
    with pytest.raises(StoreClosed):
        lane.submit(lambda _db: 7).result()


def test_what_was_submitted_before_closing_is_done() -> None:
    lane = opened("thread")
    gate = threading.Event()
    lane.submit(lambda _db: gate.wait(10))
    waiting = lane.submit(lambda _db: 7)
    gate.set()
    lane.close()
    assert waiting.result(0) == 7


def test_cancelled_before_its_turn_it_is_not_done() -> None:
    lane = opened("thread")
    gate, done = threading.Event(), []
    lane.submit(lambda _db: gate.wait(10))
    waiting = lane.submit(lambda _db: done.append(1))
    assert waiting.cancel()
    gate.set()
    lane.close()
    assert not done


def test_a_connection_that_cannot_be_opened_is_told_at_the_start() -> None:
    def refuse() -> Connection:
        raise VaultDamaged

    with pytest.raises(VaultDamaged):
        ThreadLane("test-lane", refuse).start()


@pytest.mark.parametrize("raised", [SystemExit, KeyboardInterrupt, RuntimeError])
def test_nothing_that_listens_ends_the_thread(
    raised: type[BaseException], caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_told: object) -> None:
        raise raised

    lane = opened("thread")
    gate = threading.Event()
    answer = lane.submit(lambda _db: gate.wait(10), fail)
    answer.add_done_callback(fail)
    gate.set()
    assert lane.submit(lambda _db: 7).result(10) == 7
    lane.close()
    assert caplog.records


def test_its_own_thread_does_not_wait_for_itself() -> None:
    lane = opened("thread")
    waiting = lane.submit(lambda _db: lane.submit(lambda _db: 7).result())
    with pytest.raises(StoreBug):
        waiting.result(10)
    known = lane.submit(lambda _db: 7)
    assert lane.submit(lambda _db: known.result()).result(10) == 7
    lane.close()


@pytest.mark.parametrize("kind", ["inline", "thread"])
def test_what_follows_closing_comes_after_the_last_work(kind: str) -> None:
    lane, seen = opened(kind), []
    last = threading.Event()

    def closed() -> None:
        seen.append("closed")
        last.set()

    lane.submit(lambda _db: seen.append("first"))
    # From its own thread it cannot be waited for.
    lane.submit(lambda _db: None, lambda: lane.close(closed))
    assert last.wait(10)
    lane.close()
    assert seen == ["first", "closed"]
