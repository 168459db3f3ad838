"""The directory file as it travels: compressed, and unpacked with a bound on what comes out."""

import gzip
import os
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from console import durable
from console.search.errors import DirectoryDamagedError

MAX_BYTES = 4 << 30  # a directory of a million services has half of it
_CHUNK = 1 << 20


def pack(file: Path, parcel: Path) -> int:
    """Write a gzip of `file` in one step; the same file gives the same bytes. Its size."""
    handle, name = tempfile.mkstemp(dir=parcel.parent, prefix=".", suffix=".part")
    part = Path(name)
    try:
        with (
            os.fdopen(handle, "wb") as target,
            gzip.GzipFile("", "wb", 6, target, mtime=0) as packed,
            file.open("rb") as source,
        ):
            while chunk := source.read(_CHUNK):
                packed.write(chunk)
        durable.sync_file(part)
        durable.replace(part, parcel)
    finally:
        part.unlink(missing_ok=True)
    return parcel.stat().st_size


@contextmanager
def unpacked(parcel: Path, limit: int = MAX_BYTES) -> Iterator[Path]:
    """The directory file of a parcel, for as long as the block lasts.

    Raises DirectoryDamagedError when the parcel is cut short, is none, or holds more than `limit`.
    """
    handle, name = tempfile.mkstemp(dir=parcel.parent, prefix=".", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as target:
            for chunk in _chunks(parcel, limit):
                target.write(chunk)
        yield part
    finally:
        part.unlink(missing_ok=True)


def _chunks(parcel: Path, limit: int) -> Iterator[bytes]:
    total = 0
    try:
        with gzip.open(parcel, "rb") as packed:
            while chunk := packed.read(_CHUNK):
                total += len(chunk)
                if total > limit:
                    raise DirectoryDamagedError(f"more than {limit} bytes unpacked")
                yield chunk
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise DirectoryDamagedError(str(error)) from error
