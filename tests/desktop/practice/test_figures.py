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
