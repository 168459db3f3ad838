"""One console a vault. The system frees the lock when its holder dies, however it dies."""

from pathlib import Path

from filelock import FileLock, Timeout

from console.store.errors import VaultInUse


class VaultLock:
    """The lock beside a vault, and the note by which a sign-in asks a drainer to let go."""

    def __init__(self, vault: Path) -> None:
        self._lock = FileLock(vault.with_suffix(".lock"), thread_local=False)
        self._wanted = vault.with_suffix(".wanted")

    def acquire(self, wait: float = 0) -> None:
        """Take the lock within `wait` seconds; a drainer that holds it sees `wanted` meanwhile.

        Raises VaultInUse.
        """
        if self._try(0):
            return
        self._wanted.touch()
        try:
            if not self._try(wait):
                raise VaultInUse
        finally:
            self._wanted.unlink(missing_ok=True)

    def wanted(self) -> bool:
        """Somebody waits to sign in."""
        return self._wanted.exists()

    def release(self) -> None:
        self._lock.release()

    def _try(self, wait: float) -> bool:
        try:
            self._lock.acquire(timeout=wait, poll_interval=0.02)
        except Timeout:
            return False
        return True
