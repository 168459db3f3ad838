from dataclasses import replace

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.practice.figures import Figures
from console.desktop.style.theme import Theme


def test_fewer_rows_leave_no_old_figure_in_sight(qtbot: QtBot, theme: Theme) -> None:
    figures = Figures(theme)
    qtbot.addWidget(figures)
    figures.show()
    figures.show_rows((("a", "1"), ("b", "2")))
    figures.show_rows((("c", "3"),))
    assert figures.rows == (("c", "3"),)
    shown = [cell.text() for cells in figures._cells for cell in cells if not cell.isHidden()]
    assert shown == ["c", "3"]


def test_where_it_is_narrow_a_figure_stands_below_its_words(qtbot: QtBot, theme: Theme) -> None:
    figures = Figures(theme)
    qtbot.addWidget(figures)
    figures.resize(420, 300)
    figures.show_rows((("열린 질문 · 닫힌 질문", "2 · 0"),))
    figures.show()
    words, figure = figures._cells[0]
    assert figure.x() > words.geometry().right()
    theme.wear(replace(theme.look, density="narrow"))
    QApplication.processEvents()
    assert figure.y() > words.geometry().bottom()
    assert figure.x() == words.x()
