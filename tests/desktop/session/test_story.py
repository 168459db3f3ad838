import dataclasses
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.session.page import SessionPage
from console.desktop.style.theme import Look, Theme
from console.dialogue.reader import all_scenarios
from console.dialogue.scenario import Scenario
from tests.desktop.practice.talks import TALK
from tests.desktop.samples import NOW, Clock, screen


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> SessionPage:
    made = SessionPage(theme, Clock())
    qtbot.addWidget(made)
    made.resize(1368, 820)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_talk_by_telephone_is_not_heard_in_words(page: SessionPage) -> None:
    page.show_session(screen(60_000))
    assert not page.desk.hears
    page.show_session(dataclasses.replace(screen(60_000), transcript=TALK))
    assert page.desk.hears


def test_in_practice_it_is_heard_from_the_first_moment(page: SessionPage, theme: Theme) -> None:
    theme.wear(Look(practice=True, still=True))
    page.show_session(screen(60_000))
    assert page.desk.hears


def test_a_story_is_told_as_soon_as_it_is_known_and_leaves_with_its_talk(page: SessionPage) -> None:
    asked: list[str] = []
    page.show_session(screen(60_000))
    assert not page.person.guide.isVisible()

    def known(alias: str) -> Scenario:
        asked.append(alias)
        return all_scenarios()[0]

    page.story.of = known
    page.story.show()
    assert asked == [screen(60_000).contact.caller.alias]
    assert page.person.guide.isVisible()
    page.show_session(None)
    page.story.show()
    assert len(asked) == 1
    assert page.person.guide.isHidden()


@pytest.mark.parametrize(
    ("more", "phase"),
    [({}, "talk"), ({"ended_at": NOW}, "wrap_up"), ({"ended_at": NOW, "signed_at": NOW}, "signed")],
)
def test_the_phase_follows_from_the_talk(more: dict[str, Any], phase: str) -> None:
    assert screen(60_000, **more).phase == phase
