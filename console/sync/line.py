import asyncio
from collections.abc import Callable
from random import Random

from console.model.screen import Link
from console.store.store import Store
from console.sync.api import Api
from console.sync.timekeeper import TimeKeeper
from console.sync.truth import Truth


class Line:
    """What feed, posting and requests share: the store, the API, the time, and the truth.

    `up` is set while the center is there; `on_truth` hears every change of the truth, on the
    sync thread.
    """

    def __init__(self, store: Store, api: Api, time: TimeKeeper, rng: Random) -> None:
        self.store = store
        self.api = api
        self.time = time
        self.rng = rng
        self.truth = Truth(time.now())
        self.up = asyncio.Event()
        self.token_changed = asyncio.Event()
        self.doubted = asyncio.Event()
        self.on_truth: Callable[[Truth], None] = lambda _truth: None

    def linked(self, link: Link) -> None:
        """The link by evidence: a good page, or a failed exchange."""
        (self.up.set if link is Link.ONLINE else self.up.clear)()
        if self.truth.linked(link, self.time.now()):
            self.tell()

    def doubt(self) -> None:
        """An exchange failed elsewhere: the feed looks at once whether the center is there."""
        self.doubted.set()

    def tell(self) -> None:
        self.on_truth(self.truth)

    def learn(self, center_now: int, asked_at: int) -> None:
        self.time.learn(center_now, asked_at, self.store)
        if self.truth.clock(self.time.wall_error):
            self.tell()

    async def signed_in_again(self) -> None:
        """Wait for a new token after the center refused the old one."""
        self.token_changed.clear()
        self.linked(Link.SIGNED_OUT)
        await self.token_changed.wait()
