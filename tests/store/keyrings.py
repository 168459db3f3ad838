"""Keyrings of every temper."""

import threading
from hashlib import sha256
from pathlib import Path

from console.store.keyring_box import KeyringBox


class MemoryKeyring:
    """One that works."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(f"{service}:{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[f"{service}:{username}"] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[f"{service}:{username}"]


class FileKeyring(MemoryKeyring):
    """One that outlives its process."""

    def __init__(self, place: Path) -> None:
        super().__init__()
        self._place = place

    def get_password(self, service: str, username: str) -> str | None:
        file = self._file(service, username)
        return file.read_text() if file.exists() else None

    def set_password(self, service: str, username: str, password: str) -> None:
        self._place.mkdir(exist_ok=True)
        self._file(service, username).write_text(password)

    def delete_password(self, service: str, username: str) -> None:
        self._file(service, username).unlink()

    def _file(self, service: str, username: str) -> Path:
        return self._place / sha256(f"{service}:{username}".encode()).hexdigest()


class SwallowingKeyring(MemoryKeyring):
    """One that takes secrets and keeps none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class LockedKeyring(MemoryKeyring):
    """One that raises an error of its own."""

    def get_password(self, service: str, username: str) -> str | None:
        raise PermissionError("locked: " + username + service)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PermissionError("locked: " + password + username + service)


class HangingKeyring(MemoryKeyring):
    """One that answers only once it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.let_go = threading.Event()
        self.calls = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.calls += 1
        self.let_go.wait(60)
        return super().get_password(service, username)


def box(keyring: MemoryKeyring, timeout: float = 5) -> KeyringBox:
    return KeyringBox(lambda: keyring, timeout=timeout)
