"""A console of a world: a vault that stays, and the program on it that comes and goes."""

import asyncio
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random
from typing import TypeVar

from console.model.screen import Link
from console.store import meta, outbox
from console.store.connection import Connection, connect
from console.store.lane import InlineLane, nothing
from console.store.meta import Identity
from console.store.migrations import migrate
from console.store.store import Store, make_vault
from console.sync.loop import SyncLoop
from console.sync.signin import TOKEN, SignInError, sign_in_again
from console.sync.timekeeper import TimeKeeper
from console.sync.truth import Truth
from tests.simulation.clocks import MachineClock
from tests.simulation.house import CENTER, founded, staff_id
from tests.simulation.loop import Process, SimLoop
from tests.simulation.network import Line, SimApi

T = TypeVar("T")
KEY = bytes(range(32))


@cache
def _template() -> Connection:
    """A vault's schema: made once, copied into each that is new."""
    db = connect(None, None)
    migrate(db)
    return db


class MemoryLane(InlineLane):
    """Its database outlives it, as a file does."""

    def close(self, then: Callable[[], None] = nothing) -> None:
        self._closed = True
        then()


class Vault:
    """In memory, or an encrypted file under `folder`."""

    def __init__(self, owner: Identity, token: str, folder: Path | None) -> None:
        self._owner = owner
        self._path = None if folder is None else folder / f"{owner.vault_id}.vault"
        if self._path is not None:
            make_vault(self._path, KEY, owner, {TOKEN: token})
            return
        self._db = connect(None, None)
        _template().backup(self._db)
        meta.set_identity(self._db, owner)
        meta.put(self._db, TOKEN, token)

    def opened(self) -> Store:
        if self._path is not None:
            return Store.open(self._path, KEY, inline=True)
        lane, owner = MemoryLane(self._db), self._owner
        return Store(owner.vault_id, owner.staff_id, owner.center_id, lane, lane)

    def drop(self) -> None:
        """The world is over."""
        if self._path is None:
            self._db.close()


class Life:
    """A console from its start to its end."""

    def __init__(self, seat: "Seat", number: int) -> None:
        self.process = Process(seat.loop, seat.name)
        self.store = seat.vault.opened()
        self.store.on_change(lambda kinds: seat.changed(seat, kinds))
        self.api = SimApi(seat.line, lambda: self.process.dead)
        self.api.token = self.read(lambda db: meta.get(db, TOKEN)) or ""
        time = TimeKeeper(seat.clock, self.read(TimeKeeper.load))
        self._prefix, self._ids = f"{seat.name}.{number}", 0
        rng = Random(seat.line.chance().random())
        self.sync = SyncLoop(self.store, self.api, time, rng, self.new_id)
        self.line = self.sync.line
        self.line.on_truth = seat.truth
        self.process.spawn(self.sync.run())

    def new_id(self) -> str:
        self._ids += 1
        return f"{self._prefix}-{self._ids:04}"

    def read(self, work: Callable[[Connection], T]) -> T:
        return self.store.read(work).result()

    def write(self, work: Callable[[Connection], T]) -> T:
        return self.store.write(work).result()

    def end(self) -> None:
        """First what it could reach others by, then its tasks, wherever they stand."""
        self.process.dead = True
        self.store.close()
        self.process.kill()


class Seat:
    """One vault of one person on one computer. `changed` hears what was written."""

    def __init__(self, loop: SimLoop, line: Line, login: str, folder: Path | None) -> None:
        self.loop = loop
        self.line = line
        self.name = line.name
        self.login = login
        self.staff_id = staff_id(login)
        self.vault_id = f"vault-{self.name}"
        self.clock = MachineClock(loop, boot=self.name)
        owner = Identity(vault_id=self.vault_id, staff_id=self.staff_id, center_id=CENTER)
        self.vault = Vault(owner, founded().tokens[login], folder)
        self.life: Life | None = None
        self.retired = False
        self.passwords: list[str] = []
        self.changed: Callable[[Seat, frozenset[str]], None] = lambda _seat, _kinds: None
        self.told: Callable[..., None] = lambda *_words: None
        self._lives = 0
        self._at_the_door = False

    def start(self) -> None:
        if self.life is not None or self.retired:
            return
        self._lives += 1
        self._at_the_door = False
        self.life = Life(self, self._lives)

    def kill(self) -> None:
        life, self.life = self.life, None
        if life is not None:
            life.end()

    @property
    def quiet(self) -> bool:
        """Online, and nothing of it is on its way."""
        life = self.life
        if life is None or life.line.truth.shown.link is not Link.ONLINE:
            return False
        left = life.read(outbox.counts)
        return not left.kept and not left.needs_you

    def truth(self, truth: Truth) -> None:
        shown = truth.shown
        self.told(self.name, shown.link, shown.kept, shown.needs_you)
        if shown.link is Link.SIGNED_OUT and self.life is not None and not self._at_the_door:
            self._at_the_door = True
            self.life.process.spawn(self._signs_in(self.life))

    async def _signs_in(self, life: Life) -> None:
        """The person types the password; another one they had where that was wrong."""
        await asyncio.sleep(1.0 + self.line.chance().random())
        while life.line.truth.shown.link is Link.SIGNED_OUT:
            for password in reversed(self.passwords):
                if not await self._wrong(life, password):
                    break
            await asyncio.sleep(5.0)
        self._at_the_door = False

    async def _wrong(self, life: Life, password: str) -> bool:
        try:
            await sign_in_again(life.line, self.login, password)
        except SignInError as error:
            return error.code == "wrong_password"
        return False
