import pytest
from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Look, Theme
from console.desktop.wall.page import WallPage
from tests.desktop.samples import Clock
from tests.desktop.walls import call, talks, wall


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> WallPage:
    made = WallPage(theme, Clock())
    qtbot.addWidget(made)
    made.resize(1_368, 860)
    made.show_wall(wall(calls=(), talks=talks()[2:]))
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_call_for_help_moves_nothing_else(page: WallPage) -> None:
    def places() -> list[object]:
        parts = (page.queue, page.states, page.talks, page.people_view)
        return [part.mapTo(page, part.rect().topLeft()) for part in parts]

    before = places()
    page.show_wall(wall(calls=(call("가"), call("나"), call("다"))))
    assert places() == before


def test_two_columns_or_one_that_scrolls(page: WallPage, theme: Theme, qtbot: QtBot) -> None:
    assert page.states.x() > page.queue.x()
    theme.wear(Look(scale=2.0, density="narrow", still=True))
    page.resize(1_222, 690)
    qtbot.waitUntil(lambda: page.states.x() == page.queue.x())
    qtbot.waitUntil(lambda: page._body.verticalScrollBar().maximum() > 0)
    theme.wear(Look(still=True))


def test_everything_is_in_sight_at_1366x768(page: WallPage, theme: Theme, qtbot: QtBot) -> None:
    theme.wear(Look(density="compact", still=True))
    page.resize(1_294, 732)
    qtbot.waitUntil(lambda: page._body.verticalScrollBar().maximum() == 0)
    theme.wear(Look(still=True))
