import asyncio
from collections.abc import Callable
from contextlib import suppress
from random import Random

from console.model.screen import Link
from console.store import meta
from console.store.store import Store
from console.sync.api import Api
from console.sync.backoff import Backoff
from console.sync.pace import USUAL, Pace
from console.sync.timekeeper import TimeKeeper
from console.sync.truth import Truth

CONTACT_EVERY_MS = 60_000
"""So often the last authenticated answer is noted in the vault: 72 h are counted from it."""


class Line:
    """What feed, posting and requests share: the store, the API, the time, and the truth.

    `up` is set while the center is there; `on_truth` hears every change of the truth, on the
    sync thread.
    """

    def __init__(
        self, store: Store, api: Api, time: TimeKeeper, rng: Random, pace: Pace = USUAL
    ) -> None:
        self.store = store
        self.api = api
        self.time = time
        self.rng = rng
        self.pace = pace
        self.truth = Truth(time.now())
        self.up = asyncio.Event()
        self.token_changed = asyncio.Event()
        self.doubted = asyncio.Event()
        self.on_truth: Callable[[Truth], None] = lambda _truth: None
        self._link = Link.STARTING
        self._ill: set[str] = set()
        self._contact_at = 0

    def backoff(self) -> Backoff:
        pace = self.pace
        first, longest = (int(wait * 1000) for wait in (pace.first_wait, pace.longest_wait))
        return Backoff(self.rng, first_ms=first, longest_ms=longest)

    def linked(self, link: Link) -> None:
        """The link by evidence: a good page, or a failed exchange."""
        self._link = link
        (self.up.set if link is Link.ONLINE else self.up.clear)()
        self._show()

    def ill(self, part: str) -> None:
        """A part broke off by a fault of ours: until it is well nobody is told "online"."""
        self._ill.add(part)
        self._show()

    def well(self, part: str) -> None:
        self._ill.discard(part)
        self._show()

    @property
    def known_gone(self) -> bool:
        """The center was not there when it was last looked for."""
        return self._link is Link.OFFLINE

    def doubt(self) -> None:
        """An exchange failed elsewhere: the feed looks at once whether the center is there."""
        self.doubted.set()

    def tell(self) -> None:
        self.on_truth(self.truth)

    def disk(self, *, full: bool) -> None:
        """By evidence too: a write that failed for want of room, or one that was kept."""
        if self.truth.disk(full=full):
            self.tell()

    def learn(self, center_now: int, asked_at: int) -> None:
        """From an authenticated answer to what was asked at `asked_at` (running ms)."""
        self.time.learn(center_now, asked_at, self.store)
        self.heard(center_now)
        if self.truth.clock(self.time.wall_error):
            self.tell()

    def heard(self, center_now: int) -> None:
        """An authenticated answer came; noted in the vault once a minute."""
        if abs(center_now - self._contact_at) >= CONTACT_EVERY_MS:
            self._contact_at = center_now
            self.store.write(lambda db: meta.put(db, meta.LAST_CONTACT, center_now))

    def signed_in(self, token: str) -> None:
        """The center gave a new token. Called on the sync thread."""
        self.api.token = token
        self.token_changed.set()
        self.doubt()

    async def signed_in_again(self, refused: str) -> None:
        """Wait for another token than the one the center refused; at most for a while."""
        self.linked(Link.SIGNED_OUT)
        self.token_changed.clear()
        if self.api.token != refused:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(self.pace.signed_out):
                await self.token_changed.wait()

    def _show(self) -> None:
        shown = Link.OFFLINE if self._ill and self._link is Link.ONLINE else self._link
        if self.truth.linked(shown, self.time.now()):
            self.tell()
