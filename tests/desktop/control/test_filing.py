import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.control.filing import FilingControl
from console.desktop.control.hand import Hand
from console.desktop.control.means import Means
from console.desktop.frame.furniture import furnish
from console.desktop.frame.window import MainWindow
from console.desktop.i18n import Languages
from console.desktop.notices import Notices
from console.desktop.practice import shelf
from console.desktop.style.theme import Theme
from console.model.roles import Role
from console.model.screen import TrainingRow
from console.store import views
from tests.desktop.control.conftest import Desk
from tests.desktop.practice.finished import laid, read
from tests.desktop.samples import Clock

Files = Callable[..., FilingControl]


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, korean: Languages) -> MainWindow:
    made = furnish(MainWindow(theme, korean, Clock()))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def files(desk: Desk, window: MainWindow, tmp_path: Path) -> Iterator[Files]:
    made: list[FilingControl] = []

    def begin(role: Role = Role.TRAINEE, hand: Hand | None = None) -> FilingControl:
        rest: Any = None
        means = Means(
            store=desk.store,
            sync=rest,
            thread=rest,
            tasks=desk.tasks,
            hand=hand or desk.hand,
            staff_id="mina",
            role=role,
        )
        control = FilingControl(tmp_path / "practice", "mina", means, Notices(window), read)
        made.append(control)
        control.begin()
        return control

    yield begin
    for control in made:
        control.close()


def runs(desk: Desk) -> tuple[TrainingRow, ...]:
    return desk.read(lambda db: views.trainings(db, "mina"))


def test_a_finished_run_is_told_once_and_its_file_moves_after(
    qtbot: QtBot, desk: Desk, files: Files, tmp_path: Path
) -> None:
    path = laid(tmp_path / "practice", "run-one-x")
    control = files()
    filed = path.parent / shelf.FILED / path.name
    qtbot.waitUntil(filed.exists)
    assert [row.run_id for row in runs(desk)] == ["run-one-x"]
    control.look()
    qtbot.waitUntil(lambda: not control._looking)
    assert desk.kinds() == ["training.completed"]
    assert not desk.unhandled


def test_killed_between_the_fact_and_the_move_it_is_still_one_run(
    qtbot: QtBot, desk: Desk, files: Files, tmp_path: Path
) -> None:
    path = laid(tmp_path / "practice", "run-one-x")
    files()
    filed = path.parent / shelf.FILED / path.name
    qtbot.waitUntil(filed.exists)
    # As if the process had ended before the file moved: the next one finds it again.
    filed.replace(path)
    numbers = itertools.count(500)
    files(hand=Hand(desk.store, desk.hand._time, desk.tasks, lambda: f"fact-{next(numbers)}"))
    qtbot.waitUntil(filed.exists)
    assert [row.run_id for row in runs(desk)] == ["run-one-x"]


def test_the_runs_of_others_are_left_alone(
    qtbot: QtBot, desk: Desk, files: Files, tmp_path: Path
) -> None:
    path = laid(tmp_path / "practice", "run-other", login="jun")
    control = files()
    qtbot.waitUntil(lambda: not control._looking)
    assert path.exists()
    assert runs(desk) == ()


def test_what_nobody_signed_in_for_is_offered_and_never_taken_silently(
    qtbot: QtBot, desk: Desk, files: Files, window: MainWindow, tmp_path: Path
) -> None:
    path = laid(tmp_path / "practice", "run-one-x", login="")
    control = files()
    qtbot.waitUntil(lambda: "1번 있습니다" in window.strip.sentence)
    assert path.exists()
    assert runs(desk) == ()
    control.look()
    qtbot.waitUntil(lambda: not control._looking)
    window.notice_asked.emit()
    qtbot.waitUntil((path.parent / shelf.FILED / path.name).exists)
    assert [row.run_id for row in runs(desk)] == ["run-one-x"]
    control.look()
    qtbot.waitUntil(lambda: not control._looking)
    assert window.strip.sentence == ""


def test_a_file_that_cannot_be_read_is_told(
    qtbot: QtBot, files: Files, window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "practice"
    folder.mkdir()
    (folder / "odd.json").write_text("{")
    files()
    qtbot.waitUntil(lambda: "읽지 못했습니다" in window.strip.sentence)
    assert (folder / shelf.ASIDE / "odd.json").exists()


def test_an_account_without_the_right_files_nothing(
    desk: Desk, files: Files, tmp_path: Path
) -> None:
    path = laid(tmp_path / "practice", "run-one-x")
    control = files(Role.ADMIN)
    assert not control._looking
    assert path.exists()
    assert desk.kinds() == []
