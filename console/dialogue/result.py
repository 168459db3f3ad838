"""The file a finished run of practice leaves: fiction only, and the only thing that leaves.

The practice center writes it, `gyeot practice` carries it over, a real session files its figures as
`training.completed`. Whoever reads it trusts nothing in it.
"""

import json
import os
import uuid
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar

from console import durable
from console.dialogue.acts import Act
from console.dialogue.feedback import Feedback, Spoken
from console.model.said import Speaker
from console.model.training import Measures, Track

M = TypeVar("M", Track, Speaker, Act)
FORMAT = "gyeot-practice-result"
VERSION = 1
LARGEST = 2_000_000
"""Bytes: no run of practice is longer."""
_LONGEST_MS = 24 * 3_600_000
_MAX_LINES = 5_000
_MAX_TEXT = 4_000


class ResultError(ValueError):
    """A file that is no result of practice; says why."""


@dataclass(frozen=True, slots=True)
class ResultLine:
    """A line of the transcript: `at` in ms of the talk, `acts` what it was seen to do."""

    at: int
    speaker: Speaker
    text: str
    acts: tuple[Act, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A finished run. `login` is who practised, empty where nobody had said; times in ms since
    1970 by the clock of the computer.
    """

    run_id: str
    login: str
    scenario: str
    scenario_version: int
    track: Track
    began_at: int
    ended_at: int
    measures: Measures
    lines: tuple[ResultLine, ...]
    handed_over: bool = False
    referred: bool = False

    @property
    def spoken(self) -> tuple[Spoken, ...]:
        """The transcript, to look back on it (`feedback`)."""
        return tuple(Spoken(line.speaker, line.text, line.at) for line in self.lines)


def lines_of(told: Feedback) -> tuple[ResultLine, ...]:
    """The lines of a result from the looking back."""
    return tuple(
        ResultLine(line.at, line.speaker, line.text, tuple(one.act for one in line.seen))
        for line in told.lines
    )


def save(folder: Path, result: Result) -> Path:
    """Write it as a whole or not at all; a run that is there already stays. Raises OSError."""
    durable.make_folder(folder)
    return place(folder, f"{result.run_id}.json", written(result))


def written(result: Result) -> bytes:
    """The file's content."""
    plain = {"format": FORMAT, "version": VERSION, **asdict(result)}
    return json.dumps(plain, ensure_ascii=False, indent=1).encode()


def place(folder: Path, name: str, content: bytes) -> Path:
    """A file that appears whole and for good, or stays as it is where it is there already.

    Raises OSError.
    """
    target = folder / name
    new = folder / f".{name}.{uuid.uuid4().hex}.new"
    try:
        with new.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _appear(new, target)
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)
    durable.sync_folder(folder)
    return target


def _appear(new: Path, target: Path) -> None:
    try:
        os.link(new, target)
    except FileExistsError:
        return
    except OSError:
        # A disk without hard links: a moment lies between looking and renaming.
        if not target.exists():
            new.rename(target)


def load(path: Path) -> Result:
    """The result in this file. Raises ResultError for any other file, OSError."""
    with path.open("rb") as file:
        return read(file.read(LARGEST + 1))


def read(content: bytes) -> Result:
    """The result in these bytes. Raises ResultError."""
    if len(content) > LARGEST:
        raise ResultError("too long")
    try:
        plain = json.loads(content)
    except (ValueError, RecursionError):
        raise ResultError("no JSON") from None
    if not isinstance(plain, dict) or plain.get("format") != FORMAT:
        raise ResultError("of another program")
    if plain.get("version") != VERSION:
        raise ResultError("of another version")
    return _result(plain)


def _result(plain: Mapping[str, Any]) -> Result:
    began, ended = _number(plain, "began_at"), _number(plain, "ended_at")
    if not 0 <= ended - began <= _LONGEST_MS:
        raise ResultError("ended_at")
    return Result(
        run_id=_run_id(plain),
        login=_words(plain, "login", most=80),
        scenario=_words(plain, "scenario", least=1, most=80),
        scenario_version=_number(plain, "scenario_version"),
        track=_member(Track, plain, "track"),
        began_at=began,
        ended_at=ended,
        measures=_measures(plain.get("measures")),
        lines=_lines(plain.get("lines")),
        handed_over=_flag(plain, "handed_over"),
        referred=_flag(plain, "referred"),
    )


def _run_id(plain: Mapping[str, Any]) -> str:
    """A UUID: it becomes an id of the center's and the name of a file."""
    try:
        return str(uuid.UUID(_words(plain, "run_id", least=32, most=36)))
    except ValueError:
        raise ResultError("run_id") from None


def _measures(plain: object) -> Measures:
    if not isinstance(plain, dict):
        raise ResultError("measures")
    share = _number(plain, "own_share")
    if share > 100:  # noqa: PLR2004 - percent
        raise ResultError("own_share")
    return Measures(
        turns=_number(plain, "turns"),
        open_questions=_number(plain, "open_questions"),
        closed_questions=_number(plain, "closed_questions"),
        reflections=_number(plain, "reflections"),
        early_advice=_number(plain, "early_advice"),
        silences=_number(plain, "silences"),
        own_share=share,
        asked_suicide=_flag(plain, "asked_suicide"),
        summarised=_flag(plain, "summarised"),
    )


def _lines(plain: object) -> tuple[ResultLine, ...]:
    if not isinstance(plain, list) or len(plain) > _MAX_LINES:
        raise ResultError("lines")
    return tuple(_line(one) for one in plain)


def _line(plain: object) -> ResultLine:
    if not isinstance(plain, dict):
        raise ResultError("lines")
    seen = plain.get("acts")
    if not isinstance(seen, list):
        raise ResultError("acts")
    return ResultLine(
        _number(plain, "at"),
        _member(Speaker, plain, "speaker"),
        _words(plain, "text", most=_MAX_TEXT),
        tuple(_member(Act, {"acts": one}, "acts") for one in seen),
    )


def _number(plain: Mapping[str, Any], name: str) -> int:
    value = plain.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2**53:
        raise ResultError(name)
    return value


def _flag(plain: Mapping[str, Any], name: str) -> bool:
    value = plain.get(name)
    if not isinstance(value, bool):
        raise ResultError(name)
    return value


def _words(plain: Mapping[str, Any], name: str, *, least: int = 0, most: int) -> str:
    value = plain.get(name)
    if not isinstance(value, str) or not least <= len(value) <= most or _broken(value):
        raise ResultError(name)
    return value


def _broken(text: str) -> bool:
    """Half a character, which no file could keep; or what no one can type."""
    return any("\ud800" <= one <= "\udfff" or one == "\0" for one in text)


def _member(kind: type[M], plain: Mapping[str, Any], name: str) -> M:
    try:
        return kind(str(plain.get(name)))
    except ValueError:
        raise ResultError(name) from None
