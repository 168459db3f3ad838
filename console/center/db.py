"""The database of a center: SQLite (WAL, FULL, one writer) or PostgreSQL (a small pool).

Reads have connections of their own and see one snapshot each; writes go through the writer.
"""

import asyncio
from collections.abc import Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from console.center.writer import RetryingWriter, Work, Writer

T = TypeVar("T")
READERS = 4
PG_WRITERS = 4
GROUP = 64
_BUSY_S = 10


class Database:
    """`write` and `read` run a function with a connection; both also exist without asyncio.

    `readers` is where reading is done: threads of its own unless told otherwise.
    """

    def __init__(
        self,
        write_engine: sa.Engine,
        read_engine: sa.Engine,
        writer: Writer,
        readers: Executor | None = None,
    ) -> None:
        self._write_engine = write_engine
        self._read_engine = read_engine
        self._writer = writer
        self._readers = readers or ThreadPoolExecutor(READERS, thread_name_prefix="center-reader")

    @property
    def is_sqlite(self) -> bool:
        return self._write_engine.dialect.name == "sqlite"

    @property
    def url(self) -> str:
        """With its password: for this process only."""
        return self._write_engine.url.render_as_string(hide_password=False)

    def start(self) -> None:
        self._writer.start()

    def close(self) -> None:
        """What was submitted is written first."""
        self._writer.close()
        self._readers.shutdown(wait=True)
        self._read_engine.dispose()
        self._write_engine.dispose()

    async def write(self, work: Work[T]) -> T:
        """The result, once it is on the disk. Raises what the work raised: then nothing is."""
        return await asyncio.wrap_future(self._writer.submit(work))

    def write_now(self, work: Work[T]) -> T:
        return self._writer.submit(work).result()

    async def read(self, work: Work[T]) -> T:
        return await asyncio.wrap_future(self._readers.submit(self.read_now, work))

    def read_now(self, work: Work[T]) -> T:
        with self._read_engine.begin() as connection:
            return work(connection)


def open_sqlite(path: Path) -> Database:
    """The file is made where it is missing; every commit is on the disk before it is told."""
    write = _sqlite_engine(path, begin="BEGIN IMMEDIATE", pool=1)
    read = _sqlite_engine(path, begin="BEGIN", pool=READERS, read_only=True)
    return Database(write, read, Writer(write, threads=1, group=GROUP))


def open_postgresql(url: str) -> Database:
    """`url` as SQLAlchemy or libpq write it: postgresql://user:password@host/name."""
    target = sa.make_url(url).set(drivername="postgresql+psycopg")
    options: dict[str, Any] = {"hide_parameters": True, "pool_pre_ping": True}
    write = sa.create_engine(target, pool_size=PG_WRITERS, max_overflow=0, **options)
    read = sa.create_engine(
        target, pool_size=READERS, max_overflow=0, isolation_level="REPEATABLE READ", **options
    )
    return Database(write, read, RetryingWriter(write, threads=PG_WRITERS))


def _sqlite_engine(path: Path, *, begin: str, pool: int, read_only: bool = False) -> sa.Engine:
    engine = sa.create_engine(
        sa.URL.create("sqlite", database=str(path)),
        connect_args={"timeout": _BUSY_S, "check_same_thread": False},
        poolclass=sa.QueuePool,
        pool_size=pool,
        max_overflow=0,
        # Parameters are people's words: they are in no error and in no log.
        hide_parameters=True,
    )

    @sa.event.listens_for(engine, "connect")
    def _connected(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA cache_size = -16384")
        if read_only:
            connection.execute("PRAGMA query_only = ON")

    @sa.event.listens_for(engine, "begin")
    def _begun(connection: sa.Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def upsert(
    connection: sa.Connection,
    table: sa.Table,
    rows: Sequence[Mapping[str, Any]],
    *,
    update: Sequence[str] = (),
) -> None:
    """Insert rows; where the primary key is there, set the columns in `update` (or nothing)."""
    if not rows:
        return
    insert = _insert(connection, table)
    keys = [column.name for column in table.primary_key]
    changed = {name: insert.excluded[name] for name in update}
    statement = (
        insert.on_conflict_do_update(index_elements=keys, set_=changed)
        if changed
        else insert.on_conflict_do_nothing(index_elements=keys)
    )
    connection.execute(statement, list(rows))


def _insert(connection: sa.Connection, table: sa.Table) -> "sqlite.Insert | postgresql.Insert":
    if connection.dialect.name == "sqlite":
        return sqlite.insert(table)
    return postgresql.insert(table)
