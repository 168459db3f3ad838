"""Where directory files lie: one file a version, and a pointer that says which one is in use.

An open file cannot be replaced on Windows, so a new directory is a new file; the pointer is
switched in one step, and old files go when nobody holds them any more.
"""

import json
import os
import re
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from console import durable
from console.search.build import sha256
from console.search.errors import DirectoryDamagedError, DirectoryError
from console.search.opening import check_whole

POINTER = "current.json"
KEPT = 2  # the one in use and the one before it
_FILE = re.compile(r"directory-([0-9a-f]{64})\.sqlite")


@dataclass(frozen=True, slots=True)
class Shelved:
    """A directory on the shelf. `version` is the sha256 of the file, and its ETag."""

    version: str
    path: Path
    services: int


class Shelf:
    """A folder of directory files. All methods touch the disk: never call them while painting."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, file: Path, *, sha256_expected: str | None = None) -> Shelved:
        """Copy a directory file here, see that it is whole, and make it the one in use.

        Raises DirectoryDamagedError or DirectoryTooNewError, and OSError (a full disk); then the
        one in use stays. `file` itself is left where it is.
        """
        durable.make_folder(self.folder)
        part = self._part()
        try:
            _copy(file, part)
            version = sha256(part)
            if sha256_expected not in (None, version):
                raise DirectoryDamagedError("another checksum than announced")
            services = check_whole(part)
            path = self.folder / f"directory-{version}.sqlite"
            if not self._is_whole(path, version):
                durable.replace(part, path)
        finally:
            part.unlink(missing_ok=True)
        self._point_at(version)
        self.prune()
        return Shelved(version, path, services)

    def current(self) -> Path | None:
        """The directory in use; None when there is none yet.

        Should the pointer be lost or lead nowhere, the newest whole file is taken.
        """
        version = self.version()
        return self._path(version) if version else None

    def version(self) -> str | None:
        """The version of the directory in use."""
        try:
            version = str(json.loads((self.folder / POINTER).read_text("utf-8"))["version"])
            if _FILE.fullmatch(f"directory-{version}.sqlite") and self._path(version).is_file():
                return version
        except (OSError, ValueError, KeyError, TypeError):
            pass
        return next((one for one in self._versions() if self._is_whole(self._path(one), one)), None)

    def prune(self, keep: int = KEPT) -> list[Path]:
        """Remove old files, except the one in use and any that somebody has open (Windows); and
        what was left half made.
        """
        durable.sweep(self.folder, ".*.part", ".build-*")
        in_use = self.version()
        spared = [version for version in self._versions() if version != in_use][keep - 1 :]
        gone = []
        for path in [self._path(version) for version in spared]:
            try:
                path.unlink()
                gone.append(path)
            except OSError:
                continue
        return gone

    def _versions(self) -> list[str]:
        """All versions here, the newest first."""
        if not self.folder.is_dir():
            return []
        found = [(path.stat().st_mtime_ns, path) for path in self.folder.glob("directory-*.sqlite")]
        names = [_FILE.fullmatch(path.name) for _, path in sorted(found, reverse=True)]
        return [match[1] for match in names if match]

    def _path(self, version: str) -> Path:
        return self.folder / f"directory-{version}.sqlite"

    def _is_whole(self, path: Path, version: str) -> bool:
        try:
            if sha256(path) != version:
                return False
            check_whole(path)
        except (OSError, DirectoryError):
            return False
        return True

    def _point_at(self, version: str) -> None:
        part = self._part()
        try:
            with part.open("w", encoding="utf-8") as file:
                json.dump({"version": version}, file)
                file.flush()
                os.fsync(file.fileno())
            durable.replace(part, self.folder / POINTER)
        finally:
            part.unlink(missing_ok=True)

    def _part(self) -> Path:
        handle, name = tempfile.mkstemp(dir=self.folder, prefix=".", suffix=".part")
        os.close(handle)
        return Path(name)


def _copy(file: Path, part: Path) -> None:
    with file.open("rb") as source, part.open("wb") as target:
        shutil.copyfileobj(source, target, 1 << 20)
        target.flush()
        os.fsync(target.fileno())
