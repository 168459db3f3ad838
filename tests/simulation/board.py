"""A telephone system of a world: it outlives the center and may tell what it told before."""

import asyncio
from collections.abc import Callable
from random import Random

from console.center.switchboard.interface import IncomingCall, SwitchboardEvents
from console.model.contact import Caller, Channel
from tests.simulation.loop import SimLoop

Report = tuple[str, str, str, int]
"""What happened, to which call, with whom, when (ms)."""


class Board:
    """Reports are written down first, and told in order once somebody listens."""

    def __init__(self, loop: SimLoop, clock: Callable[[], int], rng: Random) -> None:
        self.calls: list[str] = []
        self._journal: list[Report] = []
        self._told = 0
        self._waiting: set[str] = set()
        self._talking: set[str] = set()
        self._news = asyncio.Event()
        self._loop = loop
        self._clock = clock
        self._rng = rng

    async def run(self, events: SwitchboardEvents) -> None:
        """Some of the last reports come again: nobody knows whether they were heard."""
        self._told = max(0, self._told - self._rng.randrange(4))
        while True:
            self._news.clear()
            while self._told < len(self._journal):
                await _tell(events, self._journal[self._told])
                self._told += 1
            await self._news.wait()

    def forget(self) -> None:
        """The center was restored: all of the journal is told anew."""
        self._told = 0

    async def accept(self, switchboard_id: str, staff_id: str) -> None:
        if switchboard_id not in self._waiting:
            raise ConnectionError("no such call")
        self._waiting.discard(switchboard_id)
        wait = self._rng.random() * 3
        if self._rng.random() < 0.2:
            self._loop.call_later(wait, self._failed, switchboard_id)
        else:
            self._report("connecting", switchboard_id, staff_id)
            self._loop.call_later(wait, self._connected, switchboard_id, staff_id)

    async def hang_up(self, switchboard_id: str) -> None:
        self.over(switchboard_id)

    def joins(self) -> None:
        call = f"call-{len(self.calls)}"
        self.calls.append(call)
        self._waiting.add(call)
        self._report("joined", call)

    def over(self, call: str) -> None:
        """The caller gives up, or the line is down."""
        if call in self._waiting:
            self._waiting.discard(call)
            self._report("abandoned", call)
        elif call in self._talking:
            self._talking.discard(call)
            self._report("ended", call)

    def _connected(self, call: str, staff_id: str) -> None:
        self._talking.add(call)
        self._report("connected", call, staff_id)

    def _failed(self, call: str) -> None:
        self._waiting.add(call)
        self._report("connection_failed", call)

    def _report(self, what: str, call: str, who: str = "") -> None:
        self._journal.append((what, call, who, self._clock()))
        self._news.set()


async def _tell(events: SwitchboardEvents, report: Report) -> None:
    what, call, who, at = report
    if what == "joined":
        caller = Caller(alias=call)
        incoming = IncomingCall(
            switchboard_id=call, channel=Channel.CALL, joined_at=at, caller=caller
        )
        await events.joined(incoming)
    elif what == "connecting":
        await events.connecting(call, who)
    elif what == "connected":
        await events.connected(call, who, at)
    elif what == "connection_failed":
        await events.connection_failed(call)
    elif what == "abandoned":
        await events.abandoned(call, at)
    else:
        await events.ended(call, at)
