"""The way down: pages until caught up, then the same pages held open."""

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from typing import TypeVar

from console.model.screen import Link
from console.store import mirror, outbox
from console.store.connection import Connection
from console.store.errors import DiskFull, PageOutOfOrder, StoreError
from console.store.mirror import Applied, PageData
from console.sync import stream
from console.sync.backoff import Backoff
from console.sync.errors import CenterFaultError, SyncError, UnauthorizedError
from console.sync.line import Line
from console.wire import MalformedError

T = TypeVar("T")
STREAM_LOST_MS = 3_000
"""Where a proxy breaks every stream, pulling goes on at this pace."""


class Feed:
    """Keeps the mirror equal to the center's feed, and is the judge of the link."""

    def __init__(self, line: Line, *, silence: float = stream.SILENCE_S) -> None:
        self._line = line
        self._silence = silence
        self._backoff = Backoff(line.rng)
        self._stream_backoff = Backoff(line.rng)

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                await self._caught_up()
                await self._listen()
            except UnauthorizedError:
                await self._line.signed_in_again()
            except DiskFull:
                await self._disk_full()
            except (SyncError, StoreError):
                await self._offline()

    async def _caught_up(self) -> None:
        """Pull until a page reaches the head: that is what online means."""
        while not (await self._pull()).caught_up:
            pass
        self._backoff.succeeded()
        if not self._line.up.is_set():
            await self._write(outbox.forget_hints)
        self._line.truth.disk(full=False)
        self._line.linked(Link.ONLINE)

    async def _pull(self) -> Applied:
        asked_at = self._line.time.clock.running()
        page = _parsed(await self._line.api.changes(await self._asked()))
        self._line.learn(page.now, asked_at)
        return await self._apply(page)

    async def _listen(self) -> None:
        """The stream, until it breaks or is doubted. A broken stream is not yet offline."""
        self._line.doubted.clear()
        listening = asyncio.ensure_future(self._stream())
        doubt = asyncio.ensure_future(self._line.doubted.wait())
        try:
            await asyncio.wait({listening, doubt}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            doubt.cancel()
            listening.cancel()
            results = await asyncio.gather(listening, doubt, return_exceptions=True)
        if isinstance(results[0], UnauthorizedError | StoreError):
            raise results[0]
        if not self._line.doubted.is_set():
            await asyncio.sleep(min(self._stream_backoff.failed(), STREAM_LOST_MS) / 1000)

    async def _stream(self) -> None:
        asked = await self._asked()
        async with aclosing(stream.pages(self._line.api, asked, silence=self._silence)) as pages:
            async for text in pages:
                await self._apply(_parsed(text))
                self._stream_backoff.succeeded()

    async def _apply(self, page: PageData) -> Applied:
        now = self._line.time.now()
        try:
            return await self._write(lambda db: mirror.apply_page(db, page, now))
        except PageOutOfOrder:
            raise CenterFaultError("page out of order") from None

    async def _asked(self) -> dict[str, str]:
        at = await asyncio.wrap_future(self._line.store.read(mirror.cursor))
        return {
            "incarnation": at.incarnation,
            "epoch": str(at.epoch),
            "after": str(at.after),
            "vault_id": self._line.store.vault_id,
        }

    async def _write(self, work: Callable[[Connection], T]) -> T:
        return await asyncio.wrap_future(self._line.store.write(work))

    async def _offline(self) -> None:
        """Wait a little before the next try; a doubt changes nothing, it is known already."""
        self._line.linked(Link.OFFLINE)
        await asyncio.sleep(self._backoff.failed() / 1000)

    async def _disk_full(self) -> None:
        if self._line.truth.disk(full=True):
            self._line.tell()
        await self._offline()


def _parsed(text: str) -> PageData:
    try:
        return mirror.parse_page(text)
    except MalformedError:
        raise CenterFaultError("not a page") from None
