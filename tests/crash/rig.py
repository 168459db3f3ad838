"""Runs a shift on a disk that fails, and gives what was told and what is on the disk."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.crash.disk import Disk, Fault
from tests.crash.mount import mounted
from tests.crash.told import Told
from tests.crash.words import Mount

DISK = "disk"
ROOT = Path(__file__).parents[2]
MEMORY = Path("/dev/shm")  # noqa: S108 - where there is one, as nothing here need last


@dataclass(frozen=True, slots=True)
class Ran:
    """A run that is over; `status` is that of its process, as os.waitpid gives it."""

    disk: Disk
    told: Told
    status: int
    keyring: Path


class Rig:
    """One mounted disk and one program that has shifts run, one after the other."""

    def __init__(self, place: Path, mount: Mount, shifts: "subprocess.Popen[str]") -> None:
        self.place = place
        self._mount = mount
        self._shifts = shifts
        self._count = 0

    def run(
        self, fault: Fault = Fault.NONE, at: int = 0, *, weak: str = "", heeds_folders: bool = True
    ) -> Ran:
        """A shift from nothing to its end, or to its death."""
        self._count += 1
        name = f"run-{self._count}"
        disk = self._mount.runs[name] = Disk(fault, at, heeds_folders=heeds_folders)
        keyring = self.place / f"keyring-{self._count}"
        asked = {"root": str(self.place / DISK / name), "keyring": str(keyring), "weak": weak}
        told, status = self._asked(asked, disk)
        del self._mount.runs[name]
        return Ran(disk, told, status, keyring)

    def folder(self) -> Path:
        """An empty folder, not on the failing disk."""
        return Path(tempfile.mkdtemp(dir=self.place))

    def _asked(self, asked: dict[str, str], disk: Disk) -> tuple[Told, int]:
        assert self._shifts.stdin is not None
        self._shifts.stdin.write(json.dumps(asked) + "\n")
        self._shifts.stdin.flush()
        told = Told()
        while True:
            line = heard(self._shifts)
            if "pid" in line:
                disk.victim = line["pid"]
                disk.known.set()
            elif "status" in line:
                return told, line["status"]
            else:
                told.hear(line)


@contextmanager
def rigged() -> Iterator[Rig]:
    """Everything made, and everything gone afterwards."""
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as made:
        place = Path(made)
        with mounted(place / DISK) as mount, _shifts() as shifts:
            yield Rig(place, mount, shifts)


@contextmanager
def _shifts() -> "Iterator[subprocess.Popen[str]]":
    command = [sys.executable, "-m", "tests.crash.shift"]
    with subprocess.Popen(
        command, cwd=ROOT, env=_quiet(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert heard(process) == {"ready": True}
        yield process
        process.communicate()


def _quiet() -> dict[str, str]:
    return {**os.environ, "PYTHONWARNINGS": "error"}


def heard(process: "subprocess.Popen[str]") -> dict[str, Any]:
    assert process.stdout is not None
    text = process.stdout.readline()
    if not text:
        raise AssertionError("the shifts' program is gone")
    line: dict[str, Any] = json.loads(text)
    return line
