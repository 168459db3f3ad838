"""One opened vault: a writer, a reader, and the news of what was written."""

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from console import durable
from console.store import disk, meta, transaction
from console.store.connection import Connection, Error, connect, fault_of
from console.store.errors import DiskFailed, VaultDamaged, VaultExists, VaultMissing
from console.store.lane import InlineLane, Lane, ThreadLane
from console.store.lock import VaultLock
from console.store.meta import Identity
from console.store.migrations import migrate, schema_of

T = TypeVar("T")
Listener = Callable[[frozenset[str]], None]
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Store:
    """All writing goes through one thread, each piece of work one durable transaction."""

    vault_id: str
    staff_id: str
    center_id: str
    _writer: Lane
    _reader: Lane
    _lock: VaultLock | None = None
    _listeners: list[Listener] = field(default_factory=list)

    @classmethod
    def create(
        cls, path: Path | None, key: bytes | None, owner: Identity, *, inline: bool = False
    ) -> "Store":
        """Make a vault and open it. Raises VaultExists, DiskFull, DiskFailed."""
        if path is None:
            return cls._in_memory(owner)
        make_vault(path, key, owner)
        return cls.open(path, key, inline=inline)

    @classmethod
    def open(
        cls, path: Path, key: bytes | None, *, inline: bool = False, wait: float = 0
    ) -> "Store":
        """Open a vault, waiting up to `wait` s for whoever has it open.

        Raises VaultMissing, VaultInUse, VaultDamaged (also for a wrong key), VaultNewer,
        DiskFull, DiskFailed.
        """
        with disk.faults():
            if not path.is_file():
                raise VaultMissing
            if not path.stat().st_size:
                # SQLite would take it for a new database, and write into it.
                raise VaultDamaged("empty")
        lock = VaultLock(path)
        lock.acquire(wait)
        try:
            opened = cls._inline(path, key) if inline else cls._threaded(path, key)
        except BaseException:
            lock.release()
            raise
        opened._lock = lock  # noqa: SLF001 - its own
        return opened

    def write(self, work: Callable[[Connection], T]) -> "Future[T]":
        """Done on the writer's thread in one transaction, durable before the future resolves.

        Rolled back on any exception, which the future then holds; DiskFull where no room is.
        """
        told: list[frozenset[str]] = []

        def job(db: Connection) -> T:
            result, touched = transaction.write(db, work)
            told.append(touched)
            return result

        return self._writer.submit(job, lambda: self._tell(told))

    def read(self, work: Callable[[Connection], T]) -> "Future[T]":
        """Done on the reader's thread; keep it short: an open read holds back the log."""
        return self._reader.submit(partial(transaction.read, work=work))

    def on_change(self, listener: Listener) -> None:
        """Called after each commit, on the thread that wrote, with the kinds it touched."""
        self._listeners.append(listener)

    def close(self) -> None:
        """Finish what was asked for, then close. A second call does nothing."""
        try:
            self._reader.close()
        finally:
            # By the writer, after its last word: also where it is its own thread that closes.
            self._writer.close(self._unlock)

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.release()

    def _tell(self, told: list[frozenset[str]]) -> None:
        kinds = frozenset().union(*told)
        for listener in tuple(self._listeners) if kinds else ():
            try:
                listener(kinds)
            except Exception:  # noqa: BLE001 - what was written stays written
                _log.exception("a listener failed")

    @classmethod
    def _in_memory(cls, owner: Identity) -> "Store":
        db = connect(None, None)
        migrate(db)
        transaction.write(db, lambda _: meta.set_identity(db, owner))
        lane = InlineLane(db)
        return cls(owner.vault_id, owner.staff_id, owner.center_id, lane, lane)

    @classmethod
    def _inline(cls, path: Path, key: bytes | None) -> "Store":
        db = _opened(path, key)
        lane = InlineLane(db)
        try:
            owner = lane.submit(partial(transaction.read, work=meta.identity)).result()
        except BaseException:
            lane.close()
            raise
        return cls(owner.vault_id, owner.staff_id, owner.center_id, lane, lane)

    @classmethod
    def _threaded(cls, path: Path, key: bytes | None) -> "Store":
        writer = ThreadLane("vault-writer", partial(_opened, path, key))
        writer.start()
        reader = ThreadLane("vault-reader", partial(connect, path, key, read_only=True))
        try:
            owner = writer.submit(partial(transaction.read, work=meta.identity)).result()
            reader.start()
        except BaseException:
            writer.close()
            raise
        return cls(owner.vault_id, owner.staff_id, owner.center_id, writer, reader)


def make_vault(
    path: Path,
    key: bytes | None,
    owner: Identity,
    values: Mapping[str, object] = MappingProxyType({}),
) -> None:
    """A new vault's file with its first `meta` values, whole or not at all.

    Raises VaultExists, DiskFull, DiskFailed.
    """
    if path.exists():
        raise VaultExists
    half = path.with_suffix(".new")
    try:
        with disk.faults():
            _swept(half, "", "-wal", "-shm")
            _filled(half, key, owner, values)
            _swept(half, "-wal", "-shm")
            durable.replace(half, path)
    except BaseException:
        with suppress(OSError):
            _swept(half, "", "-wal", "-shm")
        raise


def _swept(half: Path, *endings: str) -> None:
    for ending in endings:
        half.with_name(half.name + ending).unlink(missing_ok=True)


def _filled(half: Path, key: bytes | None, owner: Identity, values: Mapping[str, object]) -> None:
    """All of it in the one file: closing would try that too, and not tell where it failed."""
    db = connect(half, key)
    try:
        migrate(db)
        transaction.write(db, lambda _: _told(db, owner, values))
        if db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone() != (0, 0, 0):
            raise DiskFailed("checkpoint")
    except Error as error:
        raise fault_of(error) or error from None
    finally:
        db.close()


def _told(db: Connection, owner: Identity, values: Mapping[str, object]) -> None:
    meta.set_identity(db, owner)
    for key, value in values.items():
        meta.put(db, key, value)


def _opened(path: Path, key: bytes | None) -> Connection:
    db = connect(path, key)
    try:
        _is_vault(db)
        migrate(db)
        with disk.faults():
            # SQLite syncs the name of a new log too, and does not look whether that worked.
            durable.sync_folder(path.parent)
    except BaseException as error:
        db.close()
        if isinstance(error, Error) and (fault := fault_of(error)):
            raise fault from None
        raise
    return db


def _is_vault(db: Connection) -> None:
    found = db.execute("SELECT 1 FROM sqlite_master WHERE name = 'migrations'").fetchone()
    if found is None or schema_of(db) == 0:
        raise VaultDamaged("no vault")
