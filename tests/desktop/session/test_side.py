import pytest
from pytestqt.qtbot import QtBot

from console.desktop.session.side import SessionSide, Show
from console.desktop.style.theme import Theme
from console.model.note import Missing
from tests.desktop.samples import CONTENT, HITS, NOW, Clock, commit, referrals, screen


@pytest.fixture
def side(qtbot: QtBot, theme: Theme) -> SessionSide:
    made = SessionSide(theme, Clock())
    qtbot.addWidget(made)
    made.resize(352, 740)
    made.show()
    return made


def test_the_referrals_give_way_to_answers_and_come_back(side: SessionSide) -> None:
    side.show_session(screen(760_000, referrals=referrals()), CONTENT, ())
    assert side.referrals.isVisible()
    commit(side.lookup.field.edit, "난방비")
    side.lookup.show_results("난방비", HITS)
    assert not side.referrals.isVisible()
    assert side.lookup._scroll.isVisible()
    side.lookup.clear()
    assert side.referrals.isVisible()


def test_the_end_of_the_talk_brings_the_wrap_up(side: SessionSide) -> None:
    side.show_session(screen(760_000), CONTENT, ())
    gaps = (Missing.RISK,)
    side.show_session(screen(1_600_000, ended_at=NOW), CONTENT, gaps)
    assert str(side.shown) == "wrap_up"
    assert side.wrap_up.rest.isVisible()
    side.turn_to(Show.RISK)
    side.show_session(screen(1_600_000, ended_at=NOW), CONTENT, gaps)
    assert str(side.shown) == "risk"
    side.back()
    assert str(side.shown) == "wrap_up"


def test_after_a_short_talk_no_break_is_pressed_on_anybody(side: SessionSide) -> None:
    side.show_session(screen(300_000, ended_at=NOW), CONTENT, ())
    assert not side.wrap_up.rest.isVisible()


def test_another_talk_begins_with_an_empty_field(side: SessionSide) -> None:
    commit(side.lookup.field.edit, "난방비")
    side.turn_to(Show.FOLLOW_UP)
    side.begin()
    assert str(side.shown) == "lookup"
    assert side.lookup.words == ""
