import dataclasses

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Look, Theme
from console.desktop.wall.talkdelegate import COMPACT, ROW, STACKED
from console.desktop.wall.talkmodel import TalkModel
from console.desktop.wall.talkview import TalkView
from tests.desktop.samples import Clock
from tests.desktop.walls import talk, talks


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, clock: Clock) -> TalkView:
    model = TalkModel(clock)
    made = TalkView(theme, model, clock)
    qtbot.addWidget(made)
    made.resize(880, 420)
    model.show(talks())
    made.show()
    qtbot.waitExposed(made)
    return made


def picture(view: TalkView) -> QImage:
    return view.grab().toImage()


def test_rows_are_as_high_as_there_is_room(view: TalkView, theme: Theme) -> None:
    assert view.rowHeight(0) == ROW
    theme.wear(Look(density="compact", still=True))
    assert view.rowHeight(0) == COMPACT
    theme.wear(Look(still=True))
    view.resize(420, 420)
    assert view.rowHeight(0) == STACKED
    assert not picture(view).isNull()


def test_a_second_is_seen(view: TalkView, clock: Clock) -> None:
    before = picture(view)
    clock.move(1_000)
    view.viewport().update()
    assert picture(view) != before


def test_an_old_picture_is_grey(view: TalkView) -> None:
    before = picture(view)
    view.show_grey(grey=True)
    assert picture(view) != before


def test_what_was_sent_is_said_in_the_row(view: TalkView) -> None:
    before = picture(view)
    model = view.rows
    assert isinstance(model, TalkModel)
    model.mark("s-문태경", "보냈습니다")
    assert picture(view) != before


def test_a_chosen_row_and_a_long_name_are_painted(view: TalkView) -> None:
    model = view.rows
    assert isinstance(model, TalkModel)
    long = dataclasses.replace(talk("Alexandra Montgomery Featherstone", 22), handed_over=True)
    model.show((long, *talks()))
    before = picture(view)
    view.choose(long.contact_id)
    assert picture(view) != before
