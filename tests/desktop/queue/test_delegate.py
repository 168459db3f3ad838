import dataclasses

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from console.desktop.queue.delegate import NEW_MS, PULSE_MS, brightness
from console.desktop.queue.model import Doing, QueueModel
from console.desktop.queue.view import QueueView
from console.desktop.style.theme import Theme
from tests.desktop.samples import Clock, desk


def test_a_dot_brightens_three_times_and_rests() -> None:
    swells = [brightness(at, still=False) for at in range(0, PULSE_MS * 3, PULSE_MS // 4)]
    peaks = [b for a, b, c in zip(swells, swells[1:], swells[2:], strict=False) if a < b > c]
    assert len(peaks) == 3
    assert brightness(PULSE_MS * 3, still=False) == 1.0


def test_reduced_motion_has_no_swell() -> None:
    assert {brightness(at, still=True) for at in range(0, NEW_MS, 100)} == {1.0}


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> QueueView:
    clock = Clock()
    model = QueueModel(clock)
    made = QueueView(theme, model, clock)
    qtbot.addWidget(made)
    made.resize(968, 340)
    model.show(desk().waiting)
    made.say_accept("상담 받기")
    made.show()
    qtbot.waitExposed(made)
    return made


def picture(view: QueueView) -> QImage:
    return view.grab().toImage()


def test_the_first_caller_is_112_high_the_others_76(view: QueueView) -> None:
    assert [view.rowHeight(row) for row in range(4)] == [112, 76, 76, 76]
    assert view.sizeHint().height() == 340
    model = view.model()
    assert isinstance(model, QueueModel)
    model.show(desk().waiting[1:])
    assert [view.rowHeight(row) for row in range(3)] == [112, 76, 76]


def test_words_of_an_answer_are_painted_in_the_row(view: QueueView) -> None:
    before = picture(view)
    model = view.model()
    assert isinstance(model, QueueModel)
    model.mark("c-first", Doing.ANSWERED, "다른 상담사가 먼저 받았습니다.")
    assert picture(view) != before


def test_a_long_answer_takes_two_lines_and_a_taken_row_loses_its_button(view: QueueView) -> None:
    model = view.model()
    assert isinstance(model, QueueModel)
    model.mark("c-first", Doing.ANSWERED, "보내지 못했습니다. " * 12)
    taken = tuple(dataclasses.replace(row, taken_by="오세린") for row in desk().waiting)
    model.show(taken)
    assert view.target is None
    assert not view._button.isVisible()
    assert not picture(view).isNull()
