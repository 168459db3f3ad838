"""What FUSE asks, answered by the disks of the runs."""

import errno
import os
import stat
import time
from typing import Any

from tests.crash.disk import Disk, File, Folder, mode_of


class Mount:
    """`runs` holds a disk by the name of its folder. One thread serves; one run at a time."""

    def __init__(self) -> None:
        self.runs: dict[str, Disk] = {}
        self._open: dict[int, File] = {}
        self._next = 0

    def disk(self, path: str) -> tuple[Disk, str]:
        _, name, *rest = path.split("/", 2)
        if name not in self.runs:
            raise OSError(errno.ENOENT, path)
        return self.runs[name], rest[0] if rest else ""

    def opened(self, file: File) -> int:
        self._next += 1
        self._open[self._next] = file
        return self._next

    def file(self, path: str, handle: int | None) -> File:
        """Of an open file its bytes, whatever its name has become."""
        if handle is not None and handle in self._open:
            return self._open[handle]
        disk, inside = self.disk(path)
        node = disk.find(inside)
        if not isinstance(node, File):
            raise OSError(errno.EISDIR, path)
        return node

    def close(self, handle: int) -> None:
        self._open.pop(handle, None)


class Words:
    """FUSE's words for the disk's. Errors are OSError with a number, as FUSE wants them."""

    use_ns = True  # times in ns

    def __init__(self, mount: Mount) -> None:
        self._mount = mount

    def getattr(self, path: str, fh: int | None = None) -> dict[str, Any]:
        if path == "/":
            return _attributes(Folder(0o755))
        if fh is not None:
            return _attributes(self._mount.file(path, fh))
        disk, inside = self._mount.disk(path)
        return _attributes(disk.find(inside))

    def readdir(self, path: str, fh: int) -> list[str]:  # noqa: ARG002
        if path == "/":
            return [".", "..", *self._mount.runs]
        disk, inside = self._mount.disk(path)
        return [".", "..", *disk.folder(inside).entries]

    def create(self, path: str, mode: int, flags: int = 0) -> int:  # noqa: ARG002
        disk, inside = self._mount.disk(path)
        return self._mount.opened(disk.create(inside, mode))

    def open(self, path: str, flags: int) -> int:
        file = self._mount.file(path, None)
        if flags & os.O_TRUNC and file.data:
            disk, inside = self._mount.disk(path)
            disk.truncate(inside, file, 0)
        return self._mount.opened(file)

    def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
        return bytes(self._mount.file(path, fh).data[offset : offset + size])

    def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
        disk, inside = self._mount.disk(path)
        return disk.write(inside, self._mount.file(path, fh), bytes(data), offset)

    def truncate(self, path: str, length: int, fh: int | None = None) -> None:
        disk, inside = self._mount.disk(path)
        disk.truncate(inside, self._mount.file(path, fh), length)

    def fsync(self, path: str, datasync: int, fh: int) -> None:  # noqa: ARG002
        disk, inside = self._mount.disk(path)
        disk.fsync(inside, self._mount.file(path, fh))

    def fsyncdir(self, path: str, datasync: int, fh: int) -> None:  # noqa: ARG002
        if path.count("/") > 1:
            disk, inside = self._mount.disk(path)
            disk.fsync_folder(inside)

    def mkdir(self, path: str, mode: int) -> None:
        disk, inside = self._mount.disk(path)
        disk.mkdir(inside, mode)

    def rename(self, old: str, new: str) -> None:
        disk, inside = self._mount.disk(old)
        disk.rename(inside, self._mount.disk(new)[1])

    def unlink(self, path: str) -> None:
        disk, inside = self._mount.disk(path)
        disk.unlink(inside)

    def rmdir(self, path: str) -> None:
        disk, inside = self._mount.disk(path)
        disk.rmdir(inside)

    def chmod(self, path: str, mode: int) -> None:
        disk, inside = self._mount.disk(path)
        disk.find(inside).mode = stat.S_IMODE(mode)

    def utimens(self, path: str, times: tuple[int, int] | None = None) -> None:
        disk, inside = self._mount.disk(path)
        disk.find(inside).changed_ns = times[1] if times else time.time_ns()

    def chown(self, path: str, uid: int, gid: int) -> None:
        """SQLite gives a log its database's owner: there is one owner here."""

    def release(self, path: str, fh: int) -> None:  # noqa: ARG002
        self._mount.close(fh)


def _attributes(node: File | Folder) -> dict[str, Any]:
    at = node.changed_ns
    size = len(node.data) if isinstance(node, File) else 4096
    return {
        "st_mode": mode_of(node),
        "st_nlink": 1,
        "st_size": size,
        "st_uid": os.geteuid(),
        "st_gid": os.getegid(),
        "st_atime": at,
        "st_mtime": at,
        "st_ctime": at,
    }
