from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.reason import Reason


def test_stands_beside_and_keeps_its_place(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "서명하기")
    reason = Reason(theme, button)
    qtbot.addWidget(button)
    qtbot.addWidget(reason)
    height = reason.heightForWidth(200)
    button.set_unavailable("이유가 비어 있습니다")
    assert reason.text() == "이유가 비어 있습니다"
    button.set_unavailable("")
    assert reason.text() == ""
    assert reason.heightForWidth(200) == height
