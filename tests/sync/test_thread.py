import asyncio
import threading
from collections.abc import Iterator

import pytest

from console.sync.thread import LoopThread
from tests.support.center import until


@pytest.fixture
def thread() -> Iterator[LoopThread]:
    made = LoopThread("loop-under-test")
    made.start()
    yield made
    made.stop()


async def forever() -> None:
    await asyncio.get_running_loop().create_future()


async def name() -> str:
    return threading.current_thread().name


def test_work_is_done_on_the_thread(thread: LoopThread) -> None:
    assert thread.submit(name()).result(10) == "loop-under-test"


def test_what_work_raises_belongs_to_whoever_asked(thread: LoopThread) -> None:
    async def broken() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        thread.submit(broken()).result(10)
    assert thread.submit(name()).result(10)


def test_stopping_ends_what_runs(thread: LoopThread) -> None:
    cleaned = threading.Event()

    async def careful() -> None:
        try:
            await forever()
        finally:
            await asyncio.to_thread(cleaned.set)

    pending = [thread.submit(careful()), thread.submit(forever())]
    thread.stop()
    assert cleaned.is_set()
    assert all(future.cancelled() for future in pending)


def test_what_is_begun_by_what_ends_is_ended_too(thread: LoopThread) -> None:
    begun: list[asyncio.Task[None]] = []

    async def parent() -> None:
        try:
            await forever()
        finally:
            begun.append(asyncio.ensure_future(forever()))

    parents = thread.submit(parent())
    thread.stop()
    assert parents.cancelled()
    assert begun[0].cancelled()


def test_after_the_end_nothing_is_begun(thread: LoopThread) -> None:
    thread.stop()
    assert thread.submit(name()).cancelled()


def test_work_handed_in_while_it_stops_is_done_or_cancelled(thread: LoopThread) -> None:
    handed = [thread.submit(name())]
    stopping = threading.Thread(target=thread.stop)
    stopping.start()
    while stopping.is_alive():
        handed.append(thread.submit(name()))
    stopping.join()
    until(lambda: all(future.done() for future in handed))


def test_a_thread_that_never_ran_can_be_stopped() -> None:
    never = LoopThread()
    never.stop()
    never.stop()


def test_the_last_word_is_said_when_all_else_has_ended(thread: LoopThread) -> None:
    pending = thread.submit(forever())
    seen: list[bool] = []

    async def last() -> None:
        seen.append(pending.cancelled())

    thread.stop(last())
    assert seen == [True]


def test_after_the_end_there_is_no_last_word(thread: LoopThread) -> None:
    thread.stop()
    thread.stop(forever())
