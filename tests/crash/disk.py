"""A disk that remembers what was synced, and that fails when it is told to. No I/O of its own.

What a program sees is one thing; what a power cut leaves is another: of a file's bytes only those
before its last fsync, of a folder's names only those before the folder's. Everything since may be
there, or not, or half (`cut.py`). A failed fsync loses its bytes for good, as Linux does: a later
one that succeeds says nothing about them (https://lwn.net/Articles/752063/).
"""

import errno
import os
import signal
import stat
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

MACHINES = ("center", "console")
"""The folders that are there from the beginning: the disks of two computers."""
ROOM_AGAIN = 4
"""A full disk takes nothing so many times; then somebody has made room."""


class Fault(StrEnum):
    NONE = "none"
    ERROR = "error"
    """The step returns EIO, once."""
    FULL = "full"
    """The step and the next that need room return ENOSPC, then there is room again."""
    KILL = "kill"
    """The process dies before the step, as by SIGKILL; for a power cut too."""


@dataclass(slots=True)
class Piece:
    """Bytes written at a place, or a new length (`data` is None) since the last fsync."""

    at: int
    data: bytes | None
    lost: bool = False


@dataclass(slots=True, eq=False)
class File:
    mode: int
    data: bytearray = field(default_factory=bytearray)
    synced: bytes = b""
    pieces: list[Piece] = field(default_factory=list)
    changed_ns: int = field(default_factory=time.time_ns)

    def put(self, piece: Piece) -> None:
        place(self.data, piece)
        self.pieces.append(piece)
        self.changed_ns = time.time_ns()

    def sync(self) -> None:
        kept = bytearray(self.synced)
        for piece in self.pieces:
            if not piece.lost:
                place(kept, piece)
        self.synced, self.pieces = bytes(kept), []

    def lose(self) -> None:
        for piece in self.pieces:
            piece.lost = True


@dataclass(slots=True, eq=False)
class Folder:
    mode: int
    entries: "dict[str, Node]" = field(default_factory=dict)
    synced: "dict[str, Node]" = field(default_factory=dict)
    changed_ns: int = field(default_factory=time.time_ns)


Node = File | Folder


@dataclass(slots=True, frozen=True)
class Name:
    """A change of a folder's names since its last fsync: what went, and what came."""

    folder: Folder
    gone: str | None = None
    come: tuple[str, Node] | None = None

    def apply(self, entries: "dict[str, Node]") -> None:
        if self.gone is not None:
            entries.pop(self.gone, None)
        if self.come is not None:
            entries[self.come[0]] = self.come[1]


def place(data: bytearray, piece: Piece) -> None:
    if piece.data is None:
        del data[piece.at :]
        data.extend(bytes(piece.at - len(data)))
        return
    data.extend(bytes(max(0, piece.at - len(data))))
    data[piece.at : piece.at + len(piece.data)] = piece.data


