"""A switchboard that does what the test says: the interface, and nothing by itself."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import Future
from threading import Event
from typing import Any, TypeVar

from console.center.switchboard.interface import IncomingCall, SwitchboardEvents
from console.model.contact import Caller, Channel

T = TypeVar("T")


class TestSwitchboard:
    """Call `tell` with an event, from the test's thread."""

    __test__ = False

    def __init__(self) -> None:
        self.accepted: list[tuple[str, str]] = []
        self.hung_up: list[str] = []
        self.broken = False
        self.events: SwitchboardEvents | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._running = Event()

    async def run(self, events: SwitchboardEvents) -> None:
        self.events, self._loop = events, asyncio.get_running_loop()
        self._running.set()
        await self._loop.create_future()

    async def accept(self, switchboard_id: str, staff_id: str) -> None:
        if self.broken:
            raise ConnectionError("the telephone system is gone")
        self.accepted.append((switchboard_id, staff_id))

    async def hang_up(self, switchboard_id: str) -> None:
        if self.broken:
            raise ConnectionError("the telephone system is gone")
        self.hung_up.append(switchboard_id)

    def tell(self, event: Coroutine[Any, Any, T]) -> T:
        """Wait until the center has it on its disk."""
        assert self._loop is not None
        future: Future[T] = asyncio.run_coroutine_threadsafe(event, self._loop)
        return future.result(10)

    @property
    def ear(self) -> SwitchboardEvents:
        assert self._running.wait(10)
        assert self.events is not None
        return self.events

    def join(
        self, switchboard_id: str = "pbx-1", at: int = 1_000, alias: str = "", person: str = ""
    ) -> str:
        """Somebody waits; `person` is whose number it is. The contact's id."""
        ear = self.ear
        call = IncomingCall(
            switchboard_id=switchboard_id,
            channel=Channel.CALL,
            joined_at=at,
            caller=Caller(alias=alias),
            person=person,
        )
        return self.tell(ear.joined(call))


class ListeningSwitchboard(TestSwitchboard):
    """One that hears written words: `said` is what it heard."""

    __test__ = False

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []

    async def say(self, switchboard_id: str, text: str) -> None:
        if self.broken:
            raise ConnectionError("nobody hears")
        self.said.append((switchboard_id, text))
