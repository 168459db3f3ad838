"""The lines between the seats and the center. What travels is bytes; when and whether is chance.

The seam is the HTTP client itself: console.sync.api and console.sync.stream run as they are.
"""

import asyncio
import json
from asyncio import Future
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from random import Random
from typing import Any

import httpx

from console.sync.api import Api
from tests.simulation.house import House
from tests.simulation.loop import Process, SimLoop
from tests.simulation.server import Answer, Asked, answer
from tests.simulation.weather import CUT_OFF, Fate, Fault, Weather, fate

PORTAL = Answer(kind="text/html", body=b"<html>Sign in to this network</html>")
PROXY = Answer(status=503, kind="text/html", body=b"<html>Bad gateway</html>")
POISON = b"POISON"
Told = Callable[..., None]


class Network:
    """`cured`: the center fails no more at what it failed at. `heard` sees what arrives and what
    is answered, before chance takes it.
    """

    def __init__(self, loop: SimLoop, house: House, seed: int, told: Told) -> None:
        self.loop = loop
        self.house = house
        self.seed = seed
        self.told = told
        self.cured = False
        self.travelling = 0
        self.asked = 0
        self.heard: Callable[[Asked, Answer], None] = lambda _asked, _answer: None
        self.faulty: Callable[[Exception], None] = lambda _error: None
        self._open: dict[Future[Answer], None] = {}
        self._pipes: dict[Pipe, None] = {}
        self._streams: dict[AsyncGenerator[bytes, None], Process] = {}

    def fell(self) -> None:
        """The center died: who waits for it is told by a broken line."""
        waiting, self._open = self._open, {}
        for future in waiting:
            _fail(future, httpx.ReadError("the center died"))
        pipes, self._pipes = self._pipes, {}
        for pipe in pipes:
            pipe.breaks()

    def sent(self, asked: Asked, after: float, future: "Future[Answer]") -> None:
        self.travelling += 1
        self.loop.call_later(after, self.arrives, asked, future)

    def arrives(self, asked: Asked, future: "Future[Answer]") -> None:
        """A request has reached the house; its answer goes into the future."""
        self.travelling -= 1
        center = self.house.center
        if center is None:
            _fail(future, httpx.ConnectError("nobody there"))
            return
        if not self.cured and POISON in asked.content:
            _give(future, Answer(status=500, body=b'{"oops":1}'))
            return
        self._open[future] = None
        process = self.house.process

        async def work() -> None:
            given = await answer(center, asked, self.faulty)
            if given.events is not None:
                self._streams[given.events] = process
            self.heard(asked, given)
            self._open.pop(future, None)
            _give(future, given)

        self.house.process.spawn(work())

    def piped(self, pipe: "Pipe", events: AsyncGenerator[bytes, None]) -> None:
        """A stream goes on in the center's process until the reader leaves."""
        process = self._streams.pop(events)
        if process.dead:
            # It died while its answer was on the way.
            pipe.breaks()
            return
        self._pipes[pipe] = None

        async def pump() -> None:
            try:
                async for chunk in events:
                    if pipe.left:
                        break
                    self.heard(pipe.asked, Answer(body=chunk, kind="page"))
                    pipe.feed(chunk)
            finally:
                self._pipes.pop(pipe, None)
                with suppress(RuntimeError):
                    await events.aclose()
            pipe.ends()

        pipe.pump = process.spawn(pump())


