"""What a Python program does with sockets and files, written down by an audit hook in it.

`environment` makes every Python program that is started with it write a file of its own; `read`
gives what they wrote. What native code does is not seen here: `sockets` looks at the system.
"""

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
FOLDER = "WATCHED"
_SOCKETS = frozenset({"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"})
_NAMES = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})
_FILES = frozenset({"open", "sqlite3.connect", "os.rename", "os.remove", "os.mkdir", "os.link"})
_OTHERS = frozenset({"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn"})
_EVENTS = _SOCKETS | _NAMES | _FILES | _OTHERS


@dataclass(frozen=True, slots=True)
class Event:
    """One thing of one process: what kind, and its arguments as far as they are plain."""

    pid: int
    kind: str
    arguments: tuple[Any, ...]

    @property
    def is_socket(self) -> bool:
        return self.kind in _SOCKETS

    @property
    def is_name(self) -> bool:
        return self.kind in _NAMES

    @property
    def is_file(self) -> bool:
        return self.kind in _FILES


def environment(folder: Path, base: Mapping[str, str]) -> dict[str, str]:
    """Variables under which every Python program writes into this folder what it does."""
    site = folder / "site"
    site.mkdir(parents=True)
    (site / "sitecustomize.py").write_text("from tests.support.watched import begin\nbegin()\n")
    path = os.pathsep.join([str(site), str(ROOT)])
    return {**base, "PYTHONPATH": path, FOLDER: str(folder)}


def begin() -> None:
    """From now on, for the life of this process."""
    path = f"{os.environ[FOLDER]}/{os.getpid()}.jsonl"
    kept = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(kept, f"{json.dumps(['began', sys.orig_argv])}\n".encode())

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event in _EVENTS:
            plain = [_plain(one) for one in arguments]
            os.write(kept, f"{json.dumps([event, plain])}\n".encode())

    sys.addaudithook(hook)


def read(folder: Path) -> dict[int, list[Event]]:
    """What every process did, by its id; the first event of each is `began` with its command."""
    found = {}
    for path in sorted(folder.glob("*.jsonl")):
        pid = int(path.stem)
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        found[pid] = [Event(pid, kind, tuple(arguments)) for kind, arguments in rows]
    return found


def _plain(value: object) -> object:
    if isinstance(value, bytes):
        return os.fsdecode(value)
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    if isinstance(value, str | int | float | bool | None):
        return value
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    return type(value).__name__


# --- what the system says ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Socket:
    """An internet socket of a process, as /proc tells it: addresses as hex, ports as numbers."""

    local: tuple[str, int]
    remote: tuple[str, int]


def descendants(pid: int) -> list[int]:
    """Living children and theirs."""
    found, left = list[int](), [pid]
    while left:
        children = Path(f"/proc/{left.pop()}/task")
        for task in children.glob("*/children"):
            some = [int(one) for one in task.read_text().split()]
            found += some
            left += some
    return found


def lives(pid: int) -> bool:
    """Whether it runs; one that nobody has buried yet does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def sockets(pid: int) -> list[Socket]:
    """The internet sockets that this process holds, those of native code too."""
    inodes = {
        link.removeprefix("socket:[").removesuffix("]")
        for link in _links(pid)
        if link.startswith("socket:[")
    }
    found = []
    for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        for line in Path(f"/proc/{pid}/net/{kind}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[9] in inodes:
                found.append(Socket(_address(fields[1]), _address(fields[2])))
    return found


def files(pid: int) -> list[str]:
    """The files that this process holds open."""
    return [link for link in _links(pid) if link.startswith("/")]


def _links(pid: int) -> list[str]:
    links = []
    for one in Path(f"/proc/{pid}/fd").iterdir():
        try:
            links.append(str(one.readlink()))
        except FileNotFoundError:
            continue
    return links


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.partition(":")
    return host, int(port, 16)
