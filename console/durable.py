"""Names that outlive a power cut. A file's fsync keeps its bytes; its name is its folder's.

Both programs write through this. Errors are OSError, for each to tell in its own words.
"""

import errno
import os
import shutil
import time
from contextlib import suppress
from pathlib import Path

LEFT_BEHIND_S = 24 * 3_600
_NOT_OURS = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
"""What a folder further up may answer that another owns."""
_NO_SUCH_CALL = frozenset({errno.EBADF, errno.EINVAL, errno.ENOTSUP})
"""What some file systems answer to the fsync of any folder (PostgreSQL passes over it too)."""


def sync_folder(folder: Path) -> None:
    """What was named, renamed or removed here stays so. Windows has no such call, nor the need."""
    if os.name == "nt":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    except OSError as error:
        if error.errno not in _NO_SUCH_CALL:
            raise
    finally:
        os.close(opened)


def sync_file(file: Path) -> None:
    """The bytes of a file that somebody else has written."""
    # Windows syncs no file that was opened for reading alone.
    opened = os.open(file, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def make_folder(folder: Path, mode: int = 0o700) -> None:
    """A folder with all above it. Those that are there already are synced too: whoever made them
    a moment ago may not have, and what is kept here must not go with a name further up.
    """
    path = (folder, *folder.parents)
    for one in reversed(path):
        if not one.exists():
            one.mkdir(mode=mode, exist_ok=True)
    for one in path[1:]:
        try:
            sync_folder(one)
        except OSError as error:
            if error.errno not in _NOT_OURS:
                raise


def replace(half: Path, path: Path) -> None:
    """`half`, whose bytes are synced, under the name `path` from now on."""
    half.replace(path)
    sync_folder(path.parent)


def sweep(folder: Path, *patterns: str) -> None:
    """Remove what a program that was killed left half made: nobody makes anything for a day."""
    for half in [one for pattern in patterns for one in folder.glob(pattern)]:
        with suppress(OSError):
            if time.time() - half.stat().st_mtime < LEFT_BEHIND_S:
                continue
            if half.is_dir():
                shutil.rmtree(half)
            else:
                half.unlink()
