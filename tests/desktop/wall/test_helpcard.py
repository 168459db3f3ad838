import dataclasses

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from console.desktop.wall.helpcard import HelpCard
from console.model.help import HelpState
from console.model.outcome import Answer
from tests.desktop.running import texts
from tests.desktop.samples import Clock, speak
from tests.desktop.walls import call


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def card(qtbot: QtBot, theme: Theme, korean: Languages, clock: Clock) -> HelpCard:
    assert korean.language == "ko"
    made = HelpCard(theme, clock, call())
    qtbot.addWidget(made)
    made.resize(424, 170)
    made.show()
    return made


def said(card: HelpCard) -> str:
    return "\n".join(texts(card))


def test_who_since_when_and_what_one_has_to_know(card: HelpCard, clock: Clock) -> None:
    assert "정민호 상담사가 도움을 청했습니다" in said(card)
    assert "외로움 대화 · 11분째 · 위험도 아직 묻지 않음" in said(card)
    clock.move(20_000)
    card._run()
    assert "1:02" in said(card)


def test_coming_is_said_once(card: HelpCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.came) as told:
        card.press()
    assert told.args == ["s-정민호"]
    with qtbot.assertNotEmitted(card.came, wait=0):
        card.press()
    card.show_answer("help", Answer.NOT_SENT, "")
    assert "직접 가거나 전화해 주십시오" in said(card)
    with qtbot.waitSignal(card.came):
        card.press()


def test_who_is_on_the_way_says_when_it_is_over(card: HelpCard, qtbot: QtBot) -> None:
    card.show_call(call(state=HelpState.COMING, mine=True, coming_name="김도윤"))
    assert not card.open
    assert not card.come.isVisible()
    with qtbot.waitSignal(card.closed) as told:
        card.done.click()
    assert told.args == ["s-정민호"]


def test_whoever_else_is_on_the_way_is_named(card: HelpCard) -> None:
    card.show_call(call(state=HelpState.COMING, coming_name="오세린"))
    assert "오세린 님이 가고 있습니다" in said(card)
    assert not card.done.isVisible()


def test_a_message_is_written_in_the_place_of_the_buttons(card: HelpCard) -> None:
    tall = card.sizeHint().height()
    card.write()
    assert card.writing
    assert card.sizeHint().height() == tall
    card.field.closed.emit()
    assert not card.writing


def test_only_the_first_is_filled(card: HelpCard) -> None:
    kinds = []
    for filled in (True, False):
        card.fill(filled=filled)
        kinds.append(card.come._kind)
    assert kinds == ["primary", "secondary"]


def test_in_the_other_language(card: HelpCard, korean: Languages) -> None:
    speak(korean, "en")
    assert "정민호 has asked for help" in said(card)
    assert "I am coming" in said(card)


def test_its_time_rests_out_of_sight(card: HelpCard) -> None:
    assert card._tick.isActive()
    card.hide()
    assert not card._tick.isActive()


def test_an_answer_is_forgotten_when_the_call_moves_on(card: HelpCard) -> None:
    card.press()
    card.show_answer("help", Answer.NOT_CERTAIN, "")
    card.show_call(dataclasses.replace(call(), state=HelpState.SEEN, seen_name="오세린"))
    assert "오세린 님이 봤습니다" in said(card)
