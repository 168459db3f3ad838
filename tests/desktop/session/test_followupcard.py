import pytest
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.session.followupcard import FollowUpCard, FollowUpWish
from console.desktop.style.theme import Theme
from console.model.followup import FollowUpPurpose
from tests.desktop.samples import NOW, Clock, speak


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> FollowUpCard:
    made = FollowUpCard(theme, Clock())
    qtbot.addWidget(made)
    return made


def wishes(card: FollowUpCard) -> list[FollowUpWish]:
    got: list[FollowUpWish] = []
    card.wished.connect(got.append)
    return got


def test_without_consent_nothing_is_asked_and_the_button_says_why(card: FollowUpCard) -> None:
    got = wishes(card)
    card.confirm()
    assert got == []
    assert card._go.reason


@pytest.mark.usefixtures("korean")
def test_the_usual_is_filled_in(card: FollowUpCard) -> None:
    got = wishes(card)
    card._consent.picked.emit("yes")
    card.confirm()
    assert got[0].purpose == FollowUpPurpose.TALK
    assert got[0].consented_at == NOW
    assert got[0].window_to - got[0].window_from == 2 * 3_600_000


def test_another_day_and_part_move_the_window(card: FollowUpCard) -> None:
    got = wishes(card)
    card._consent.picked.emit("yes")
    card.confirm()
    card._day.choose("1")
    card._part.choose("morning")
    card._purpose.choose("wellbeing")
    card.confirm()
    assert got[1].purpose == FollowUpPurpose.WELLBEING
    assert got[1].window_from < got[0].window_from


def test_consent_taken_back_is_no_consent(card: FollowUpCard) -> None:
    got = wishes(card)
    card._consent.picked.emit("yes")
    card._consent.removed.emit("yes")
    card.confirm()
    assert got == []


def test_a_change_of_language_keeps_what_was_chosen(card: FollowUpCard, korean: Languages) -> None:
    got = wishes(card)
    card._consent.picked.emit("yes")
    card._day.choose("3")
    speak(korean, "en")
    assert card._day.choice == "3"
    card.confirm()
    assert got[0].consented_at == NOW
