"""What the practice switchboard remembers of its callers: plain values, kept in a small file."""

import contextlib
import json
import logging
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from console import wire
from console.dialogue.play import State
from console.model.said import Speaker

_log = logging.getLogger(__name__)


class Phase(StrEnum):
    """away → waiting → ringing → talking → over, and away again."""

    AWAY = "away"
    WAITING = "waiting"
    RINGING = "ringing"
    TALKING = "talking"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing said or still to be said (`at` in the future), by whom; ms since 1970."""

    at: int
    speaker: Speaker
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One scenario's caller. `due` is when the present phase ends by itself, 0 for not at all.

    `told` is the phase the center has heard of, `written` how many of `lines` stand in the feed;
    `deeds` are ids of what was done at the console and answered to.
    """

    scenario: str
    id: str
    phase: Phase = Phase.AWAY
    told: Phase = Phase.AWAY
    due: int = 0
    joined_at: int = 0
    staff_id: str = ""
    connected_at: int = 0
    ended_at: int = 0
    play: State = field(default_factory=State)
    lines: tuple[Line, ...] = ()
    written: int = 0
    deeds: tuple[str, ...] = ()
    handed_over: bool = False
    referred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """Every caller, and since when the trainee is ready (0 for not yet)."""

    calls: tuple[Call, ...] = ()
    ready_since: int = 0


class JournalFile:
    """The journal on disk, replaced as a whole or not at all."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Journal:
        """What was kept; an empty one where nothing was. A damaged file is set aside."""
        try:
            return wire.from_json(Journal, json.loads(self._path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return Journal()
        except (OSError, ValueError):
            _log.warning("the memory of practice is damaged and was set aside")
            with contextlib.suppress(OSError):
                self._path.replace(self._path.with_suffix(".damaged"))
            return Journal()

    def save(self, journal: Journal) -> None:
        """Raises OSError where the disk does. Not synced: as the demo's (StateFile)."""
        new = self._path.with_suffix(".new")
        new.write_text(json.dumps(wire.to_json(journal), ensure_ascii=False), encoding="utf-8")
        new.replace(self._path)
