import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.queue.guard import SETTLE_MS
from console.desktop.style.theme import Theme
from console.desktop.wall.cards import Cards
from console.model.help import HelpState
from console.model.outcome import Answer
from tests.desktop.samples import Clock
from tests.desktop.walls import call, talks


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def cards(qtbot: QtBot, theme: Theme, korean: Languages, clock: Clock) -> Cards:
    assert korean.language == "ko"
    made = Cards(theme, clock)
    qtbot.addWidget(made)
    made.resize(424, 320)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_nobody_asks(cards: Cards) -> None:
    assert cards._calm.isVisible()
    assert not cards.write()
    cards.press()
    cards.watch()
    assert cards.target is None


def test_enter_goes_to_who_asked_first_but_not_at_once(
    cards: Cards, clock: Clock, qtbot: QtBot
) -> None:
    cards.show_calls((call("정민호", 42), call("유가온", 10)))
    assert cards.target == "s-정민호"
    with qtbot.assertNotEmitted(cards.came, wait=0):
        cards.press()
    clock.move(SETTLE_MS)
    with qtbot.waitSignal(cards.came) as told:
        cards.press()
    assert told.args == ["s-정민호"]


def test_one_button_is_filled_and_it_moves_on(cards: Cards) -> None:
    cards.show_calls((call("정민호"), call("유가온")))
    kinds = [card.come._kind for card in cards.help.values()]
    assert kinds == ["primary", "secondary"]
    cards.show_calls((call("정민호", state=HelpState.COMING), call("유가온")))
    assert cards.help["s-유가온"].come._kind == "primary"


def test_a_new_call_of_the_same_person_is_another_card(cards: Cards) -> None:
    cards.show_calls((call("정민호", 42),))
    first = cards.help["s-정민호"]
    cards.show_calls((call("정민호", 42),))
    assert cards.help["s-정민호"] is first
    cards.show_calls((call("정민호", 3),))
    assert cards.help["s-정민호"] is not first


def test_a_card_that_goes_hands_the_focus_to_no_button(cards: Cards) -> None:
    cards.show_calls((call("정민호"), call("유가온")))
    cards.help["s-정민호"].message.setFocus()
    cards.show_calls((call("유가온"),))
    focus = QApplication.focusWidget()
    assert focus is None or not cards.help["s-유가온"].isAncestorOf(focus)


def test_risks_come_after_help_and_are_followed(cards: Cards, qtbot: QtBot) -> None:
    cards.show_risks(talks())
    cards.show_calls((call(),))
    assert list(cards.risks) == ["t-배소율"]
    assert cards._column.indexOf(cards.help["s-정민호"]) == 0
    with qtbot.waitSignal(cards.watched) as told:
        cards.watch()
    assert told.args == ["t-배소율"]


def test_an_answer_finds_its_card_or_says_that_it_is_gone(cards: Cards) -> None:
    cards.show_calls((call(),))
    assert cards.show_answer("help", "s-정민호", Answer.NOT_SENT, "")
    assert not cards.show_answer("help", "s-유가온", Answer.NOT_SENT, "")
    assert not cards.show_answer("watch", "t-배소율", Answer.NOT_SENT, "")


def test_only_what_can_be_read_is_in_sight(cards: Cards, qtbot: QtBot) -> None:
    cards.show_calls(tuple(call(f"상담사{n}") for n in range(6)))
    qtbot.waitUntil(lambda: cards.verticalScrollBar().maximum() > 0)
    seen = [card.call.name for card in cards.in_sight()]
    assert "상담사0" in seen
    assert "상담사5" not in seen


def test_whoever_leaves_leaves_nothing(cards: Cards) -> None:
    cards.show_calls((call(),))
    cards.show_risks(talks())
    cards.forget()
    assert (cards.help, cards.risks) == ({}, {})
