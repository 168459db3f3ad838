import asyncio

import pytest

from tests.simulation.loop import DeadlockError, Process, SimLoop


def test_time_jumps_to_the_next_timer() -> None:
    loop = SimLoop()

    async def sleeps() -> float:
        await asyncio.sleep(3_600.0)
        return loop.time()

    assert loop.run_until_complete(sleeps()) == pytest.approx(3_600.0)
    loop.close()


def test_what_can_never_come_is_no_endless_wait() -> None:
    loop = SimLoop()
    never = loop.create_future()
    with pytest.raises(DeadlockError):
        loop.run_until_complete(never)
    never.cancel()
    loop.close()


def test_a_process_dies_with_all_that_it_began() -> None:
    loop = SimLoop()
    process, lived = Process(loop, "one"), list[int]()

    async def child(n: int) -> None:
        await asyncio.sleep(n)
        lived.append(n)

    async def parent() -> None:
        await asyncio.gather(child(1), child(3))

    process.spawn(parent())
    loop.call_later(2, process.kill)
    loop.run_until_complete(asyncio.sleep(5))
    assert lived == [1]
    loop.close()
