from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from console.desktop import settings
from console.desktop.memory import Memory
from console.desktop.settings import Settings
from console.desktop.tasks import Tasks


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    assert qapp
    made = Tasks()
    yield made
    made.close()


def test_the_command_line_wins_for_this_run_only(
    qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    settings.save(tmp_path, Settings(scheme="dark", language="en"))
    memory = Memory(tmp_path, tasks, {"scheme": "light", "language": None})
    assert memory.settings.scheme == "light"
    assert memory.settings.language == "en"
    memory.keep(last_login="mina")
    qtbot.waitUntil(lambda: settings.load(tmp_path).last_login == "mina")
    assert settings.load(tmp_path).scheme == "dark"


def test_what_the_person_chose_wins_over_the_command_line(tasks: Tasks, tmp_path: Path) -> None:
    memory = Memory(tmp_path, tasks, {"scheme": "light"})
    memory.keep(scheme="dark")
    assert memory.settings.scheme == "dark"


def test_another_center_has_another_id(tasks: Tasks, tmp_path: Path) -> None:
    settings.save(tmp_path, Settings(center="http://a", center_id="1", center_name="가"))
    assert Memory(tmp_path, tasks, {"center": "http://a"}).settings.center_id == "1"
    assert Memory(tmp_path, tasks, {"center": "http://b"}).settings.center_id == ""


def test_the_newest_is_written_last(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    memory = Memory(tmp_path, tasks, {})
    for number in range(50):
        memory.keep(seat=str(number))
    qtbot.waitUntil(lambda: settings.load(tmp_path).seat == "49")


def test_what_the_end_of_the_process_overtakes_is_written(tasks: Tasks, tmp_path: Path) -> None:
    memory = Memory(tmp_path, tasks, {})
    memory.keep(seat="1")
    memory.keep(seat="2")
    tasks.close()
    memory.finish()
    assert settings.load(tmp_path).seat == "2"


def test_a_disk_that_takes_nothing_is_told_and_survived(
    qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    (tmp_path / "home").write_text("a file")
    memory = Memory(tmp_path / "home", tasks, {})
    with qtbot.waitSignal(tasks.unhandled):
        memory.keep(seat="3")
    assert memory.settings.seat == "3"
