import asyncio
from collections.abc import Callable
from contextlib import suppress
from random import Random

from console.store import drafts, outbox
from console.store.connection import Connection
from console.store.store import Store
from console.sync.api import Api
from console.sync.ask import Ask
from console.sync.drafting import queue_drafts
from console.sync.feed import Feed
from console.sync.lease import Lease
from console.sync.line import Line
from console.sync.pace import USUAL, Pace
from console.sync.part import Part
from console.sync.post import Post
from console.sync.tidy import tidy
from console.sync.timekeeper import TimeKeeper


class SyncLoop:
    """One vault's exchange with one center: the feed down, facts and requests up.

    Run inside an asyncio loop. The store tells from its own thread what changed; `poke` brings
    that home.
    """

    def __init__(
        self,
        store: Store,
        api: Api,
        time: TimeKeeper,
        rng: Random,
        new_id: Callable[[], str],
        *,
        pace: Pace = USUAL,
    ) -> None:
        self.line = Line(store, api, time, rng, pace)
        self.ask = Ask(self.line, new_id)
        self.lease = Lease(self.line, self.ask)
        self._feed = Feed(self.line)
        self._post = Post(self.line)
        self.new_id = new_id
        self._outbox_changed = asyncio.Event()

    async def run(self) -> None:
        """Until cancelled, or until the store is closed. No fault of a part ends the others."""
        loop = asyncio.get_running_loop()

        def poke(kinds: frozenset[str]) -> None:
            # A write that ends while the loop is closing has nobody left to tell.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(self._poke, kinds)

        self.line.store.on_change(poke)
        parts = {
            "feed": self._feed.run,
            "post": self._post.run,
            "lease": self.lease.run,
            "count": self._count,
            "draft": self._draft,
            "tidy": lambda: tidy(self.line),
        }
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(Part(name, work, self.line).run(), name=name)
                for name, work in parts.items()
            ]
            # Only a closed store ends a part, and then there is nothing left to do for any.
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in tasks:
                task.cancel()

    def _poke(self, kinds: frozenset[str]) -> None:
        """Something was kept: the disk has room."""
        self.line.disk(full=False)
        if kinds & {"outbox", "draft"}:
            self._outbox_changed.set()
        if "outbox" in kinds:
            self._post.wake()

    async def _count(self) -> None:
        """Keep the figures of the status bar true."""
        while True:
            self._outbox_changed.clear()
            counts, held = await asyncio.wrap_future(self.line.store.read(_figures))
            if self.line.truth.counted(
                kept=counts.kept + held,
                needs_you=counts.needs_you,
                last_sent_at=counts.last_sent_at,
            ):
                self.line.tell()
            await self._outbox_changed.wait()

    async def _draft(self) -> None:
        """Drafts left alone become facts in time."""
        while True:
            await asyncio.sleep(self.line.pace.drafts)
            await asyncio.wrap_future(self.line.store.write(self._queue_drafts))

    def _queue_drafts(self, db: Connection) -> int:
        return queue_drafts(db, self.line.time.now(), self.new_id)


def _figures(db: Connection) -> tuple[outbox.Counts, int]:
    """Facts, and notes whose newest words are in no fact yet: nobody may read "all sent"."""
    return outbox.counts(db), len(drafts.held(db))
