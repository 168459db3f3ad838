"""One console a vault. The system frees the lock when its holder dies, however it dies."""

from pathlib import Path

from filelock import FileLock, Timeout

from console.store.errors import VaultInUse


class VaultLock:
    """The lock beside a vault, and a second one, held by a sign-in that waits for it: so a
    drainer sees that it is wanted, and a sign-in that died wants nothing any more.
    """

    def __init__(self, vault: Path) -> None:
        self._lock = FileLock(vault.with_suffix(".lock"), thread_local=False)
        self._wanted = FileLock(vault.with_suffix(".wanted"), thread_local=False)

    def acquire(self, wait: float = 0) -> None:
        """Take the lock within `wait` seconds; a drainer that holds it sees `wanted` meanwhile.

        Raises VaultInUse.
        """
        if _taken(self._lock, 0):
            return
        waits = _taken(self._wanted, 0)
        try:
            if not _taken(self._lock, wait):
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
    try:
        lock.acquire(timeout=wait, poll_interval=0.02)
    except Timeout:
        return False
    return True
