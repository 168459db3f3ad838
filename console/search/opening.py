"""Opening a directory file read-only, and seeing whether it is one."""

import sqlite3
from pathlib import Path

from console.search.errors import DirectoryDamagedError, DirectoryTooNewError
from console.search.schema import APPLICATION_ID, SCHEMA_VERSION

# Lists of so and so many marks are statements of their own; making them anew costs more than
# running them.
STATEMENTS = 1024
TABLES = {"meta", "doc", "card", "term", "span", "lex", "del"}


def connect(path: Path) -> sqlite3.Connection:
    """A connection that no thread owns, to a file that nobody changes any more.

    Raises DirectoryDamagedError and DirectoryTooNewError.
    """
    db = None
    try:
        address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        db = sqlite3.connect(
            address,
            uri=True,
            check_same_thread=False,
            isolation_level=None,
            cached_statements=STATEMENTS,
        )
        _check(db)
    except (sqlite3.Error, ValueError) as error:
        _close(db)
        raise DirectoryDamagedError(str(error)) from error
    except BaseException:
        _close(db)
        raise
    return db


def check_whole(path: Path) -> int:
    """Read every page of the file and count its services. Raises as `connect` does."""
    db = connect(path)
    try:
        verdict = db.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise DirectoryDamagedError(str(verdict))
        promised = int(db.execute("SELECT v FROM meta WHERE k='services'").fetchone()[0])
        for table in ("doc", "card"):
            held = db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 constants
            if held != promised:
                raise DirectoryDamagedError(f"{held} rows in {table} instead of {promised}")
    except (sqlite3.Error, ValueError, TypeError) as error:
        raise DirectoryDamagedError(str(error)) from error
    finally:
        db.close()
    return promised


def _check(db: sqlite3.Connection) -> None:
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise DirectoryDamagedError("not a directory file")
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA_VERSION:
        raise DirectoryTooNewError(version)
    held = {row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type='table'")}
    if version < SCHEMA_VERSION or held != TABLES:
        raise DirectoryDamagedError(f"version {version}, tables {sorted(held)}")


def _close(db: sqlite3.Connection | None) -> None:
    if db is not None:
        db.close()
