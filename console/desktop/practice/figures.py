from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from console.desktop.style.theme import Theme
from console.desktop.widgets.words import Words

Row = tuple[str, str]


class Figures(QWidget):
    """Words at the left, their figures at the right, line by line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._rows: tuple[Row, ...] = ()
        self._cells: list[tuple[Words, Words]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Other figures; the cells stay."""
        self._rows = tuple(rows)
        while len(self._cells) < len(rows):
            self._add()
        for cells, row in zip(self._cells, rows, strict=False):
            for cell, text in zip(cells, row, strict=True):
                cell.setText(text)
        for place, cells in enumerate(self._cells):
            for cell in cells:
                cell.setVisible(place < len(rows))

    def _add(self) -> None:
        words = Words(self.theme, "", "body", ink="text2")
        figure = Words(self.theme, "", "body", 600, oneline=True, tabular=True)
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        place, top = len(self._cells), Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(words, place, 0)
        self._grid.addWidget(figure, place, 1, top | Qt.AlignmentFlag.AlignRight)
        self._cells.append((words, figure))
