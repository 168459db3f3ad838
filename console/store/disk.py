"""Small files that are either the old one or the new one, whatever happens."""

import errno
import os
from pathlib import Path

from console.store.errors import DiskFailed, DiskFull

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def replace(path: Path, content: bytes) -> None:
    """Put `content` in place of a file, durably.

    Raises DiskFull, DiskFailed; then the old file stays.
    """
    half = path.with_name(path.name + ".new")
    try:
        with half.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        half.unlink(missing_ok=True)
        fault = DiskFull if error.errno in _NO_ROOM else DiskFailed
        raise fault(os.strerror(error.errno or 0)) from None


def sync_folder(folder: Path) -> None:
    """A new name is only durable once its folder is. Windows has no such call, nor the need."""
    if os.name == "nt":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
