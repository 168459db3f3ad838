"""The way down: pages until caught up, then the same pages held open."""

import asyncio
from asyncio import Task
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from typing import TypeVar

from console.model.screen import Link
from console.store import mirror, outbox
from console.store.connection import Connection
from console.store.errors import DiskFull, PageOutOfOrder, StoreClosed, StoreError
from console.store.mirror import Cursor, PageData
from console.sync import stream
from console.sync.errors import CenterFaultError, SyncError, UnauthorizedError, UnreachableError
from console.sync.line import Line
from console.wire import MalformedError

T = TypeVar("T")


class Feed:
    """Keeps the mirror equal to the center's feed, and is the judge of the link."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._backoff = line.backoff()
        self._stream_backoff = line.backoff()

    async def run(self) -> None:
        """Until cancelled, or until the store is closed."""
        while True:
            token = self._line.api.token
            try:
                await self._caught_up()
                await self._listen()
            except UnauthorizedError:
                await self._line.signed_in_again(token)
            except StoreClosed:
                raise
            except DiskFull:
                self._line.disk(full=True)
                await self._offline()
            except (SyncError, StoreError):
                await self._offline()
            except Exception:
                self._line.linked(Link.OFFLINE)
                raise

    async def _caught_up(self) -> None:
        """Pull until a page reaches the head: that is what online means."""
        await self._pull()
        self._backoff.succeeded()
        if not self._line.up.is_set():
            await self._write(outbox.forget_hints)
        self._line.linked(Link.ONLINE)

    async def _pull(self) -> None:
        """While a page is written the next one is on its way."""
        fetching = self._fetching(await self._cursor())
        try:
            while (page := await fetching).upto < page.head:
                fetching = self._fetching(_after(page))
                await self._apply(page)
            await self._apply(page)
        finally:
            await _ended(fetching)

    def _fetching(self, at: Cursor) -> Task[PageData]:
        return asyncio.ensure_future(self._fetch(at))

    async def _fetch(self, at: Cursor) -> PageData:
        asked_at = self._line.time.clock.running()
        page = _parsed(await self._line.api.changes(self._asked(at)))
        self._line.learn(page.now, asked_at)
        return page

    async def _listen(self) -> None:
        """The stream, until it breaks or is doubted. A broken stream is not yet offline."""
        self._line.doubted.clear()
        began = self._line.time.clock.running()
        listening = asyncio.ensure_future(self._stream())
        doubt = asyncio.ensure_future(self._line.doubted.wait())
        try:
            await asyncio.wait({listening, doubt}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            # First what needs no waiting: the next await may be cancelled in its turn.
            doubt.cancel()
            broken = await _ended(listening)
        if isinstance(broken, UnauthorizedError) or not isinstance(broken, SyncError | None):
            raise broken
        lasted = self._line.time.clock.running() - began
        if lasted >= self._line.pace.stream_good * 1000:
            self._stream_backoff.succeeded()
        if not self._line.doubted.is_set():
            await asyncio.sleep(self._until_next_stream())

    def _until_next_stream(self) -> float:
        return min(self._stream_backoff.failed() / 1000, self._line.pace.stream_lost)

    async def _stream(self) -> None:
        asked = self._asked(await self._cursor())
        texts = stream.pages(self._line.api, asked, silence=self._line.pace.silence)
        async with aclosing(texts) as pages:
            await self._take(await self._first(pages))
            async for text in pages:
                await self._take(text)

    async def _first(self, pages: AsyncIterator[str]) -> str:
        try:
            async with asyncio.timeout(self._line.pace.first_page):
                return await anext(pages)
        except TimeoutError:
            raise UnreachableError("no first page", sent=False) from None

    async def _take(self, text: str) -> None:
        page = _parsed(text)
        self._line.heard(page.now)
        await self._apply(page)

    async def _apply(self, page: PageData) -> None:
        if page.after == page.upto < page.head:
            # To ask again at once would be a tight loop.
            raise CenterFaultError("a page that leads nowhere")
        now = self._line.time.now()
        try:
            await self._write(lambda db: mirror.apply_page(db, page, now))
        except PageOutOfOrder:
            raise CenterFaultError("page out of order") from None

    async def _cursor(self) -> Cursor:
        return await asyncio.wrap_future(self._line.store.read(mirror.cursor))

    def _asked(self, at: Cursor) -> dict[str, str]:
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


async def _ended(task: Task[T]) -> BaseException | None:
    """Cancel what still runs, wait for it, and give what it raised by itself."""
    task.cancel()
    await asyncio.wait({task})
    return None if task.cancelled() else task.exception()


def _after(page: PageData) -> Cursor:
    return Cursor(page.incarnation, page.epoch, page.upto)


def _parsed(text: str) -> PageData:
    try:
        return mirror.parse_page(text)
    except MalformedError:
        raise CenterFaultError("not a page") from None
