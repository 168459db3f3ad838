"""The encrypted connection: the one place that knows the cipher driver."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from console.store.errors import DiskFailed, DiskFull, StoreError, VaultDamaged, VaultInUse

if TYPE_CHECKING:
    # The driver is the standard library's own, built against another SQLite: same types.
    from sqlite3 import Connection as _Base

    from sqlite_utils import Database as Database  # noqa: PLC0414 - for who names the type
else:
    _Base = dbapi2.Connection

Error: type[Exception] = dbapi2.Error
"""Whatever the driver raises."""
BUSY_MS = 5_000
CACHE_KIB = 16_384
_FAULTS: dict[int, type[StoreError]] = {
    5: VaultInUse,  # BUSY
    6: VaultInUse,  # LOCKED
    8: DiskFailed,  # READONLY
    10: DiskFailed,  # IOERR
    11: VaultDamaged,  # CORRUPT
    13: DiskFull,  # FULL
    14: DiskFailed,  # CANTOPEN
    26: VaultDamaged,  # NOTADB: also a wrong key
}
_BEFORE_KEY = "PRAGMA cipher_log_level = NONE"  # it would write to a person's terminal
_SETTINGS = (
    f"PRAGMA busy_timeout = {BUSY_MS}",
    f"PRAGMA cache_size = -{CACHE_KIB}",
    "PRAGMA temp_store = MEMORY",  # nothing of a note may reach a temporary file
    "PRAGMA foreign_keys = ON",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # NORMAL lost acknowledged rows on a power cut, measured
)


class Connection(_Base):
    """A connection that remembers which kinds of things were touched since it was last asked."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._touched: set[str] = set()

    def touch(self, *kinds: str) -> None:
        """Say what a write changes: listeners of the store hear it after the commit."""
        self._touched.update(kinds)

    def take_touched(self) -> frozenset[str]:
        """What was touched since the last call."""
        touched = frozenset(self._touched)
        self._touched.clear()
        return touched


def connect(path: Path | None, key: bytes | None, *, read_only: bool = False) -> Connection:
    """Open, or make, a database; no path: in memory; no key: plain. Transactions are explicit.

    Raises VaultDamaged (also for a wrong key), VaultInUse, DiskFull, DiskFailed.
    """
    try:
        return _opened(path, key, read_only=read_only)
    except Error as error:
        raise fault_of(error) or error from None


def _opened(path: Path | None, key: bytes | None, *, read_only: bool) -> Connection:
    db: Connection = dbapi2.connect(
        ":memory:" if path is None else str(path), factory=Connection, isolation_level=None
    )
    try:
        db.execute(_BEFORE_KEY)
        if key is not None:
            db.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for setting in _SETTINGS:
            db.execute(setting)
        if read_only:
            db.execute("PRAGMA query_only = ON")
    except BaseException:
        db.close()
        raise
    return db


def tools(db: Connection) -> "Database":
    """The vault by sqlite-utils, over the same connection: for its schema, not for hot paths."""
    # It asks for a driver of this name before it takes the standard library's, and must catch the
    # errors of the one that raises them.
    sys.modules["pysqlite3"] = sys.modules["pysqlite3.dbapi2"] = dbapi2
    from sqlite_utils import Database  # noqa: PLC0415 - 80 to 200 ms, for a new schema only

    return Database(db, recursive_triggers=False, execute_plugins=False)


def fault_of(error: Exception) -> StoreError | None:
    """The fault of the world behind a driver's error; None where it is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    fault = _FAULTS.get(code)
    return fault(getattr(error, "sqlite_errorname", str(code))) if fault else None
