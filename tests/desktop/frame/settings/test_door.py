import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from console.desktop.frame.furniture import furnish
from console.desktop.frame.settings.lookpart import STEPS
from console.desktop.frame.window import MainWindow
from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from console.model.note import NoteContent
from console.model.roles import Role
from tests.desktop.samples import Clock, commit, screen


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, korean: Languages) -> MainWindow:
    made = furnish(MainWindow(theme, korean, Clock()))
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show_person("한지우", Role.COUNSELOR)
    made.show()
    qtbot.waitExposed(made)
    return made


def ctrl_comma(window: MainWindow) -> None:
    handle = window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)


def test_they_open_over_the_page_and_give_the_words_back(window: MainWindow) -> None:
    window.show_session(screen(60_000, NoteContent()))
    window.open_page("session")
    editor = window.session.note.editor
    commit(editor, "쓰던 글")
    ctrl_comma(window)
    panel = window.settings.panel
    assert panel.isVisible()
    assert panel.window() is window
    assert panel.geometry() == window.contentsRect()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert QApplication.focusWidget() is editor
    assert editor.toPlainText() == "쓰던 글"


def test_a_key_changed_there_acts_and_is_printed_at_once(window: MainWindow) -> None:
    ctrl_comma(window)
    panel = window.settings.panel
    panel.turn_to("keys")
    panel.keys.rows["page-3"].change.click()
    handle = window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert window.theme.key("page-3") == "Shift F5"
    assert panel.keys.rows["page-3"].caps.accessibleName() == "Shift F5"
    QTest.keyClick(handle, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert window.page == "services"
    assert not panel.isVisible()


def test_while_a_key_is_waited_for_none_acts(window: MainWindow) -> None:
    ctrl_comma(window)
    panel = window.settings.panel
    panel.turn_to("keys")
    panel.keys.rows["risk"].change.click()
    handle = window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.page == "queue"
    assert panel.keys.rows["risk"].notice.sentence
    QTest.keyClick(handle, Qt.Key.Key_Escape)
    assert panel.isVisible()


def test_alerts_are_made_when_the_settings_are(window: MainWindow) -> None:
    made: list[QLabel] = []

    def alerts() -> QLabel:
        made.append(QLabel("alerts"))
        return made[-1]

    window.settings.fill_alerts(alerts)
    assert made == []
    ctrl_comma(window)
    assert window.settings.panel.rest.isAncestorOf(made[0])
    window.settings.fill_alerts(None)
    assert not made[0].isVisible()


@pytest.mark.parametrize("scale", [0.8, 1.5, 2.0])
def test_letters_chosen_there_are_worn(window: MainWindow, scale: float) -> None:
    ctrl_comma(window)
    look = window.settings.panel.look
    look.letters._track._segments[STEPS.index(round(scale * 100))].click()
    look.take.click()
    assert window.theme.look.scale == scale
    assert window.settings.panel.isVisible()
    assert window.settings.panel.rect().contains(window.settings.panel.paper)
