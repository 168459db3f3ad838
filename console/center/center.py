"""A center at work: its database, its clock, its hub. Everything else is handed this."""

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self, TypeVar

import sqlalchemy as sa
from argon2 import PasswordHasher

from console import durable
from console.center import feed, home, migrate, upkeep
from console.center.db import Database, open_postgresql, open_sqlite
from console.center.errors import StoreError
from console.center.hub import Hub
from console.center.passwords import Passwords
from console.center.schema import SCHEMA_VERSION
from console.center.switchboard.interface import Switchboard
from console.center.tail import Tail
from console.center.unit import Committed, Unit
from console.model.center import CenterInfo

T = TypeVar("T")
Clock = Callable[[], int]
CHANNEL = "gyeot"
"""The PostgreSQL channel on which processes of centers wake each other."""


def wall_ms() -> int:
    """The center's time is its machine's: kept right by NTP."""
    return time.time_ns() // 1_000_000


class Center:
    """Made by `open_center`; `close` belongs to whoever opened it."""

    def __init__(
        self, place: home.Home, db: Database, *, clock: Clock, passwords: Passwords
    ) -> None:
        self.home = place
        self.id = place.center_id
        self.db = db
        self.now = clock
        self.passwords = passwords
        self.hub = Hub()
        self.tail = Tail(db, self.id)
        self.switchboard: Switchboard | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.db.close()
        self.passwords.close()

    async def write(self, work: Callable[[Unit], T]) -> T:
        """Do the work and make it durable; then wake who waits for changes."""
        result, committed = await self.db.write(self._unit(work))
        if committed is not None:
            self.moved(committed.seq, committed.rights)
        return result

    def write_now(self, work: Callable[[Unit], T]) -> T:
        """The same without an event loop, for tools: a running center notices by itself."""
        return self.db.write_now(self._unit(work))[0]

    async def read(self, work: Callable[[sa.Connection], T]) -> T:
        return await self.db.read(work)

    async def head(self) -> feed.Head:
        return await self.db.read(lambda connection: feed.head(connection, self.id))

    async def info(self) -> CenterInfo:
        """What every console knows of the center."""
        return await self.db.read(self._info)

    def _info(self, connection: sa.Connection) -> CenterInfo:
        value = Unit(connection, self.id, self.now()).value("center", self.id)
        return value if isinstance(value, CenterInfo) else CenterInfo(id=self.id, name="")

    def _unit(
        self, work: Callable[[Unit], T]
    ) -> Callable[[sa.Connection], tuple[T, Committed | None]]:
        def run(connection: sa.Connection) -> tuple[T, Committed | None]:
            unit = Unit(connection, self.id, self.now())
            result = work(unit)
            upkeep.follow(unit)
            committed = unit.flush()
            if committed is not None and not self.db.is_sqlite:
                _notify(connection, self.id, committed)
            return result, committed

        return run

    def moved(self, seq: int, rights: int) -> None:
        """Feed and rights stand there now: what was shared is old, and streams wake."""
        self.tail.moved()
        self.hub.moved(seq, rights)


def open_center(
    path: Path, *, clock: Clock = wall_ms, hasher: PasswordHasher | None = None
) -> Center:
    """The center in this folder. Raises HomeError or StoreError, and then touches nothing."""
    place = home.find(path)
    passwords = Passwords(hasher or PasswordHasher())
    db = open_database(place)
    try:
        version = db.read_now(lambda connection: migrate.check(connection, place.center_id))
        if version < SCHEMA_VERSION:
            db.write_now(lambda connection: migrate.upgrade(connection, place.center_id))
        if db.is_sqlite:
            # SQLite syncs the name of a new log too, and does not look whether that worked.
            durable.sync_folder(place.path)
    except (sa.exc.SQLAlchemyError, OSError) as error:
        db.close()
        raise _unreachable(error) from None
    except BaseException:
        db.close()
        raise
    return Center(place, db, clock=clock, passwords=passwords)


def open_database(place: home.Home) -> Database:
    """The database, its writer at work. A SQLite file must be there."""
    if place.database_url:
        db = open_postgresql(place.database_url)
    elif place.database.exists():
        db = open_sqlite(place.database)
    else:
        raise StoreError(
            f"데이터베이스 파일이 없습니다: {place.database}. 백업을 되돌려 주십시오: "
            "gyeot center restore",
            f"The database file is missing: {place.database}. Please restore a backup: "
            "gyeot center restore",
        )
    db.start()
    return db


def _unreachable(error: Exception) -> StoreError:
    kind = type(getattr(error, "orig", None) or error).__name__
    return StoreError(
        f"센터의 데이터베이스를 열 수 없습니다({kind}). 아무것도 바꾸지 않았습니다. "
        "데이터베이스가 켜져 있는지, 파일이 손상되지 않았는지 확인해 주십시오.",
        f"The center's database cannot be opened ({kind}). Nothing was changed. "
        "Please check that it runs, or that the file is not damaged.",
    )


def _notify(connection: sa.Connection, center_id: str, committed: Committed) -> None:
    """Sent by the database when, and only if, the transaction commits."""
    text = json.dumps([center_id, committed.seq, committed.rights])
    connection.execute(sa.select(sa.func.pg_notify(CHANNEL, text)))
