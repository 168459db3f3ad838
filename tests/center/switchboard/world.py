"""A small invented world, a clock that a test turns, and an ear that remembers."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from random import Random

from console.center.switchboard.arrivals import Arrivals
from console.center.switchboard.interface import IncomingCall
from console.center.switchboard.lines import Habits, Somebody, World
from console.center.switchboard.simulated import SimulatedSwitchboard
from console.center.switchboard.statefile import StateFile
from console.model.contact import Caller, Channel

START = 1_770_000_000_000
MINUTE = 60_000


class Anybody:
    def draw(self, random: Random, _now: int) -> Somebody:
        last4 = f"{random.randrange(10_000):04}"
        return Somebody(
            channel=Channel.CALL, caller=Caller(number_last4=last4), person=f"someone {last4}"
        )


def world(seed: int = 1, *, an_hour: float = 30.0, unanswered: float = 0.0) -> World:
    return World(
        callers=Anybody(),
        arrivals=Arrivals(an_hour=(an_hour,) * 24),
        habits=Habits(unanswered=unanswered),
        random=Random(seed),
    )


class VirtualTime:
    """Nobody sleeps: a test moves the clock, and whoever waits for that moment wakes."""

    def __init__(self, now: int = START) -> None:
        self._now = now
        self._sleepers: list[tuple[int, asyncio.Future[None]]] = []
        self._asleep = asyncio.Event()

    def now(self) -> int:
        return self._now

    async def sleep(self, ms: int) -> None:
        sleeper = (self._now + ms, asyncio.get_running_loop().create_future())
        self._sleepers.append(sleeper)
        self._asleep.set()
        try:
            await sleeper[1]
        finally:
            self._sleepers.remove(sleeper)
            if not self._sleepers:
                self._asleep.clear()

    async def advance(self, ms: int) -> None:
        """Waits until somebody sleeps, then lets so much time pass."""
        async with asyncio.timeout(10):
            await self._asleep.wait()
        self._now += ms
        for due, woken in self._sleepers:
            if due <= self._now and not woken.done():
                woken.set_result(None)
                self._asleep.clear()

    def pass_(self, ms: int) -> None:
        """Time passes while nobody is there."""
        self._now += ms


class Ear:
    """A center that only listens. `deaf` makes it fail like one whose database is gone."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str, int]] = []
        self.calls: dict[str, IncomingCall] = {}
        self.deaf = False
        self.refused = 0
        self._news = asyncio.Condition()

    async def joined(self, call: IncomingCall) -> str:
        await self._hear("joined", call.switchboard_id, call.joined_at)
        self.calls[call.switchboard_id] = call
        return f"contact-{call.switchboard_id}"

    async def abandoned(self, switchboard_id: str, at: int) -> None:
        await self._hear("abandoned", switchboard_id, at)

    async def connecting(self, switchboard_id: str, staff_id: str) -> None:
        await self._hear(f"connecting {staff_id}", switchboard_id, 0)

    async def connected(self, switchboard_id: str, staff_id: str, at: int) -> None:
        await self._hear(f"connected {staff_id}", switchboard_id, at)

    async def connection_failed(self, switchboard_id: str) -> None:
        await self._hear("connection_failed", switchboard_id, 0)

    async def ended(self, switchboard_id: str, at: int) -> None:
        await self._hear("ended", switchboard_id, at)

    def of(self, call_id: str) -> list[str]:
        return [what.split()[0] for what, call, _ in self.heard if call == call_id]

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(10), self._news:
            await self._news.wait_for(condition)

    async def _hear(self, what: str, call_id: str, at: int) -> None:
        async with self._news:
            self._news.notify_all()
            if self.deaf:
                self.refused += 1
                raise ConnectionError
            self.heard.append((what, call_id, at))


def switchboard(folder: Path, clock: VirtualTime, seed: int = 1) -> SimulatedSwitchboard:
    file = StateFile(folder / "switchboard.json")
    return SimulatedSwitchboard(file, world(seed), now=clock.now, sleep=clock.sleep)
