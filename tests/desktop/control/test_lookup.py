from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from console.center.directory.importer import import_directory
from console.desktop.control.lookup import LookupControl, NoDirectoryYet, Reader
from console.desktop.i18n import Languages
from console.desktop.lookup.panel import LookupPanel
from console.desktop.style.theme import Theme
from console.resources import path as resource
from console.search.shelf import Shelf
from tests.desktop.control.conftest import Desk
from tests.desktop.samples import speak


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo directory, as a center makes it."""
    home = tmp_path_factory.mktemp("center") / "directory"
    import_directory(resource("directory", "demo"), home)
    current = Shelf(home).current()
    assert current is not None
    return current


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    made = Reader(tmp_path / "shelf")
    yield made
    made.close()


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, korean: Languages, desk: Desk, reader: Reader) -> LookupPanel:
    assert korean.language == "ko"
    panel = LookupPanel(theme)
    qtbot.addWidget(panel)
    panel.control = LookupControl(panel, reader, desk.tasks)  # type: ignore[attr-defined]
    panel.show()
    return panel


def put(tmp_path: Path, made: Path) -> None:
    Shelf(tmp_path / "shelf").put(made)


def test_what_is_typed_is_found(
    qtbot: QtBot, panel: LookupPanel, tmp_path: Path, made: Path
) -> None:
    put(tmp_path, made)
    panel.field.edit.setText("난방")
    qtbot.waitUntil(lambda: panel.chosen is not None)
    qtbot.waitUntil(panel.card.isVisible)


def test_no_directory_yet_is_said_and_got_over(
    qtbot: QtBot, panel: LookupPanel, korean: Languages, tmp_path: Path, made: Path
) -> None:
    panel.field.edit.setText("난방")
    qtbot.waitUntil(lambda: "아직 이 컴퓨터에 없습니다" in panel._notice.sentence)
    speak(korean, "en")
    panel.field.edit.setText("난방 ")
    qtbot.waitUntil(lambda: "not on this computer yet" in panel._notice.sentence)
    put(tmp_path, made)
    panel.field.edit.setText("난방비")
    qtbot.waitUntil(lambda: not panel._notice.sentence)


def test_a_damaged_directory_is_said(
    qtbot: QtBot, panel: LookupPanel, desk: Desk, tmp_path: Path, made: Path
) -> None:
    put(tmp_path, made)
    current = Shelf(tmp_path / "shelf").current()
    assert current is not None
    current.write_bytes(b"not a directory")
    panel.field.edit.setText("난방")
    qtbot.waitUntil(lambda: bool(panel._notice.sentence))
    assert desk.unhandled == []


def test_the_newest_words_win(reader: Reader, tmp_path: Path, made: Path) -> None:
    put(tmp_path, made)
    questions = [reader.search("난방"[:length] + "비" * length) for length in (1, 2, 1, 2)]
    answers = [question.result(10) for question in questions]
    assert answers[-1] is not None
    assert any(answer is None for answer in answers[:-1])


def test_nothing_fetched_is_no_fault(reader: Reader) -> None:
    with pytest.raises(NoDirectoryYet):
        reader.search("난방").result(10)


def test_after_a_shift_nothing_is_asked(
    qtbot: QtBot, panel: LookupPanel, tmp_path: Path, made: Path, desk: Desk
) -> None:
    put(tmp_path, made)
    panel.control.close()  # type: ignore[attr-defined]
    panel.field.edit.setText("난방")
    reached: list[bool] = []
    desk.tasks.run(lambda: None, lambda _none: reached.append(True))
    qtbot.waitUntil(lambda: bool(reached))
    assert panel.chosen is None
