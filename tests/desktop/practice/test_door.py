import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.practice.door import Door, usual_command
from console.desktop.tasks import Tasks

OPENS = """
import pathlib, sys, time
from console.desktop.practice.sign import AlreadyOpenError, awaited, hold
here = pathlib.Path(sys.argv[1])
with open(here / "starts", "a") as starts: starts.write(" ".join(sys.argv[2:]) + "\\n")
while (here / "slow").exists(): time.sleep(0.02)
try:
    lock = hold(awaited())
except AlreadyOpenError:
    (here / "second").touch()
else:
    (here / "open").touch()
    while not (here / "end").exists(): time.sleep(0.02)
"""


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:  # noqa: ARG001 - an application there must be
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path
    (tmp_path / "slow").unlink(missing_ok=True)
    (tmp_path / "end").touch()


def a_door(tasks: Tasks, place: Path, late_ms: int = 20_000) -> Door:
    return Door((sys.executable, "-c", OPENS, str(place)), tasks, late_ms)


def starts(place: Path) -> list[str]:
    return (place / "starts").read_text().splitlines()


def test_it_opens_one_program_however_often_it_is_pressed(
    qtbot: QtBot, tasks: Tasks, place: Path
) -> None:
    door = a_door(tasks, place)
    turns: list[str] = []
    door.changed.connect(turns.append)
    door.open("han.jiwoo", "lunch", ("--lang", "ko"))
    assert turns == ["opening"]
    door.open("han.jiwoo")
    qtbot.waitUntil(lambda: door.state == "open", timeout=20_000)
    door.open("han.jiwoo")
    assert starts(place) == ["--lang ko --login han.jiwoo --scenario lunch"]
    (place / "end").touch()
    qtbot.waitUntil(lambda: door.state == "closed", timeout=20_000)
    door.close()


def test_what_was_opened_stays_when_the_console_ends(
    qtbot: QtBot, tasks: Tasks, place: Path
) -> None:
    door = a_door(tasks, place)
    door.open()
    qtbot.waitUntil(lambda: door.state == "open", timeout=20_000)
    door.close()
    assert (place / "open").exists()
    assert not (place / "second").exists()


def test_one_that_is_late_can_be_pressed_again_and_still_only_one_opens(
    qtbot: QtBot, tasks: Tasks, place: Path
) -> None:
    (place / "slow").touch()
    door = a_door(tasks, place, late_ms=300)
    door.open()
    qtbot.waitUntil(lambda: door.state == "late", timeout=20_000)
    door.open()
    qtbot.waitUntil(lambda: len(starts(place)) == 2, timeout=20_000)
    (place / "slow").unlink()
    qtbot.waitUntil(lambda: door.state == "open", timeout=20_000)
    qtbot.waitUntil((place / "second").exists, timeout=20_000)
    door.close()


def test_a_program_that_is_not_there_is_told_at_once(
    qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    door = Door((str(tmp_path / "none"),), tasks)
    door.open()
    qtbot.waitUntil(lambda: door.state == "failed")
    door.close()


def test_without_a_command_there_is_no_door(tasks: Tasks) -> None:
    door = Door((), tasks)
    door.open()
    assert door.state == "none"
    assert usual_command(Path("/h"))[-3:] == ("practice", "--home", "/h")
