import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from console.center.switchboard.interface import Switchboard, SwitchboardEvents
from console.center.switchboard.simulated import SimulatedSwitchboard
from tests.center.switchboard.world import MINUTE, START, Ear, VirtualTime, switchboard


@asynccontextmanager
async def _running(board: SimulatedSwitchboard, ear: Ear) -> AsyncIterator[None]:
    task = asyncio.create_task(board.run(ear))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def _play(play: Callable[[], Coroutine[None, None, None]]) -> None:
    asyncio.run(play())


async def _somebody(ear: Ear, clock: VirtualTime) -> str:
    while not _waiting(ear):
        await clock.advance(5_000)
    return _waiting(ear)[0]


def test_it_is_a_switchboard(tmp_path: Path) -> None:
    """The type checker says so; here it only has to exist."""
    both: tuple[Switchboard, SwitchboardEvents] = (switchboard(tmp_path, VirtualTime()), Ear())
    assert all(both)


def test_a_call_is_taken_and_ends(tmp_path: Path) -> None:
    async def play() -> None:
        clock, ear = VirtualTime(), Ear()
        board = switchboard(tmp_path, clock)
        async with _running(board, ear):
            call = await _somebody(ear, clock)
            await board.accept(call, "jiwoo")
            await ear.until(lambda: ear.of(call)[-1] == "connecting")
            await clock.advance(1_000)
            await ear.until(lambda: ear.of(call)[-1] == "connected")
            await board.hang_up(call)
            await ear.until(lambda: ear.of(call)[-1] == "ended")

    _play(play)


def test_a_center_that_cannot_hear_is_told_again(tmp_path: Path) -> None:
    async def play() -> None:
        clock, ear = VirtualTime(), Ear()
        ear.deaf = True
        async with _running(switchboard(tmp_path, clock), ear):
            await clock.advance(5 * MINUTE)
            await ear.until(lambda: ear.refused > 0)
            ear.deaf = False
            await clock.advance(1_000)
            await ear.until(lambda: bool(ear.calls))
            call = next(iter(ear.calls))
            assert ear.of(call)[0] == "joined"

    _play(play)


def test_calls_go_on_while_the_center_is_dead_and_are_told_once(tmp_path: Path) -> None:
    async def play() -> None:
        clock, ear = VirtualTime(), Ear()
        board = switchboard(tmp_path, clock)
        async with _running(board, ear):
            call = await _somebody(ear, clock)
            await board.accept(call, "jiwoo")
            await clock.advance(1_000)
            await ear.until(lambda: ear.of(call)[-1] == "connected")
        connected_at = ear.heard[-1][2]
        clock.pass_(60 * MINUTE)
        again = Ear()
        async with _running(switchboard(tmp_path, clock, seed=2), again):
            await again.until(lambda: again.of(call) == ["ended"])
        ended_at = next(at for what, of, at in again.heard if of == call)
        assert 12 * MINUTE <= ended_at - connected_at <= 35 * MINUTE
        _each_told_once(ear, again)

    _play(play)


def _each_told_once(*ears: Ear) -> None:
    told = [what for ear in ears for what in ear.heard]
    assert len(told) == len(set(told))


def test_killed_before_the_center_heard_the_caller_is_not_lost(tmp_path: Path) -> None:
    async def play() -> None:
        clock, deaf = VirtualTime(), Ear()
        deaf.deaf = True
        async with _running(switchboard(tmp_path, clock), deaf):
            await clock.advance(5 * MINUTE)
            await deaf.until(lambda: deaf.refused > 0)
        ear = Ear()
        async with _running(switchboard(tmp_path, clock), ear):
            await ear.until(lambda: bool(ear.calls))
        assert min(call.joined_at for call in ear.calls.values()) < START + 5 * MINUTE

    _play(play)


def test_a_disk_that_is_full_does_not_silence_the_telephone(tmp_path: Path) -> None:
    async def play() -> None:
        clock, ear = VirtualTime(), Ear()
        board = switchboard(tmp_path / "not-there", clock)
        async with _running(board, ear):
            await clock.advance(5 * MINUTE)
            await ear.until(lambda: bool(ear.calls))

    _play(play)


def test_a_lively_day_ends_every_call(tmp_path: Path) -> None:
    """A counselor who takes whoever waits longest; a restart every hour."""

    async def play() -> None:
        clock, ear = VirtualTime(), Ear()
        for hour in range(6):
            board = switchboard(tmp_path, clock, seed=hour)
            async with _running(board, ear):
                for _ in range(30):
                    await clock.advance(2 * MINUTE)
                    for call in _waiting(ear)[:1]:
                        await board.accept(call, "jiwoo")
                        await ear.until(lambda call=call: ear.of(call)[-1] != "joined")  # type: ignore[misc]  # mypy: default argument
        for call in ear.calls:
            said = ear.of(call)
            assert said.count("abandoned") + said.count("ended") <= 1
            assert ("ended" not in said) or ("connected" in said)
        _each_told_once(ear)

    _play(play)


def _waiting(ear: Ear) -> list[str]:
    return [call for call in ear.calls if ear.of(call)[-1] in ("joined", "connection_failed")]
