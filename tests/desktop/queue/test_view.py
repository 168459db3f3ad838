import dataclasses

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.queue.delegate import EDGE
from console.desktop.queue.model import QueueModel
from console.desktop.queue.view import QueueView
from console.desktop.style.theme import Theme
from tests.desktop.samples import Clock, desk


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> QueueView:
    clock = Clock()
    model = QueueModel(clock)
    made = QueueView(theme, model, clock)
    qtbot.addWidget(made)
    made.say_accept("Answer")
    made.resize(968, 342)
    model.show(desk().waiting)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_button_stands_in_the_row_that_would_be_answered(view: QueueView) -> None:
    first = view._button.geometry()
    assert first.height() == 48
    assert first.center().y() < 112
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    second = view._button.geometry()
    assert second.height() == 40
    assert 112 < second.center().y() < 188
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view._button.geometry() == first


def test_a_click_chooses_and_accepts_nothing(view: QueueView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.accepted, wait=0):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 150))
    assert view.target == "c-chat"


def test_a_double_click_or_enter_accepts_the_chosen_row(view: QueueView) -> None:
    asked: list[str] = []
    view.accepted.connect(asked.append)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 150))
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 150))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked == ["c-chat", "c-chat"]


def test_the_scroll_stays_when_rows_come_and_go_below(view: QueueView) -> None:
    model = view.model()
    assert isinstance(model, QueueModel)
    base = desk().waiting
    many = tuple(dataclasses.replace(base[2], contact_id=f"c{i}") for i in range(200))
    model.show((*base, *many))
    view.verticalScrollBar().setValue(1_000)
    model.show((*base, *many[:150]))
    assert view.verticalScrollBar().value() == 1_000


def test_nobody_waits_no_button(view: QueueView) -> None:
    model = view.model()
    assert isinstance(model, QueueModel)
    model.show(())
    assert view.target is None
    assert not view._button.isVisible()
    assert view.sizeHint().height() == 0


def test_who_was_given_to_somebody_else_is_not_under_f2(view: QueueView) -> None:
    model = view.model()
    assert isinstance(model, QueueModel)
    rows = desk().waiting
    held = dataclasses.replace(rows[0], held_for="정민호")
    model.show((held, *rows[1:]))
    assert view.target == "c-chat"
    view.selectRow(0)
    assert not view._button.isVisible()


def test_who_was_given_to_oneself_settles_first(view: QueueView) -> None:
    model = view.model()
    assert isinstance(model, QueueModel)
    view._now.move(1_000)  # type: ignore[attr-defined]  # the tests' clock
    rows = desk().waiting
    mine = dataclasses.replace(rows[3], held_for="한지우", held_for_me=True)
    asked: list[str] = []
    view.accepted.connect(asked.append)
    model.show((mine, *rows[:3]))
    view.accept()
    assert asked == []
    view._now.move(1_000)  # type: ignore[attr-defined]
    view.accept()
    assert asked == ["c-iseul"]


def test_the_button_ends_where_the_rows_do_also_after_a_scroll_bar_was_there(
    view: QueueView, qtbot: QtBot
) -> None:
    """The list is as high as its rows: while it grows and shrinks, a bar comes and goes."""
    model = view.model()
    assert isinstance(model, QueueModel)
    base = desk().waiting
    many = tuple(dataclasses.replace(base[2], contact_id=f"c{i}") for i in range(9))
    for waiting in (many, base[:1], many, base[:2], ()):
        model.show(waiting)
        qtbot.waitUntil(lambda: view.horizontalHeader().width() == view.viewport().width())
        if waiting:
            assert view._button.geometry().right() + 1 == view.viewport().width() - EDGE
