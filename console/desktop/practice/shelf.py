"""Where finished runs of practice wait to be filed: result files in one folder of the home.

All of it is disk: call it from a thread.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from console.model import commands as c

FOLDER = "practice"
FILED = "filed"
ASIDE = "set-aside"
LARGEST = 2_000_000
"""No run of practice is as long as this many bytes."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Finished:
    """A finished run: whose it is (a login, empty where nobody had signed in) and what to tell."""

    login: str
    told: c.TrainingCompleted


Read = Callable[[bytes], Finished]
"""Understands a result file. Raises ValueError where it is none."""


@dataclass(frozen=True, slots=True)
class Found:
    """A result file that was understood."""

    path: Path
    finished: Finished


@dataclass(frozen=True, slots=True)
class Scan:
    """What lies there: runs to be filed, and how many files were set aside as no runs at all."""

    found: tuple[Found, ...] = ()
    aside: int = 0


def scan(folder: Path, read: Read) -> Scan:
    """Look through the folder. What cannot be understood goes to `set-aside`, untouched."""
    found, aside = [], 0
    for path in sorted(folder.glob("*.json")):
        try:
            found.append(Found(path, read(_content(path))))
        except FileNotFoundError:
            continue  # another console of this computer was quicker
        except ValueError:
            aside += _moved(path, ASIDE)
    return Scan(tuple(found), aside)


def file(path: Path) -> None:
    """This run has been told and kept: its file goes to `filed`, where its story can be read."""
    _moved(path, FILED)


def _content(path: Path) -> bytes:
    with path.open("rb") as opened:
        content = opened.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise ValueError("too long")
    return content


def _moved(path: Path, name: str) -> bool:
    """Whether it is there now. What the disk refuses stays where it is and is met again."""
    place = path.parent / name
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        path.replace(place / path.name)
    except OSError as error:
        log.warning("a result file stays where it is: %s", type(error).__name__)
        return False
    return True