class Disk:
    """The tree of one run. Steps (whatever changes the disk, and each fsync) are counted from 1;
    `fault` happens at step `at`. SQLite's shared memory is no part of this: it is made anew.

    `heeds_folders=False` is a disk that lies: the fsync of a folder does nothing (a control).
    """

    def __init__(
        self, fault: Fault = Fault.NONE, at: int = 0, *, heeds_folders: bool = True
    ) -> None:
        tops: dict[str, Node] = {name: Folder(0o755) for name in MACHINES}
        self.root = Folder(0o755, dict(tops), dict(tops))
        self.names: list[Name] = []
        self.steps: list[str] = []
        self.hits = 0
        self.dead = False
        self.victim = 0
        self.known = threading.Event()
        self._fault = fault
        self._at = at
        self._heeds_folders = heeds_folders

    def find(self, path: str) -> Node:
        """Raises OSError."""
        node: Node = self.root
        for part in path.split("/"):
            if not part:
                continue
            if not isinstance(node, Folder):
                raise OSError(errno.ENOTDIR, path)
            if part not in node.entries:
                raise OSError(errno.ENOENT, path)
            node = node.entries[part]
        return node

    def folder(self, path: str) -> Folder:
        node = self.find(path)
        if not isinstance(node, Folder):
            raise OSError(errno.ENOTDIR, path)
        return node

    def create(self, path: str, mode: int) -> File:
        self._step("create", path, room=True)
        file = File(mode & 0o7777)
        self._come(path, file)
        return file

    def mkdir(self, path: str, mode: int) -> None:
        self._step("mkdir", path, room=True)
        self._come(path, Folder(mode & 0o7777))

    def write(self, path: str, file: File, data: bytes, at: int) -> int:
        self._step("write", path, room=True)
        file.put(Piece(at, data))
        return len(data)

    def truncate(self, path: str, file: File, length: int) -> None:
        self._step("truncate", path, room=length > len(file.data))
        file.put(Piece(length, None))

    def fsync(self, path: str, file: File) -> None:
        try:
            self._step("fsync", path, room=True)
        except OSError:
            file.lose()
            raise
        file.sync()

    def fsync_folder(self, path: str) -> None:
        self._step("fsync folder", path)
        folder = self.folder(path)
        if self._heeds_folders:
            folder.synced = dict(folder.entries)
            self.names = [name for name in self.names if name.folder is not folder]

    def rename(self, old: str, new: str) -> None:
        self._step("rename", f"{old} {new}", room=True)
        node = self.find(old)
        (source, gone), (target, come) = self._at_name(old), self._at_name(new)
        if source is target:
            self._named(Name(source, gone, (come, node)))
            return
        self._named(Name(target, None, (come, node)))
        self._named(Name(source, gone))

    def unlink(self, path: str) -> None:
        self._step("unlink", path)
        self._gone(path)

    def rmdir(self, path: str) -> None:
        self._step("rmdir", path)
        if self.folder(path).entries:
            raise OSError(errno.ENOTEMPTY, path)
        self._gone(path)

    def _come(self, path: str, node: Node) -> None:
        folder, name = self._at_name(path)
        self._named(Name(folder, None, (name, node)))

    def _gone(self, path: str) -> None:
        self.find(path)
        folder, name = self._at_name(path)
        self._named(Name(folder, name))

    def _named(self, name: Name) -> None:
        name.apply(name.folder.entries)
        name.folder.changed_ns = time.time_ns()
        self.names.append(name)

    def _at_name(self, path: str) -> tuple[Folder, str]:
        head, _, name = path.rpartition("/")
        return self.folder(head), name

    def _step(self, kind: str, path: str, *, room: bool = False) -> None:
        """Raises OSError where this is the step that fails."""
        if self.dead:
            raise OSError(errno.EIO, path)
        if path.endswith("-shm"):
            return
        self.steps.append(f"{kind} {path}")
        if self._fault is Fault.NONE or len(self.steps) < self._at:
            return
        _FAIL[self._fault](self, room)

    def error(self, _room: bool) -> None:  # noqa: FBT001 - one of a table of three
        if not self.hits:
            self.hits += 1
            raise OSError(errno.EIO, os.strerror(errno.EIO))

    def full(self, room: bool) -> None:  # noqa: FBT001
        if room and self.hits < ROOM_AGAIN:
            self.hits += 1
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def kill(self, _room: bool) -> None:  # noqa: FBT001
        self.hits += 1
        self.dead = True
        self.known.wait(30)
        os.kill(self.victim, signal.SIGKILL)
        raise OSError(errno.EIO, os.strerror(errno.EIO))


_FAIL: dict[Fault, Callable[[Disk, bool], None]] = {
    Fault.ERROR: Disk.error,
    Fault.FULL: Disk.full,
    Fault.KILL: Disk.kill,
}


def mode_of(node: Node) -> int:
    return node.mode | (stat.S_IFDIR if isinstance(node, Folder) else stat.S_IFREG)
