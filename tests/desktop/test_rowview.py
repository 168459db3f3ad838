import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyledItemDelegate
from pytestqt.qtbot import QtBot

from console.desktop.rowmodel import RowModel
from console.desktop.rowview import RowView
from console.desktop.style.theme import Theme

TALL = 40


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> RowView:
    model: RowModel[str] = RowModel(lambda line: line, lambda line: line)
    made = RowView(theme, model, QStyledItemDelegate(), lambda _row: TALL)
    qtbot.addWidget(made)
    made.resize(300, 200)
    model.show_lines(["a", "b", "c"])
    made.show()
    qtbot.waitExposed(made)
    return made


def test_nobody_is_chosen_but_by_hand(view: RowView) -> None:
    view.setFocus()
    chosen = [view.chosen]
    QTest.keyClick(view, Qt.Key.Key_Down)
    chosen.append(view.chosen)
    view.choose("b")
    view.rows.show_lines(["a", "c"])
    chosen.append(view.chosen)
    assert chosen[0] is None
    assert chosen[1] in ("a", "b")
    assert chosen[2] is None


def test_a_choice_goes_with_its_row(view: RowView) -> None:
    view.choose("c")
    view.rows.show_lines(["c", "a", "b"])
    assert view.chosen == "c"


def test_enter_acts_on_the_chosen_row_alone(view: RowView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.entered, wait=0):
        QTest.keyClick(view, Qt.Key.Key_Return)
    view.choose("b")
    with qtbot.waitSignal(view.entered) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == ["b"]


def test_esc_lets_go_of_the_row_then_of_the_list(view: RowView, qtbot: QtBot) -> None:
    view.choose("b")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.chosen is None
    with qtbot.waitSignal(view.left):
        QTest.keyClick(view, Qt.Key.Key_Escape)


def test_rows_have_their_height_and_place(view: RowView) -> None:
    assert [view.rowHeight(row) for row in range(3)] == [TALL] * 3
    assert view.rect_of("b").top() == TALL
    assert view.rect_of("x").isEmpty()
    assert view.tall() == 3 * TALL


def test_times_run_only_in_sight(view: RowView) -> None:
    assert view._second.isActive()
    view.hide()
    assert not view._second.isActive()
