"""Small files that are either the old one or the new one, whatever happens."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from console import durable
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
            durable.replace(half, path)
    except StoreError:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise


def make_folder(folder: Path) -> None:
    """A folder for one person's eyes, durably: a vault must not go with its folder's name.

    Raises DiskFull, DiskFailed.
    """
    with faults():
        durable.make_folder(folder)
