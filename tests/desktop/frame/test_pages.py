import pytest
from pytestqt.qtbot import QtBot

from console.desktop.frame.moment import Moment
from console.desktop.frame.pages import DeskPages
from console.desktop.style.theme import Theme
from console.model.roles import Role
from tests.desktop.samples import Clock, desk


@pytest.fixture
def pages(qtbot: QtBot, theme: Theme) -> DeskPages:
    made = DeskPages(theme, Clock())
    qtbot.addWidget(made)
    return made


def keys(pages: DeskPages, role: Role | None) -> list[str]:
    return [page.key for page in pages.rail(Moment(role=role))]


@pytest.mark.usefixtures("korean")
def test_each_role_has_the_pages_it_may_use(pages: DeskPages) -> None:
    assert "session" in keys(pages, Role.COUNSELOR)
    assert "session" in keys(pages, Role.COMPANION)
    assert keys(pages, Role.TRAINEE) == ["hours", "services"]
    assert "hours" not in keys(pages, Role.COUNSELOR)
    for role in Role:
        assert "services" in keys(pages, role)
        assert pages.home(Moment(role=role)) == keys(pages, role)[0]


@pytest.mark.usefixtures("korean")
def test_they_are_opened_by_their_place(pages: DeskPages) -> None:
    moment = Moment(role=Role.COUNSELOR)
    assert [(one.key, one.said) for one in pages.openings(moment)] == [
        ("Ctrl+1", "대기열"),
        ("Ctrl+2", "상담"),
        ("Ctrl+3", "자료"),
    ]


@pytest.mark.usefixtures("korean")
def test_in_practice_the_rail_says_so_and_the_pages_are_the_same(pages: DeskPages) -> None:
    rail = pages.rail(Moment(role=Role.COUNSELOR, practice=True))
    assert (rail[0].key, rail[0].said) == ("queue", "연습")
    assert rail[0].widget is pages.queue


def test_a_page_that_is_not_ones_own_is_not_opened(pages: DeskPages) -> None:
    trainee = Moment(role=Role.TRAINEE)
    assert not pages.open("session", trainee)
    assert not pages.open("nowhere", trainee)
    assert pages.currentWidget() is pages.queue
    assert pages.open("services", trainee)
    assert pages.currentWidget() is pages.services


def test_who_waits_is_counted_quietly_in_a_talk(pages: DeskPages) -> None:
    pages.queue.show_desk(desk())
    first = pages.items(Moment(phase="none"))[0]
    assert (first.count, first.quiet) == (4, False)
    assert pages.items(Moment(phase="talk"))[0].quiet
