"""The center of a world: the real one over a database in memory; it dies, rises, is restored."""

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa

from console.center import accounts, backups, migrate, pulse, restoring, tokens
from console.center.accounts import NewAccount
from console.center.center import Center
from console.center.db import Database
from console.center.home import Home
from console.center.passwords import Passwords
from console.center.switchboard.interface import Switchboard
from console.center.unit import Unit
from console.center.writer import Job, Work, Writer
from console.model.center import CenterInfo
from console.model.roles import Role
from tests.simulation.clocks import BEGAN
from tests.simulation.loop import Inline, Process, SimLoop
from tests.support.center import CHEAP

T = TypeVar("T")
CENTER = "center-of-the-world"
PASSWORD = "first password"
STAFF = {
    "han": Role.COUNSELOR,
    "min": Role.COUNSELOR,
    "seo": Role.SUPERVISOR,
}
TICK_S = 10.0
"""A pulse a second would be most of a world's work."""


def staff_id(login: str) -> str:
    return f"staff-{login}"


class MemoryHome(Home):
    """No folder: the key is at hand."""

    def key(self) -> bytes:
        return bytes(range(32))


class PlainPasswords(Passwords):
    """No argon2id, no threads."""

    def __init__(self) -> None:
        super().__init__(CHEAP)

    def hash(self, password: str) -> str:
        return f"plain {password}"

    def verify(self, hashed: str | None, password: str) -> bool:
        return hashed == f"plain {password}"

    async def hash_later(self, password: str) -> str:
        return self.hash(password)

    async def verify_later(self, hashed: str | None, password: str) -> bool:
        return self.verify(hashed, password)


class InlineWriter(Writer):
    """Each job a transaction of its own, at once."""

    def __init__(self, engine: sa.Engine) -> None:
        super().__init__(engine, threads=0, group=1)

    def submit(self, work: Work[T]) -> "Future[T]":
        future: Future[T] = Future()
        future.set_running_or_notify_cancel()
        self._commit([Job(work, future)])
        return future


@dataclass(frozen=True, slots=True)
class Memory:
    """One database for all worlds of a process, one after the other: SQLAlchemy keeps what it
    compiled with its engine.
    """

    raw: sqlite3.Connection
    engine: sa.Engine

    def database(self) -> Database:
        return Database(self.engine, self.engine, InlineWriter(self.engine), Inline())


@cache
def memory() -> Memory:
    raw = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    engine = sa.create_engine(
        "sqlite://", creator=lambda: raw, poolclass=sa.StaticPool, pool_reset_on_return=None
    )

    @sa.event.listens_for(engine, "begin")
    def _begun(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return Memory(raw, engine)


def copied(source: sqlite3.Connection) -> sqlite3.Connection:
    copy = sqlite3.connect(":memory:")
    source.backup(copy)
    return copy


@dataclass(frozen=True, slots=True)
class Founded:
    """A center with its people, each signed in once, as every world finds it."""

    image: sqlite3.Connection
    tokens: dict[str, str]


@cache
def founded() -> Founded:
    place, kept = MemoryHome(Path(), CENTER), memory()
    db = kept.database()
    db.write_now(lambda connection: migrate.create(connection, CENTER, place.key()))
    center = Center(place, db, clock=lambda: BEGAN, passwords=PlainPasswords())
    found = center.write_now(_peopled)
    return Founded(copied(kept.raw), found)


def _peopled(unit: Unit) -> dict[str, str]:
    unit.put(CENTER, CenterInfo(id=CENTER, name="곁", goal=3_000, goal_year=2026))
    for login, role in STAFF.items():
        new = NewAccount(
            id=staff_id(login),
            login=login,
            name=login,
            role=role,
            password_hash=f"plain {PASSWORD}",
            must_change_password=False,
        )
        accounts.add(unit, new)
    return {login: tokens.issue(unit, staff_id(login)) for login in STAFF}


class House:
    """`center` is None while it is down; `fell` is called whenever it dies."""

    def __init__(
        self, loop: SimLoop, clock: Callable[[], int], board: Switchboard, fell: Callable[[], None]
    ) -> None:
        image = founded().image
        self.raw = memory().raw
        image.backup(self.raw)
        self.center: Center | None = None
        self.process = Process(loop, "center")
        self.backup = image
        self.covered: frozenset[str] = frozenset()
        self.restores = 0
        self.retired = False
        self.roles_at = 0.0
        self._loop = loop
        self._clock = clock
        self._board = board
        self._fell = fell

    def start(self) -> None:
        if self.center is not None or self.retired:
            return
        self.process = Process(self._loop, "center")
        self.center = self._opened()
        self.center.switchboard = self._board
        self.process.spawn(self._beats(self.center))

    def kill(self) -> None:
        """What was committed stays; nothing is finished, nothing is said."""
        if self.center is None:
            return
        self.center = None
        self.process.kill()
        self._fell()

    def back_up(self) -> None:
        """As backups.backup does: the copy first, then the word of what it covers."""
        center = self.center
        if center is None:
            return
        seq = backups.head(center)
        self.backup = copied(self.raw)
        self.covered = frozenset(id_ for (id_,) in self.rows("SELECT id FROM command"))
        backups.covers(center, seq)

    def restore(self) -> None:
        """To the last backup, or to the day the center was founded."""
        self.kill()
        self.backup.backup(self.raw)
        self._opened().write_now(restoring.renew)
        self.restores += 1

    @property
    def knows_roles(self) -> bool:
        """Whether the running center has noticed what the administrator's tool last wrote."""
        return self._loop.now > self.roles_at + TICK_S + 1.0

    def incarnation(self) -> str:
        told: str = self.rows("SELECT value FROM meta WHERE key = 'incarnation'")[0][0]
        return told

    @property
    def head(self) -> int:
        seq: int = self.rows("SELECT seq FROM counter")[0][0]
        return seq

    def rows(self, sql: str, *values: object) -> list[Any]:
        """What lies in the database, read beside the center."""
        return self.raw.execute(sql, values).fetchall()

    def _opened(self) -> Center:
        place = MemoryHome(Path(), CENTER)
        return Center(place, memory().database(), clock=self._clock, passwords=PlainPasswords())

    async def _beats(self, center: Center) -> None:
        async with pulse.beating(center, tick_s=TICK_S):
            await asyncio.get_running_loop().create_future()
