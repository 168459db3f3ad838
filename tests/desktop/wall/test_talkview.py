import time

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from console.desktop.wall.talkmodel import TalkModel
from console.desktop.wall.talkview import Stages, TalkView
from tests.desktop.samples import Clock, speak
from tests.desktop.walls import talk, talks


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> TalkView:
    clock = Clock()
    made = TalkView(theme, TalkModel(clock), clock)
    qtbot.addWidget(made)
    made.resize(880, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_two_hundred_talks_scroll_smoothly(view: TalkView) -> None:
    """The median of a full repaint; the bound is wide for a busy machine."""
    model = view.rows
    assert isinstance(model, TalkModel)
    model.show([talk(f"상담사{n:03}", n / 5) for n in range(200)])
    took = []
    for at in range(21):
        view.verticalScrollBar().setValue(at * 200)
        began = time.perf_counter()
        view.viewport().repaint()
        took.append(time.perf_counter() - began)
    assert sorted(took)[10] < 0.05
    assert view.verticalScrollBar().maximum() > 200 * 50


def test_the_scroll_stays_when_a_talk_begins(view: TalkView, qtbot: QtBot) -> None:
    model = view.rows
    assert isinstance(model, TalkModel)
    many = [talk(f"상담사{n:03}", n / 5) for n in range(100)]
    model.show(many)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 900)
    view.verticalScrollBar().setValue(900)
    model.show([*many, talk("새로", 0.1)])
    assert view.verticalScrollBar().value() == 900


def test_lines_run_on_below_the_last_talk(view: TalkView) -> None:
    model = view.rows
    assert isinstance(model, TalkModel)
    model.show(talks()[:1])
    image = view.grab().toImage()
    row = {image.pixel(x, 480) for x in range(100, 880)}
    assert len(row) == 2


def test_the_stages_are_named_in_the_language_of_the_moment(
    qtbot: QtBot, theme: Theme, korean: Languages, view: TalkView
) -> None:
    stages = Stages(theme, view)
    qtbot.addWidget(stages)
    assert stages.accessibleName() == "이야기를 듣는 시간, 마무리 준비, 이어 드리기"
    speak(korean, "en")
    QApplication.sendEvent(stages, QEvent(QEvent.Type.LanguageChange))
    assert stages.accessibleName() == "Listening, Closing, Handing over"
    stages.resize(880, 26)
    assert not stages.grab().isNull()


def test_nothing_ticks_out_of_sight(view: TalkView) -> None:
    assert [timer.isActive() for timer in view.findChildren(QTimer) if timer is view._second]
    view.hide()
    assert not view._second.isActive()
