import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.queue.model import Doing
from console.desktop.queue.page import QueuePage
from console.desktop.style.theme import Theme
from console.desktop.widgets.field import Field
from console.model.contact import Caller, Channel
from console.model.outcome import Answer
from console.model.presence import PresenceState
from console.model.screen import Desk, QueueRow
from tests.desktop.samples import NOW, Clock, compose, desk

RING = QueueRow(
    contact_id="c-ring", channel=Channel.CALL, joined_at=NOW, caller=Caller(alias="가을")
)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, clock: Clock) -> QueuePage:
    made = QueuePage(theme, clock)
    qtbot.addWidget(made)
    made.resize(1368, 820)
    made.show_desk(desk())
    made.show()
    qtbot.waitExposed(made)
    clock.move(1_000)
    return made


def with_first(row: QueueRow) -> Desk:
    return dataclasses.replace(desk(), waiting=(row, *desk().waiting))


def test_f2_accepts_the_first_caller_once(page: QueuePage) -> None:
    asked: list[str] = []
    page.accept_requested.connect(asked.append)
    page.accept()
    page.accept()
    assert asked == ["c-mindeulle"]
    line = page.model.line("c-mindeulle")
    assert line is not None
    assert line.doing == Doing.UNDER_WAY


def test_a_ring_takes_neither_focus_nor_choice_nor_the_composition(
    page: QueuePage, theme: Theme
) -> None:
    field = Field(theme)
    field.setParent(page)
    field.show()
    field.edit.setFocus()
    compose(field.edit, "난")
    page.show_desk(with_first(RING))
    assert QApplication.focusWidget() is field.edit
    assert not page.view.selectionModel().hasSelection()
    assert field.edit.property("text") == ""


def test_f2_is_deaf_for_a_moment_after_a_ring_came_under_it(page: QueuePage, clock: Clock) -> None:
    asked: list[str] = []
    page.accept_requested.connect(asked.append)
    page.show_desk(with_first(RING))
    page.accept()
    clock.move(699)
    page.accept()
    assert asked == []
    clock.move(1)
    page.accept()
    assert asked == ["c-ring"]


def test_a_ring_below_the_first_row_does_not_make_f2_deaf(page: QueuePage) -> None:
    asked: list[str] = []
    page.accept_requested.connect(asked.append)
    page.show_desk(dataclasses.replace(desk(), waiting=(*desk().waiting, RING)))
    page.accept()
    assert asked == ["c-mindeulle"]


def test_arrows_choose_another_and_it_stays_chosen_when_rows_come(page: QueuePage) -> None:
    asked: list[str] = []
    page.accept_requested.connect(asked.append)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    assert page.view.target == "c-chat"
    page.show_desk(with_first(RING))
    assert page.view.target == "c-chat"
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert asked == ["c-chat"]


def test_when_the_chosen_one_hangs_up_nobody_else_is_chosen(page: QueuePage) -> None:
    asked: list[str] = []
    page.accept_requested.connect(asked.append)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    left = tuple(row for row in desk().waiting if row.contact_id != "c-chat")
    page.show_desk(dataclasses.replace(desk(), waiting=left))
    assert not page.view.selectionModel().hasSelection()
    page.accept()
    assert asked == []


def test_who_is_taken_by_a_colleague_is_not_under_f2(page: QueuePage) -> None:
    taken = dataclasses.replace(desk().waiting[0], taken_by="오세린")
    page.show_desk(dataclasses.replace(desk(), waiting=(taken, *desk().waiting[1:])))
    assert page.view.target == "c-chat"
    assert page.waiting == 3


@pytest.mark.usefixtures("korean")
def test_a_refusal_is_said_in_its_row_and_can_be_tried_again(page: QueuePage) -> None:
    asked: list[str] = []
    page.accept_requested.connect(asked.append)
    page.accept()
    page.show_answer("c-mindeulle", Answer.NOT_SENT)
    line = page.model.line("c-mindeulle")
    assert line is not None
    assert "지금 통화 중입니다" in line.words
    page.accept()
    assert asked == ["c-mindeulle", "c-mindeulle"]


