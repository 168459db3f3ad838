import dataclasses

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.help.line import HelpLine
from console.desktop.help.moment import HelpMoment
from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from console.model.help import HelpState
from console.model.outcome import Answer
from console.model.screen import HelpView
from tests.desktop.samples import speak


@pytest.fixture
def line(qtbot: QtBot, theme: Theme) -> HelpLine:
    made = HelpLine(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_is_silent_until_there_is_something_to_do(line: HelpLine, korean: Languages) -> None:
    assert line.text == ""
    assert not line.button.isVisible()
    failed = HelpMoment(answer=Answer.NOT_SENT, on_call_name="이보람", on_call_phone="02-1")
    line.show_moment(failed)
    assert line.speaking
    assert line.button.text() == "닫기"
    assert line.sizeHint().width() > 100
    speak(korean, "en")
    assert "02-1" in line.text
    line.show_moment(HelpMoment())
    assert not line.speaking


@pytest.mark.usefixtures("korean")
def test_it_offers_what_can_be_done(line: HelpLine) -> None:
    acted: list[bool] = []
    line.acted.connect(lambda: acted.append(True))
    seen = HelpMoment(view=HelpView(state=HelpState.SEEN, asked_at=1, by_name="김도윤"))
    line.show_moment(dataclasses.replace(seen, offered=True))
    assert line.button.text() == "괜찮아졌습니다"
    line.button.click()
    assert acted == [True]
