import pytest
from PySide6.QtCore import QDate, QDateTime, QTime
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.session.followupcard import FollowUpCard, FollowUpWish, part_of
from console.desktop.style.theme import Theme
from console.model.followup import FollowUpPurpose
from console.model.history import History, PastTalk
from tests.desktop.samples import DAY, NOW, Clock, screen, speak
from tests.desktop.widgets.look import shown


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
    card.consent.agree()
    card.confirm()
    assert got[0].purpose == FollowUpPurpose.TALK
    assert got[0].consented_at == NOW
    assert got[0].window_to - got[0].window_from == 2 * 3_600_000


def test_another_day_and_part_move_the_window(card: FollowUpCard) -> None:
    got = wishes(card)
    card.consent.agree()
    card.confirm()
    card._day.choose("1")
    card._part.choose("morning")
    card._purpose.choose("wellbeing")
    card.confirm()
    assert got[1].purpose == FollowUpPurpose.WELLBEING
    assert got[1].window_from < got[0].window_from


def test_consent_taken_back_is_no_consent(card: FollowUpCard) -> None:
    got = wishes(card)
    card.consent.agree()
    card.consent.forget()
    card.confirm()
    assert got == []


def test_a_change_of_language_keeps_what_was_chosen(card: FollowUpCard, korean: Languages) -> None:
    got = wishes(card)
    card.consent.agree()
    card._day.choose("3")
    speak(korean, "en")
    assert card._day.choice == "3"
    card.confirm()
    assert got[0].consented_at == NOW


@pytest.mark.usefixtures("korean")
def test_two_strokes_hand_over_where_the_hands_are_on_the_consent(
    card: FollowUpCard, qtbot: QtBot
) -> None:
    got = wishes(card)
    shown(qtbot, card)
    card.focus_first()
    assert card._go.text() == "동의하셨고, 이어 드리기"
    assert not card._go.reason
    card.confirm()
    assert got[0].consented_at == NOW
    assert (got[0].companion_name, got[0].may_leave_message) == ("", False)


def test_from_elsewhere_it_goes_to_the_consent_first(card: FollowUpCard, qtbot: QtBot) -> None:
    got = wishes(card)
    shown(qtbot, card)
    card._purpose.setFocus()
    assert card._go.reason
    card.confirm()
    assert got == []
    assert card.consent.button.hasFocus()


def test_who_called_last_time_is_offered_first(card: FollowUpCard) -> None:
    got = wishes(card)
    card.show_companions({"c-1": "박수진"})
    past = PastTalk(
        contact_id="c", at=NOW - DAY, minutes=20, counselor_name="박수진", counselor_id="c-1",
        summary="",
    )  # fmt: skip
    history = History(contact_id="c", staff_id="me", talks=(past,))
    card.show_session(screen(760_000, history=history))
    card.consent.agree()
    card._message.choose("yes")
    card.confirm()
    assert (got[0].companion_name, got[0].may_leave_message) == ("박수진", True)
    card._who.choose("anybody")
    card.confirm()
    assert got[1].companion_name == ""


def test_midnight_moves_nothing_that_was_agreed(qtbot: QtBot, theme: Theme) -> None:
    clock = Clock()
    card = FollowUpCard(theme, clock)
    qtbot.addWidget(card)
    got = wishes(card)
    card.focus_first()
    clock.move(2 * 3_600_000)
    card.consent.agree()
    card.focus_first()
    card.confirm()
    before = FollowUpCard(theme, Clock())
    qtbot.addWidget(before)
    assert (got[0].window_from, got[0].window_to) == before._bounds()
    assert got[0].window_from > clock()


def test_a_window_before_the_morning_has_a_part_of_the_day_too() -> None:
    """One that was agreed on at a desk of another time zone."""
    at = QDateTime(QDate(2026, 11, 26), QTime(5, 0)).toMSecsSinceEpoch()
    assert part_of(at) == "Morning"
