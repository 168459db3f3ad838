import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.queue.guard import SETTLE_MS
from console.desktop.style.theme import Theme
from console.desktop.wall.page import WallPage
from console.model.outcome import Answer
from tests.desktop.running import texts
from tests.desktop.samples import NOW, Clock, commit
from tests.desktop.walls import call, talks, waiting, wall


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, korean: Languages, clock: Clock) -> WallPage:
    assert korean.language == "ko"
    made = WallPage(theme, clock)
    qtbot.addWidget(made)
    made.resize(1_368, 860)
    made.show_wall(wall())
    made.show()
    qtbot.waitExposed(made)
    clock.move(SETTLE_MS)
    return made


def said(page: WallPage) -> str:
    return "\n".join(texts(page))


def test_the_whole_evening_is_told(page: WallPage) -> None:
    for words in (
        "함께 근무하는 상담사 10명",
        "기다리는 분 3 명",
        "정민호 상담사가 도움을 청했습니다",
        "배소율 · 위험도 높음",
        "나누고 있는 이야기 6",
        "유가온, 12분째",
        "받은 상담 41",
        "목표의 103%",
    ):
        assert words in said(page)


def test_nothing_on_it_grows_better_by_hurrying_a_caller(page: WallPage) -> None:
    for word in ("평균", "average", "순위", "최장 상담"):
        assert word not in said(page)


def test_enter_goes_to_who_asked_first(page: WallPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.came) as told:
        QTest.keyClick(page.talks.view, Qt.Key.Key_Return)
    assert told.args == ["s-정민호"]


def test_enter_on_a_talk_answers_its_help_or_writes(page: WallPage, qtbot: QtBot) -> None:
    page.talks.view.choose("t-정민호")
    with qtbot.waitSignal(page.came):
        QTest.keyClick(page.talks.view, Qt.Key.Key_Return)
    page.talks.view.choose("t-한지우")
    QTest.keyClick(page.talks.view, Qt.Key.Key_Return)
    assert page.talks.message.isVisible()


def test_alt_m_is_for_who_is_chosen_and_only_one_is(page: WallPage) -> None:
    page.talks.view.choose("t-한지우")
    page.people_view.choose("s-오세린")
    assert page.talks.view.chosen is None
    page.write()
    assert page.people_message.field.to.staff_id == "s-오세린"
    page.talks.view.choose("t-한지우")
    assert page.people_view.chosen is None
    page.talks.view.choose(None)
    page.write()
    assert page.cards.help["s-정민호"].writing


def test_a_message_says_in_its_row_that_it_was_sent(page: WallPage, qtbot: QtBot) -> None:
    page.people_view.choose("s-오세린")
    page.write()
    edit = page.people_message.field._field.edit
    commit(edit, "천천히 하세요")
    with qtbot.waitSignal(page.message_sent):
        QTest.keyClick(edit, Qt.Key.Key_Return)
    page.show_answer("message", "s-오세린", Answer.DONE)
    assert not page.people_message.isVisible()
    assert "보냈습니다" in said(page)


def test_what_became_of_giving_stands_in_the_row_or_in_the_head(page: WallPage) -> None:
    page.queue.given.emit("c-back", "s-유가온")
    assert "보내는 중 …" in said(page)
    page.show_answer("assign", "c-back", Answer.REFUSED, "taken")
    assert "이미 다른 상담사가 받고 있습니다." in said(page)
    page.show_wall(wall(waiting=waiting()[1:]))
    page.show_answer("assign", "c-back", Answer.REFUSED, "gone")
    assert "이미 전화를 끊으셨습니다." in said(page)


def test_an_answer_to_a_call_that_is_over_is_said_in_the_head(page: WallPage) -> None:
    page.show_wall(wall(calls=()))
    page.show_answer("help", "s-정민호", Answer.REFUSED, "gone")
    assert "도움 요청이 이미 끝났습니다." in said(page)


def test_while_the_center_is_gone_the_picture_stands_still(page: WallPage, clock: Clock) -> None:
    page.show_link(NOW)
    clock.move(600_000)
    assert page._now() == NOW
    assert "아무것도 보낼 수 없습니다" in said(page)
    page.show_link(None)
    assert page._now() == clock()


def test_another_moment_takes_neither_focus_nor_choice(page: WallPage) -> None:
    page.talks.view.choose("t-한지우")
    focus = QApplication.focusWidget()
    page.show_wall(wall(talks=(*talks()[1:], talks()[0]), calls=(call("가"), call("나"))))
    assert page.talks.view.chosen == "t-한지우"
    assert QApplication.focusWidget() is focus


def test_whoever_leaves_leaves_nothing(page: WallPage) -> None:
    page.forget()
    assert "정민호" not in said(page)
    assert page.calls == 0


def test_it_says_whether_it_is_in_sight(page: WallPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.shown) as told:
        page.hide()
    assert told.args == [False]


def test_to_the_card_by_hand(page: WallPage) -> None:
    page.to_help()
    assert page.cards.help["s-정민호"].come.hasFocus()
    page.show_wall(wall(calls=(dataclasses.replace(call(), seen_name="오세린"),)))
    assert page.calls == 1


def test_an_empty_shift_says_so(page: WallPage) -> None:
    assert "상담 중이 아닌 분이 없습니다." not in said(page)
    page.show_wall(wall(people=(), talks=()))
    assert "상담 중이 아닌 분이 없습니다." in said(page)
