import pytest
from pytestqt.qtbot import QtBot

from console.desktop.help.headline import HeadLine
from console.desktop.help.moment import HelpMoment
from console.desktop.style.theme import Theme
from console.model.outcome import Answer
from tests.desktop.help.test_messageline import SHORT

FAILED = HelpMoment(answer=Answer.NOT_SENT, on_call_name="이보람", on_call_phone="02-1")


@pytest.fixture
def line(qtbot: QtBot, theme: Theme) -> HeadLine:
    made = HeadLine(theme)
    qtbot.addWidget(made)
    made.resize(500, 20)
    made.show()
    return made


@pytest.mark.usefixtures("korean")
def test_both_have_their_say(line: HeadLine) -> None:
    line.messages.show_messages((SHORT,))
    assert line.messages._text.text() == SHORT.text
    line.show_help(FAILED)
    assert line.help.isVisible()
    assert line.messages._text.text() == ""
    assert line.messages._button.text() == "메시지 1"
    assert line.sizeHint().width() > line.help.sizeHint().width()
    line.show_help(HelpMoment())
    assert not line.help.isVisible()
    assert line.messages._text.text() == SHORT.text


def test_silent_it_asks_for_no_width(line: HeadLine) -> None:
    assert line.sizeHint().width() == 0
    line.show_help(FAILED)
    assert line.sizeHint().width() > 0
