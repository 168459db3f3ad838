"""The sign that a console leaves for whoever opened it through a door: a file it holds locked from
its first painted window to its end, however that comes.

filelock takes 40 ms to import, so it is imported where it is needed: never before a first window.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from filelock import FileLock

VARIABLE = "GYEOT_OPENED"
"""Names the file."""

Look = Literal["waiting", "open", "closed"]


class AlreadyOpenError(Exception):
    """Another console was opened through the same door and is still there."""


def look(sign: Path) -> Look:
    """Whether the console that was to leave this sign has opened, and still is."""
    from filelock import FileLock, Timeout

    if not sign.exists():
        return "waiting"
    lock = FileLock(sign, timeout=0)
    try:
        lock.acquire()
    except Timeout:
        return "open"
    lock.release()
    return "closed"


def awaited() -> Path | None:
    """The sign somebody waits for; None for a console that was opened by itself."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named and Path(named).parent.is_dir() else None


def hold(sign: Path) -> "FileLock":
    """Leave the sign; it is there as long as the lock is. Raises AlreadyOpenError, OSError."""
    from filelock import FileLock, Timeout

    lock = FileLock(sign, timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise AlreadyOpenError from None
    return lock
