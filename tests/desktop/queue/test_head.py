import dataclasses

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.queue.head import QueueHead
from console.desktop.style.theme import Theme
from console.model.presence import PresenceState
from tests.desktop.samples import NOW, Clock, desk

pytestmark = pytest.mark.usefixtures("korean")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def head(qtbot: QtBot, theme: Theme, clock: Clock) -> QueueHead:
    made = QueueHead(theme, clock)
    qtbot.addWidget(made)
    return made


def test_how_many_wait_how_long_and_who_can_answer(head: QueueHead, clock: Clock) -> None:
    head.show_desk(desk(), None)
    assert head._title.text() == "기다리는 분 4명"
    assert head._second.text() == "가장 오래 기다리신 분 2분 14초 · 함께 받을 수 있는 상담사 2명"
    clock.move(1_000)
    head._say()
    assert "2분 15초" in head._second.text()


def test_without_the_center_it_says_how_old_the_list_is(head: QueueHead) -> None:
    head.show_desk(desk(), NOW)
    assert head._second.text().startswith("연결이 끊기기 전")


def test_in_a_talk_no_state_is_chosen_by_hand(head: QueueHead) -> None:
    talking = dataclasses.replace(desk(), presence=PresenceState.IN_SESSION)
    head.show_desk(talking, None)
    assert head._switch._switch.choice is None
    assert head._switch._since.text().startswith("상담 중 · ")


def test_alone_on_duty(head: QueueHead) -> None:
    head.show_desk(dataclasses.replace(desk(), colleagues=()), None)
    assert head._second.text().endswith("함께 받을 수 있는 상담사가 지금은 없습니다")
