from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.desktop.lock.hidden import HiddenPage
from console.desktop.style.theme import Theme
from tests.desktop.widgets.look import press, shown


def test_the_emergency_numbers_can_be_asked_for_and_go_again(qtbot: QtBot, theme: Theme) -> None:
    page = HiddenPage(theme)
    qtbot.addWidget(page)
    shown(qtbot, page)
    page.toggle_emergency()
    assert page.numbers.isVisible()
    page.resize(900, 700)
    assert page.numbers.size() == page.size()
    press(page.numbers, Qt.Key.Key_F12)
    assert not page.numbers.isVisible()
