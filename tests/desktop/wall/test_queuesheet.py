import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.style.theme import Look, Theme
from console.desktop.wall.queuesheet import QueueSheet
from tests.desktop.running import texts
from tests.desktop.samples import Clock
from tests.desktop.walls import people, row, waiting


@pytest.fixture
def sheet(qtbot: QtBot, theme: Theme, korean: Languages) -> QueueSheet:
    assert korean.language == "ko"
    made = QueueSheet(theme, Clock())
    qtbot.addWidget(made)
    made.resize(860, 128)
    made.show()
    qtbot.waitExposed(made)
    made.show_rows(waiting(), people())
    return made


def said(sheet: QueueSheet) -> str:
    return "\n".join(texts(sheet))


def test_how_many_and_how_long(sheet: QueueSheet) -> None:
    assert "기다리는 분 3 명" in said(sheet)
    assert "가장 오래 기다리신 분 2:14" in said(sheet)
    sheet.show_rows((row("taken", 90, taken_by="유가온"),), people())
    assert "기다리는 분 0 명" in said(sheet)
    assert "가장 오래 기다리신 분 –" in said(sheet)


def test_where_letters_are_large_the_rows_have_the_room(sheet: QueueSheet, theme: Theme) -> None:
    """The first of them has the longest wait itself."""
    assert sheet._longest.isVisible()
    theme.wear(Look(scale=2.0, still=True, density="narrow"))
    assert not sheet._longest.isVisible()
    assert sheet._count.isVisible()


def test_giving_happens_in_the_same_place(sheet: QueueSheet, qtbot: QtBot) -> None:
    tall = sheet.sizeHint().height()
    sheet.view.choose("c-chat")
    QTest.keyClick(sheet.view, Qt.Key.Key_Return)
    assert sheet.choosing
    assert sheet.sizeHint().height() == tall
    with qtbot.waitSignal(sheet.given) as told:
        QTest.keyClick(sheet.chooser.view, Qt.Key.Key_Return)
    assert told.args == ["c-chat", "s-유가온"]
    assert not sheet.choosing


def test_who_is_taken_meanwhile_is_not_given(sheet: QueueSheet) -> None:
    sheet.choose_for("c-chat")
    taken = row("chat", 80, taken_by="유가온")
    sheet.show_rows((waiting()[0], taken), people())
    assert not sheet.choosing
    sheet.choose_for("c-chat")
    assert not sheet.choosing


def test_whoever_leaves_leaves_nothing(sheet: QueueSheet) -> None:
    sheet.choose_for("c-back")
    sheet.forget()
    assert not sheet.choosing
    assert sheet.model.rowCount() == 0
