"""The folder of a center: which database, the key file, the lock. All for its owner's eyes only.

center.json   which center this is and where its database is
center.db     the database, unless it is PostgreSQL
center.key    encrypts the vaults' recovery secrets; not in any backup: keep it elsewhere too
center.lock   held while the center runs
"""

import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from console import durable
from console.center.errors import HomeError

KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Home:
    """`database_url` is empty for SQLite in the folder itself."""

    path: Path
    center_id: str
    database_url: str = ""

    @property
    def database(self) -> Path:
        return self.path / "center.db"

    @property
    def directory(self) -> Path:
        """Where the directory file is published."""
        return self.path / "directory"

    def key(self) -> bytes:
        """The key of the recovery secrets. Raises HomeError where the file is not whole."""
        try:
            key = (self.path / "center.key").read_bytes()
        except OSError:
            key = b""
        if len(key) != KEY_BYTES:
            raise HomeError(
                "센터의 열쇠 파일(center.key)이 없거나 손상되었습니다. 따로 보관한 사본을 "
                "되돌려 놓아 주십시오. 다른 자료는 그대로 있습니다.",
                "The center's key file (center.key) is missing or damaged. Please put back the "
                "copy you kept. Everything else is untouched.",
            )
        return key

    def running(self) -> FileLock:
        """The lock of the one center that may run here; not yet taken."""
        return FileLock(self.path / "center.lock", timeout=0)


def make(path: Path, center_id: str, database_url: str = "") -> Home:
    """A new home. Raises HomeError where there is one already."""
    try:
        durable.make_folder(path)
        if (path / "center.json").exists():
            raise _already(path)
        _write(path / "center.key", secrets.token_bytes(KEY_BYTES))
        if not database_url:
            # Made here, for the owner alone; SQLite gives its companions the same rights.
            _write(path / "center.db", b"")
        text = json.dumps({"center_id": center_id, "database_url": database_url})
        _write(path / "center.json", text.encode())
        durable.sync_folder(path)
    except OSError as error:
        raise HomeError(
            f"폴더를 만들거나 쓸 수 없습니다: {path} ({error.strerror})",
            f"This folder cannot be made or written: {path} ({error.strerror})",
        ) from None
    return Home(path, center_id, database_url)


def find(path: Path) -> Home:
    """The home in this folder. Raises HomeError where there is none."""
    try:
        plain: Any = json.loads((path / "center.json").read_text("utf-8"))
        return Home(path, str(plain["center_id"]), str(plain["database_url"]))
    except (OSError, ValueError, KeyError, TypeError):
        raise HomeError(
            f"이 폴더에는 센터가 없습니다: {path}. 'gyeot center init'으로 먼저 만들어 주십시오.",
            f"There is no center in this folder: {path}. Make one first: gyeot center init.",
        ) from None


def hold(lock: FileLock) -> FileLock:
    """Take the lock. Raises HomeError where a center runs in this folder."""
    try:
        lock.acquire()
    except Timeout:
        raise HomeError(
            "이 폴더의 센터가 실행 중입니다. 먼저 멈춘 뒤 다시 해 주십시오. 바뀐 것은 없습니다.",
            "The center in this folder is running. Please stop it first. Nothing was changed.",
        ) from None
    return lock


def _already(path: Path) -> HomeError:
    return HomeError(
        f"이 폴더에는 이미 센터가 있습니다: {path}. 아무것도 바꾸지 않았습니다.",
        f"There is a center in this folder already: {path}. Nothing was changed.",
    )


def _write(path: Path, data: bytes) -> None:
    """For the owner only, and on the disk before this returns."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def remove(place: Home) -> None:
    """Undo `make`, where no database came of it."""
    for name in ("center.json", "center.key", "center.db", "center.db-wal", "center.db-shm"):
        (place.path / name).unlink(missing_ok=True)
