from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.iconbutton import IconButton
from tests.desktop.widgets.look import press


def test_is_named_where_it_has_no_word(qtbot: QtBot, theme: Theme) -> None:
    button = IconButton(theme, "eye", "비밀번호 보기")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "비밀번호 보기"
    button.show_icon("eye-off", "비밀번호 가리기")
    assert button.accessibleName() == "비밀번호 가리기"


def test_enter_presses(qtbot: QtBot, theme: Theme) -> None:
    button = IconButton(theme, "eye", "보기")
    qtbot.addWidget(button)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            press(button, key)
