from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.desktop.lock.hidden import HiddenPage
from console.desktop.style.theme import Theme
from tests.desktop.widgets.look import press, shown


def test_only_esc_does_something(qtbot: QtBot, theme: Theme) -> None:
    page = HiddenPage(theme)
    qtbot.addWidget(page)
    page.set_key("F10")
    shown(qtbot, page)
    page.setFocus()
    back: list[bool] = []
    page.back.connect(lambda: back.append(True))
    for key in (Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space):
        press(page, key)
    assert back == []
    assert page.hasFocus()
    press(page, Qt.Key.Key_Escape)
    assert back == [True]
