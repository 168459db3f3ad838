"""The sync of one vault against any address: a real store, no sign-in needed."""

from collections.abc import Callable, Coroutine
from pathlib import Path
from random import Random
from typing import Any, Self, TypeVar

from console.model import commands as c
from console.model.clock import CenterTime, Clock
from console.model.screen import Link, SyncTruth
from console.store import outbox
from console.store.connection import Connection
from console.store.meta import Identity
from console.store.store import Store
from console.sync.api import Api
from console.sync.clock import SystemClock
from console.sync.loop import SyncLoop
from console.sync.pace import Pace
from console.sync.thread import LoopThread
from console.sync.timekeeper import TimeKeeper
from console.sync.truth import Truth
from tests.support.headless import KEY, new_id

T = TypeVar("T")
OWNER = Identity(vault_id="vault-of-han", staff_id="staff-han", center_id="center-1")
QUICK = Pace(
    first_wait=0.04,
    longest_wait=0.1,
    first_page=1.0,
    stream_lost=0.1,
    request_again=0.05,
    renew=0.05,
    drafts=0.05,
    well=0.2,
    signed_out=0.2,
)
SHORTEST_S = QUICK.longest_wait / 2
"""No two failing tries are closer, once the waits have grown."""


class HandClock:
    """A machine's clocks in a test's hand, in ms."""

    def __init__(self, wall: int = 1_800_000_000_000, running: int = 5_000) -> None:
        self.wall_ms, self.running_ms, self.boot = wall, running, "boot-1"

    def wall(self) -> int:
        return self.wall_ms

    def running(self) -> int:
        return self.running_ms

    def boot_id(self) -> str:
        return self.boot

    def passes(self, ms: int) -> None:
        self.wall_ms += ms
        self.running_ms += ms


class Rig:
    """Runs once `begin` was called; `close` ends everything."""

    def __init__(
        self, path: Path, url: str, *, pace: Pace = QUICK, clock: Clock | None = None
    ) -> None:
        self.thread = LoopThread()
        self.thread.start()
        self.store = Store.open(path, KEY) if path.exists() else Store.create(path, KEY, OWNER)
        self.api = Api(url)
        self.api.token = "token"
        self.time = TimeKeeper(clock or SystemClock(), CenterTime())
        self.loop = SyncLoop(self.store, self.api, self.time, Random(7), new_id, pace=pace)
        self.line = self.loop.line
        self.heard: list[SyncTruth] = []
        self.line.on_truth = self._told

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def begin(self) -> None:
        self._running = self.thread.submit(self.loop.run())

    def close(self) -> None:
        self.thread.stop(self.api.close())
        self.store.close()

    def on_loop(self, work: Coroutine[Any, Any, T]) -> T:
        return self.thread.submit(work).result(30)

    def read(self, work: Callable[[Connection], T]) -> T:
        return self.store.read(work).result(30)

    def write(self, work: Callable[[Connection], T]) -> T:
        return self.store.write(work).result(30)

    def opened(self) -> str:
        """A fact is kept; its contact's id."""
        body = c.ContactOpened(contact_id=new_id(), opened_at=1)
        command = c.FactCommand(id=new_id(), made_at=1, body=body)
        self.write(lambda db: outbox.append(db, command))
        return body.contact_id

    @property
    def links(self) -> set[Link]:
        return {truth.link for truth in self.heard}

    def _told(self, truth: Truth) -> None:
        self.heard.append(truth.shown)