class Pipe(httpx.AsyncByteStream):
    """The bytes of a stream on their way to one reader, in order."""

    def __init__(self, line: "Line", asked: Asked, silence: float) -> None:
        self.asked = asked
        self.left = False
        self.pump: asyncio.Task[None] | None = None
        self._line = line
        self._silence = silence
        self._chunks: asyncio.Queue[bytes | Exception | None] = asyncio.Queue()
        self._last = 0.0
        self._stalled = False

    def feed(self, chunk: bytes) -> None:
        if self._stalled or self._line.weather in CUT_OFF:
            self._stalled = True
            return
        chance = self._line.chance()
        if self._line.weather is Weather.LOSSY and chance.random() < 0.1:
            if chance.random() < 0.5:
                self._stalled = True
            else:
                self._send(chunk[: len(chunk) // 2])
                self.breaks()
            return
        self._send(chunk)

    def ends(self) -> None:
        self._send(None)

    def breaks(self) -> None:
        self._send(httpx.ReadError("the stream broke"))

    def leave(self) -> None:
        """The reader closed it, or died: the center hears of it."""
        self.left = True
        if self.pump is not None:
            self.pump.cancel()

    def _send(self, what: bytes | Exception | None) -> None:
        loop = self._line.network.loop
        at = loop.now + fate(self._line.weather, self._line.chance()).back
        self._last = max(self._last, at)
        loop.call_at(self._last, self._chunks.put_nowait, what)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            try:
                async with asyncio.timeout(self._silence):
                    chunk = await self._chunks.get()
            except TimeoutError:
                raise httpx.ReadTimeout("silence") from None
            if chunk is None:
                return
            if isinstance(chunk, Exception):
                raise chunk
            yield chunk


class Line:
    """One seat's way to the center. It is the person's computer, not the console: it stays when
    the console dies.
    """

    def __init__(self, network: Network, name: str, number: int) -> None:
        self.network = network
        self.name = name
        self.weather = Weather.CLEAR
        self._number = number
        self._draws = 0

    def chance(self) -> Random:
        """A fresh source for the next message: what one message meets changes no other's fate."""
        self._draws += 1
        return Random((self.network.seed * 64 + self._number) * 100_003 + self._draws)

    async def exchange(self, asked: Asked, waits: httpx.Timeout) -> Answer:
        """Raises httpx.HTTPError as a client would."""
        met = fate(self.weather, self.chance())
        self.network.asked += 1
        self.network.told(self.name, "asks", asked.path, met.fault)
        if met.fault is Fault.REFUSED:
            await asyncio.sleep(0.002)
            raise httpx.ConnectError("refused")
        if met.fault in (Fault.PORTAL, Fault.PROXY):
            await asyncio.sleep(met.back)
            return PORTAL if met.fault is Fault.PORTAL else PROXY
        if met.fault is Fault.LOST and self.chance().random() < 0.5:
            await asyncio.sleep(waits.connect or 3.0)
            raise httpx.ConnectTimeout("no way")
        return await self._answered(asked, met, waits)

    async def _answered(self, asked: Asked, met: Fate, waits: httpx.Timeout) -> Answer:
        coming: Future[Answer] = self.network.loop.create_future()
        if met.fault is not Fault.LOST:
            self._travels(asked, met, coming)
        try:
            async with asyncio.timeout(waits.read):
                return await coming
        except TimeoutError:
            raise httpx.ReadTimeout("no answer") from None

    def _travels(self, asked: Asked, met: Fate, coming: "Future[Answer]") -> None:
        loop, network = self.network.loop, self.network
        given: Future[Answer] = loop.create_future()
        given.add_done_callback(
            lambda done: loop.call_later(met.back, self._back, done, met, coming)
        )
        network.sent(asked, met.there, given)

    def _back(self, given: "Future[Answer]", met: Fate, coming: "Future[Answer]") -> None:
        if met.fault is Fault.UNANSWERED or self.weather in CUT_OFF:
            _ignored(given)
            return
        error = given.exception()
        if error is not None:
            _fail(coming, error)
        elif met.fault is Fault.RESET:
            _fail(coming, httpx.ReadError("reset"))
        elif met.fault is Fault.CUT and given.result().events is None:
            whole = given.result()
            cut = Answer(
                status=whole.status, kind=whole.kind, body=whole.body[: len(whole.body) // 2]
            )
            _give(coming, cut)
        else:
            _give(coming, given.result())


class SimClient(httpx.AsyncClient):
    """What console.sync.api needs of a client, over a line. Dead with its console."""

    def __init__(self, line: Line, closed: Callable[[], bool]) -> None:
        # Not the real one's: it would look for certificates for 10 ms.
        self._line = line
        self._closed = closed
        self._pipes: dict[Pipe, None] = {}

    @property
    def is_closed(self) -> bool:
        return self._closed()

    async def aclose(self) -> None:
        for pipe in self._pipes:
            pipe.leave()

    def build_request(self, method: str, url: Any, **more: Any) -> Any:
        return _asked(self._line.name, method, str(url), more), more["timeout"]

    async def send(self, request: Any, **_more: Any) -> Any:
        asked, timeout = request
        got = await self._line.exchange(asked, timeout)
        return httpx.Response(got.status, headers={"content-type": got.kind}, content=got.body)

    @asynccontextmanager
    async def stream(self, method: str, url: Any, **more: Any) -> AsyncGenerator[Any, None]:
        asked = _asked(self._line.name, method, str(url), more)
        got = await self._line.exchange(asked, more["timeout"])
        kind = {"content-type": got.kind}
        if got.events is None:
            yield httpx.Response(got.status, headers=kind, content=got.body)
            return
        pipe = Pipe(self._line, asked, more["timeout"].read)
        self._line.network.piped(pipe, got.events)
        self._pipes[pipe] = None
        try:
            yield httpx.Response(got.status, headers=kind, stream=pipe)
        finally:
            self._pipes.pop(pipe, None)
            pipe.leave()


class SimApi(Api):
    """The real one, with the line in the place of HTTP."""

    def __init__(self, line: Line, closed: Callable[[], bool]) -> None:
        self.url = f"sim://{line.name}"
        self.token = ""
        self.client = SimClient(line, closed)


def _asked(origin: str, method: str, path: str, more: dict[str, Any]) -> Asked:
    return Asked(
        method=method,
        path=path,
        token=more["headers"].get("Authorization", "").removeprefix("Bearer "),
        content=more.get("content") or b"",
        params=more.get("params") or {},
        origin=origin,
    )


def request_told(asked: Asked) -> tuple[str, int]:
    """Id and `valid_until` of a request as it travels."""
    plain = json.loads(asked.content)
    return plain["id"], plain["valid_until"]


def _give(future: "Future[Answer]", given: Answer) -> None:
    if not future.done():
        future.set_result(given)


def _fail(future: "Future[Answer]", error: BaseException) -> None:
    if not future.done():
        future.set_exception(error)


def _ignored(future: "Future[Answer]") -> None:
    if not future.cancelled():
        future.exception()
