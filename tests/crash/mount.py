"""The disk, mounted by FUSE: each run in a folder of its own, so that nothing is cached over."""

import errno
import os
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.crash.words import Mount, Words

CAP_SYS_ADMIN = 21
MAX_WRITE = 131_072


def missing() -> str:
    """Why nothing can be mounted here; "" where it can."""
    if not Path("/dev/fuse").exists():
        return "there is no /dev/fuse"
    if os.geteuid() != 0 or not _may_mount():
        return "nothing may be mounted here; it needs root"
    try:
        import mfusepy  # noqa: F401, PLC0415 - it looks for the system's library when imported
    except (ImportError, OSError) as error:
        return f"no FUSE: {error}"
    return ""


def _may_mount() -> bool:
    """Root of a container often may not."""
    told = Path("/proc/self/status").read_text("ascii")
    (held,) = [line.split()[1] for line in told.splitlines() if line.startswith("CapEff:")]
    return bool(int(held, 16) >> CAP_SYS_ADMIN & 1)


@contextmanager
def mounted(place: Path) -> Iterator[Mount]:
    """The disks under `place`, until the block ends. On the main thread."""
    import mfusepy  # noqa: PLC0415 - see `missing`

    mount = Mount()
    place.mkdir(exist_ok=True)
    thread = threading.Thread(target=_serve, args=(mfusepy, place, mount), daemon=True)
    thread.start()
    try:
        _wait(place.is_mount)
        yield mount
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=False, capture_output=True)  # noqa: S607
        thread.join(10)
        # libfuse ignores it meanwhile as Python always does, then lets it end the process: the
        # next write to somebody who is gone would.
        signal.signal(signal.SIGPIPE, signal.SIG_IGN)


def _wait(condition: Any) -> None:
    ends = time.monotonic() + 10
    while not condition():
        if time.monotonic() > ends:
            raise OSError(errno.EIO, "nothing was mounted")
        threading.Event().wait(0.01)


def _serve(mfusepy: Any, place: Path, mount: Mount) -> None:
    mfusepy.FUSE(
        Words(mount),
        str(place),
        foreground=True,
        nothreads=True,
        big_writes=True,
        max_write=MAX_WRITE,
        hard_remove=True,
        kernel_cache=True,
        fsname="gyeot-crash",
    )
