"""One console a vault. The system frees the lock when its holder dies, however it dies."""

import time
from pathlib import Path

from filelock import FileLock, Timeout

from console.store import disk
from console.store.errors import VaultInUse

TURN_S = 0.2
"""A sign-in that waits tries this long before it looks again whether it is seen to wait."""


class VaultLock:
    """The lock beside a vault, and a second one, held by a sign-in that waits for it: so a
    drainer sees that it is wanted, and a sign-in that died wants nothing any more.
    """

    def __init__(self, vault: Path) -> None:
        self._lock = FileLock(vault.with_suffix(".lock"), thread_local=False)
        self._wanted = FileLock(vault.with_suffix(".wanted"), thread_local=False)

    def acquire(self, wait: float = 0) -> None:
        """Take the lock within `wait` seconds; a drainer that holds it sees `wanted` meanwhile.

        Raises VaultInUse, DiskFull, DiskFailed.
        """
        end = time.monotonic() + wait
        left, waits = 0.0, False
        try:
            while not _taken(self._lock, min(left, TURN_S)):
                # Not asked once only: a drainer that looks just then holds it for a moment.
                waits = waits or _taken(self._wanted, 0)
                left = end - time.monotonic()
                if left <= 0:
                    raise VaultInUse
        finally:
            if waits:
                self._wanted.release()

    def wanted(self) -> bool:
        """Somebody waits to sign in."""
        if not _taken(self._wanted, 0):
            return True
        self._wanted.release()
        return False

    def release(self) -> None:
        self._lock.release()


def _taken(lock: FileLock, wait: float) -> bool:
    with disk.faults():
        try:
            lock.acquire(timeout=wait, poll_interval=0.02)
        except Timeout:
            return False
    return True
