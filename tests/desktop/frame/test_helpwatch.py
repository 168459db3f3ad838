import dataclasses

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.frame.furniture import furnish
from console.desktop.frame.window import MainWindow
from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from console.model.roles import Role
from tests.desktop.samples import Clock, desk, screen
from tests.desktop.walls import call


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, korean: Languages) -> MainWindow:
    made = furnish(MainWindow(theme, korean, Clock()))
    qtbot.addWidget(made)
    made.resize(1_440, 900)
    made.show_person("한지우", Role.COUNSELOR)
    made.show_desk(desk())
    made.show_session(screen(760_000))
    made.open_page("session")
    made.show()
    qtbot.waitExposed(made)
    return made


def asks(window: MainWindow) -> None:
    window.show_desk(dataclasses.replace(desk(), calls=(call(escalated=True),)))


def test_the_one_on_call_is_told_in_the_middle_of_a_talk(window: MainWindow) -> None:
    editor = window.session.note.editor
    editor.setFocus()
    places = (window.pages.geometry(), window.status.geometry(), editor.geometry())
    asks(window)
    assert window.help.bell.isVisible()
    assert (window.pages.geometry(), window.status.geometry(), editor.geometry()) == places
    assert QApplication.focusWidget() is editor
    assert window.page == "session"


def test_one_key_opens_the_panel_and_the_hands_come_back(window: MainWindow) -> None:
    asks(window)
    assert window.doer.do("answer_help")
    panel = window.overlays.help
    assert panel.isVisible()
    assert window.rect().contains(panel.geometry())
    panel.closed.emit()
    assert not panel.isVisible()
    assert QApplication.focusWidget() is window.session.note.editor


def test_a_click_on_the_bell_does_the_same(window: MainWindow) -> None:
    asks(window)
    window.help.bell.click()
    assert window.overlays.help.isVisible()
    window.show_desk(desk())
    assert not window.help.bell.isVisible()
    assert window.moment.calls == 0
