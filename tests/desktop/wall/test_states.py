import pytest
from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.wall.states import States
from tests.desktop.running import texts
from tests.desktop.walls import people


@pytest.mark.usefixtures("korean")
def test_how_many_are_in_which_state(qtbot: QtBot, theme: Theme) -> None:
    states = States(theme)
    qtbot.addWidget(states)
    states.show_people(people())
    states.show()
    said = list(texts(states))
    for words in ("상담 가능 2", "상담 중 6", "정리 중 1", "쉬는 중 1"):
        assert words in said
