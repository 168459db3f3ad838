"""Small files that are either the old one or the new one, whatever happens."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from console.store.errors import DiskFailed, DiskFull, StoreError

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def faults() -> Iterator[None]:
    """What the system says of a disk, as DiskFull or DiskFailed."""
    try:
        yield
    except OSError as error:
        fault = DiskFull if error.errno in _NO_ROOM else DiskFailed
        raise fault(os.strerror(error.errno or 0)) from None


def replace(path: Path, content: bytes) -> None:
    """Put `content` in place of a file, durably.

    Raises DiskFull, DiskFailed; then the old file stays.
    """
    half = path.with_name(path.name + ".new")
    try:
        with faults():
            with half.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            half.replace(path)
            sync_folder(path.parent)
    except StoreError:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise


def make_folder(folder: Path) -> None:
    """A folder for one person's eyes, durably: a vault must not go with its folder's name.

    Raises DiskFull, DiskFailed.
    """
    with faults():
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        for one in reversed(missing):
            one.mkdir(mode=0o700, exist_ok=True)
            sync_folder(one.parent)


def sync_folder(folder: Path) -> None:
    """A new name is only durable once its folder is. Windows has no such call, nor the need."""
    if os.name == "nt":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
