from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from console.desktop.style.theme import Theme
from console.desktop.widgets.words import Words

Row = tuple[str, str]


class Figures(QWidget):
    """Words at the left, their figures at the right, line by line; in a narrow window each figure
    below its words.
    """

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
        theme.changed.connect(self._resize)

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
        self._cells.append((words, figure))
        self._put(len(self._cells) - 1)

    def _put(self, place: int) -> None:
        words, figure = self._cells[place]
        below = self.theme.look.narrow
        side = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(words, 2 * place, 0)
        row, column = (2 * place + 1, 0) if below else (2 * place, 1)
        self._grid.addWidget(figure, row, column, Qt.AlignmentFlag.AlignTop | side)

    def _resize(self) -> None:
        for place in range(len(self._cells)):
            self._put(place)
