"""What lies on a disk after a power cut: what was synced, and of the rest none, all, or some."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from random import Random

from tests.crash.disk import Disk, File, Folder, Name, Node, Piece, place

SECTOR = 512
"""What a disk writes as one; a page of a database is eight of them."""
Bytes = Callable[[File], bytes]


@dataclass(frozen=True, slots=True)
class Left:
    """How the bytes of a file, and which of the unsynced names, came through."""

    bytes_of: Bytes
    names: list[Name]


def nothing_more(_disk: Disk) -> Left:
    """What was synced, and not a byte beyond."""
    return Left(lambda file: file.synced, [])


def everything(disk: Disk) -> Left:
    """As after SIGKILL: the system writes it all, later."""
    return Left(lambda file: bytes(file.data), disk.names)


def bytes_only(_disk: Disk) -> Left:
    """All bytes and no name that was not synced."""
    return Left(lambda file: bytes(file.data), [])


def names_only(disk: Disk) -> Left:
    """All names, and no bytes that were not synced: files come back empty or half."""
    return Left(lambda file: file.synced, disk.names)


def torn(seed: int) -> Callable[[Disk], Left]:
    """Some sectors of what was not synced, and the names up to some moment, or some of them."""

    def left(disk: Disk) -> Left:
        chance = Random(seed)
        likely = chance.choice((0.1, 0.5, 0.9))
        if chance.random() < 0.5:
            names = disk.names[: chance.randint(0, len(disk.names))]
        else:
            names = [name for name in disk.names if chance.random() < likely]
        return Left(lambda file: _torn(file, chance, likely), names)

    return left


def _torn(file: File, chance: Random, likely: float) -> bytes:
    data = bytearray(file.synced)
    for piece in file.pieces:
        for part in _sectors(piece):
            if chance.random() < likely:
                place(data, part)
    return bytes(data)


def _sectors(piece: Piece) -> list[Piece]:
    if piece.data is None:
        return [piece]
    ends = range(piece.at - piece.at % SECTOR + SECTOR, piece.at + len(piece.data), SECTOR)
    edges = [piece.at, *ends, piece.at + len(piece.data)]
    return [
        Piece(start, piece.data[start - piece.at : end - piece.at])
        for start, end in pairwise(edges)
    ]


def lay(disk: Disk, how: dict[str, Callable[[Disk], Left]], target: Path) -> None:
    """Write what is left into a real folder; each top folder by its own way, as on two machines
    of which one went down.
    """
    for name, choose in how.items():
        left = choose(disk)
        root = _entries(disk.root, left)
        if name in root:
            _lay(root[name], left, target / name)


def _entries(folder: Folder, left: Left) -> dict[str, Node]:
    entries = dict(folder.synced)
    for name in left.names:
        if name.folder is folder:
            name.apply(entries)
    return entries


def _lay(node: Node, left: Left, target: Path) -> None:
    if isinstance(node, File):
        target.write_bytes(left.bytes_of(node))
        os.utime(target, ns=(node.changed_ns, node.changed_ns))
        target.chmod(node.mode)
        return
    target.mkdir()
    for name, child in _entries(node, left).items():
        _lay(child, left, target / name)
