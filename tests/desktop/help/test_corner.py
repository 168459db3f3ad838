import pytest
from pytestqt.qtbot import QtBot

from console.desktop.help.corner import HelpCorner
from console.desktop.style.theme import Theme
from tests.desktop.help.test_headline import FAILED
from tests.desktop.help.test_messageline import SHORT
from tests.desktop.samples import Clock


@pytest.mark.usefixtures("korean")
def test_its_place_is_kept_whatever_it_says(qtbot: QtBot, theme: Theme) -> None:
    corner = HelpCorner(theme, Clock())
    qtbot.addWidget(corner)
    asked: list[str] = []
    corner.help_asked.connect(lambda: asked.append("asked"))
    corner.help_acted.connect(lambda: asked.append("acted"))
    tall = corner.sizeHint().height()
    corner.show_help(FAILED)
    corner.line.messages.show_messages((SHORT,))
    assert corner.sizeHint().height() == tall
    assert corner.button.text() == "보내지 못했습니다"
    corner.button.click()
    corner.line.help.button.click()
    assert asked == ["asked", "acted"]
