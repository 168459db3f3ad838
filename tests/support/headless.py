"""A console without a window for tests: a real vault, the real sync, a real center."""

import uuid
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from pathlib import Path
from random import Random
from typing import Any, Self, TypeVar

from console import wire
from console.model import commands as c
from console.model.clock import Clock
from console.model.screen import Link, SyncTruth
from console.store import outbox
from console.store.connection import Connection
from console.store.meta import Identity
from console.store.store import Store
from console.sync.api import Api
from console.sync.clock import SystemClock
from console.sync.loop import SyncLoop
from console.sync.pace import USUAL, Pace
from console.sync.request import Reply
from console.sync.thread import LoopThread
from console.sync.timekeeper import TimeKeeper
from console.sync.truth import Truth
from tests.support.center import PASSWORD, until

T = TypeVar("T")
KEY = bytes(range(32))


def new_id() -> str:
    return str(uuid.uuid4())


class HeadlessDesk:
    """One counselor's console. `close` and a new one on the same path is a restart."""

    def __init__(
        self,
        path: Path,
        url: str,
        login: str,
        password: str = PASSWORD,
        *,
        pace: Pace = USUAL,
        clock: Clock | None = None,
    ) -> None:
        self.truth = SyncTruth()
        self.heard: list[SyncTruth] = []
        self._thread = LoopThread()
        self._thread.start()
        self.api = Api(url)
        self.signed_in = self.on_loop(self.api.sign_in(wire.SignIn(login=login, password=password)))
        self.api.token = self.signed_in.token
        self.store = self._opened(path)
        self.time = TimeKeeper(clock or SystemClock(), self.read(TimeKeeper.load))
        self.loop = SyncLoop(self.store, self.api, self.time, Random(7), new_id, pace=pace)
        self.loop.line.on_truth = self._told
        self._running: Future[None] = self._thread.submit(self.loop.run())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._thread.stop(self.api.close())
        self.store.close()

    def on_loop(self, work: Coroutine[Any, Any, T]) -> T:
        return self._thread.submit(work).result(30)

    def read(self, work: Callable[[Connection], T]) -> T:
        return self.store.read(work).result(30)

    def fact(self, body: c.Fact) -> str:
        """Keep a fact; it is durable when this returns."""
        command = c.FactCommand(id=new_id(), made_at=self.time.now(), body=body)
        self.store.write(lambda db: outbox.append(db, command)).result(30)
        return command.id

    def ask(self, body: c.Request) -> Reply:
        return self.on_loop(self.loop.ask(body))

    def online(self) -> None:
        until(lambda: self.truth.link is Link.ONLINE)

    def settled(self) -> None:
        """Everything kept here has reached the center and come back."""
        until(lambda: self.read(outbox.counts).kept == 0)

    @property
    def failed(self) -> BaseException | None:
        """What ended the sync loop, if anything did."""
        return self._running.exception(0) if self._running.done() else None

    def _told(self, truth: Truth) -> None:
        self.truth = truth.shown
        self.heard.append(truth.shown)

    def _opened(self, path: Path) -> Store:
        if path.exists():
            return Store.open(path, KEY)
        owner = Identity(
            vault_id=new_id(),
            staff_id=self.signed_in.staff.id,
            center_id=self.signed_in.center_id,
        )
        return Store.create(path, KEY, owner)
