import dataclasses

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.session.timeline import SHOWN, PastTalks
from console.desktop.style.theme import Theme
from console.model.contact import Caller
from console.model.history import PastTalk
from tests.desktop.running import everything
from tests.desktop.samples import DAY, HISTORY, NOW

pytestmark = pytest.mark.usefixtures("korean")
MANY = tuple(
    dataclasses.replace(
        HISTORY.talks[0], contact_id=f"past-{n}", at=NOW - n * DAY, summary=f"{n}째"
    )
    for n in range(5)
)


@pytest.fixture
def past(qtbot: QtBot, theme: Theme) -> PastTalks:
    made = PastTalks(theme)
    qtbot.addWidget(made)
    made.resize(256, 600)
    made.show()
    return made


def test_when_how_long_with_whom_and_in_a_few_words(past: PastTalks) -> None:
    past.show_talks(HISTORY.talks, Caller())
    first = past.entries[0]
    said = (first._day.text(), first._beside.text(), first._words.text())
    assert said == ("11월 18일", "24분 · 한지우", HISTORY.talks[0].summary)
    assert not past.link.isVisible()


def test_three_first_and_the_rest_on_request(past: PastTalks) -> None:
    wanted: list[bool] = []
    past.all_wanted.connect(lambda: wanted.append(True))
    past.show_talks(MANY, Caller())
    assert len(past.entries) == SHOWN
    past.link.click()
    assert wanted == [True]
    assert len(past.entries) == len(MANY)
    past.link.click()
    assert len(past.entries) == SHOWN
    assert "4째" not in everything(past)


def test_a_summary_held_back_shows_the_day_alone(past: PastTalks) -> None:
    past.show_talks((dataclasses.replace(HISTORY.talks[0], summary=""),), Caller())
    assert not past.entries[0]._day.isHidden()
    assert past.entries[0]._words.isHidden()


def test_without_more_the_last_day_that_is_known(past: PastTalks) -> None:
    past.show_talks((), Caller(last_contact_at=NOW, last_counselor_name="오세린"))
    assert past.entries[0]._beside.text() == "오세린 상담사"
    past.show_talks((), Caller())
    assert not past.isVisible()


def test_what_is_gone_is_deleted(past: PastTalks) -> None:
    past.show_talks(HISTORY.talks, Caller())
    past.show_talks((), Caller())
    assert HISTORY.talks[0].summary not in everything(past)


def test_a_talk_is_frozen() -> None:
    assert (
        PastTalk(contact_id="a", at=1, minutes=1, counselor_name="", summary="").counselor_id == ""
    )