@pytest.mark.usefixtures("korean")
def test_a_refusal_whose_row_is_gone_is_said_in_the_head(page: QueuePage, clock: Clock) -> None:
    page.accept()
    page.show_desk(dataclasses.replace(desk(), waiting=desk().waiting[1:]))
    page.show_answer("c-mindeulle", Answer.REFUSED, "taken")
    said = page.head._second.text()
    assert said == "‘민들레’ 님: 다른 상담사가 먼저 받았습니다."
    clock.move(60_000)
    page.head._say()
    assert "먼저" not in page.head._second.text()


def test_done_leaves_the_row_to_the_session(page: QueuePage) -> None:
    page.accept()
    page.show_answer("c-mindeulle", Answer.DONE)
    line = page.model.line("c-mindeulle")
    assert line is not None
    assert line.doing == Doing.UNDER_WAY


def test_the_presence_switch_asks(page: QueuePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.presence_chosen, timeout=500) as asked:
        page.head._switch.chosen.emit("break")
    assert asked.args == [PresenceState.BREAK]


@pytest.mark.usefixtures("korean")
def test_an_empty_queue_is_calm_and_gives_no_button_the_focus(page: QueuePage) -> None:
    page.view.setFocus()
    page.show_desk(desk(empty=True))
    assert page._empty.isVisible()
    assert page.focusWidget() is not page.by_hand._button
    assert page.head._title.text() == "기다리는 분이 없습니다"


def test_without_the_center_the_one_filled_button_is_the_call_by_hand(
    page: QueuePage, qtbot: QtBot
) -> None:
    height = page.by_hand.height()
    page.show_link(NOW)
    assert page.by_hand._button._kind == "primary"
    assert page.view._button._kind == "secondary"
    assert page.by_hand.height() == height
    with qtbot.waitSignal(page.call_by_hand_requested, timeout=500):
        page.by_hand._button.click()


def test_it_ticks_only_in_sight(page: QueuePage) -> None:
    timers = (page.view._second, page.view._pulse, page.head._tick)
    assert all(timer.isActive() for timer in timers)
    page.hide()
    assert not any(timer.isActive() for timer in timers)


def test_the_button_is_pressed_with_the_mouse(page: QueuePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.accept_requested, timeout=500) as asked:
        QTest.mouseClick(page.view._button, Qt.MouseButton.LeftButton)
    assert asked.args == ["c-mindeulle"]


def test_resuming_asks_for_the_talk(page: QueuePage, qtbot: QtBot) -> None:
    row = page.to_finish.rows[0]
    with qtbot.waitSignal(page.resume_requested, timeout=500) as asked:
        row._go.click()
    assert asked.args == ["c-open"]


def test_while_one_is_asked_for_nobody_else_can_be(page: QueuePage, clock: Clock) -> None:
    asked: list[str] = []
    page.accept_requested.connect(asked.append)
    page.accept()
    clock.move(5_000)
    page.accept()
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert asked == ["c-mindeulle"]
    assert not page.view._button.isVisible()


def test_a_connection_that_failed_can_be_tried_again(page: QueuePage) -> None:
    page.accept()
    page.show_answer("c-mindeulle", Answer.DONE)
    mine = dataclasses.replace(desk().waiting[0], mine=True)
    page.show_desk(dataclasses.replace(desk(), waiting=(mine, *desk().waiting[1:])))
    page.show_desk(desk())
    line = page.model.line("c-mindeulle")
    assert line is not None
    assert line.doing == Doing.ANSWERED
    assert page.view._button.isVisible()


def test_nothing_stays_under_way_for_ever(page: QueuePage, clock: Clock) -> None:
    asked: list[str] = []
    page.accept_requested.connect(asked.append)
    page.accept()
    page.show_answer("c-mindeulle", Answer.DONE)
    clock.move(21_000)
    page.accept()
    assert asked == ["c-mindeulle", "c-mindeulle"]
