import dataclasses

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.session.talk import Talk
from console.desktop.style.theme import Theme
from console.model.risk import RiskLevel
from tests.desktop.samples import NOW, Clock, screen, speak

MINUTE = 60_000


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def talk(qtbot: QtBot, theme: Theme, clock: Clock) -> Talk:
    made = Talk(theme, clock)
    qtbot.addWidget(made)
    made.resize(680, 104)
    made.show()
    qtbot.waitExposed(made)
    return made


def said(talk: Talk) -> tuple[str, str]:
    return talk.head.timer.text(), talk.head.stage._now.words


def test_the_time_is_derived_and_not_counted(talk: Talk, clock: Clock) -> None:
    talk.show_contact(screen(760_000).contact, offered=False)
    assert talk.head.timer.text() == "12:40"
    talk.hide()
    clock.move(61_000)
    talk.show()
    assert talk.head.timer.text() == "13:41"
    clock.move(-600_000)
    talk._show_now()
    assert talk.head.timer.text() == "03:41"


@pytest.mark.usefixtures("korean")
@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "이야기를 듣는 시간"),
        (19.99, "이야기를 듣는 시간"),
        (20, "마무리를 준비하는 시간"),
        (30, "동행상담을 제안할 시간"),
        (95, "동행상담을 제안할 시간"),
    ],
)
def test_the_stages(talk: Talk, minutes: float, words: str) -> None:
    talk.show_contact(screen(round(minutes * MINUTE)).contact, offered=False)
    assert said(talk)[1] == words


@pytest.mark.usefixtures("korean")
@pytest.mark.parametrize("level", [RiskLevel.HIGH, RiskLevel.IMMINENT])
def test_it_is_silent_while_the_risk_is_high(talk: Talk, level: RiskLevel) -> None:
    talk.show_contact(screen(34 * MINUTE, risk=level).contact, offered=False)
    assert said(talk) == ("34:00", "권장 시간 안내를 멈추었습니다")
    assert talk._offer.isHidden()


@pytest.mark.usefixtures("korean")
def test_an_inexact_clock_says_about(talk: Talk) -> None:
    talk.show_contact(screen(760_000, about=True).contact, offered=False)
    assert talk.head.timer.text() == "약 12:40"


def test_the_offer_comes_with_the_third_stage_and_goes_once_taken(talk: Talk, qtbot: QtBot) -> None:
    contact = screen(31 * MINUTE).contact
    talk.show_contact(contact, offered=False)
    assert talk._offer.isVisible()
    with qtbot.waitSignal(talk.offer_asked, timeout=500):
        talk._offer.click()
    talk.show_contact(contact, offered=True)
    assert talk._offer.isHidden()


def test_before_it_is_connected_no_time_runs(talk: Talk) -> None:
    contact = dataclasses.replace(screen(0).contact, connected_at=None)
    talk.show_contact(contact, offered=False)
    assert talk.elapsed is None
    assert talk.head.timer.text() == "––:––"


@pytest.mark.usefixtures("korean")
def test_after_the_end_the_time_stands_still(talk: Talk, clock: Clock) -> None:
    talk.show_contact(screen(1_600_000, ended_at=NOW - 80_000).contact, offered=False)
    clock.move(30_000)
    talk._show_now()
    assert said(talk) == ("25:20", "이야기를 마쳤습니다")
    assert "정리 2분째" in talk.head.stage._now.hint


def test_it_ticks_only_in_sight(talk: Talk) -> None:
    assert talk._tick.isActive()
    talk.hide()
    assert not talk._tick.isActive()


def test_a_change_of_language_is_said_at_once(talk: Talk, korean: Languages) -> None:
    talk.show_contact(screen(760_000).contact, offered=False)
    speak(korean, "en")
    assert said(talk)[1] == "Time to listen"
