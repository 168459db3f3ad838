from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Size
from console.desktop.widgets.words import Words


class Figure(QWidget):
    """A word over its figure, as large as the page has room for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._word = Words(theme, "", "body", ink="text2", oneline=True)
        self._figure = Words(theme, "", "wall", 600, oneline=True, tabular=True)
        self._unit = Words(theme, "", "read", 600, "text2", oneline=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignBottom)
        unit = QVBoxLayout()
        unit.addStretch(1)
        unit.addWidget(self._unit)
        # On the line of the figure, whose own line is higher than its digits.
        unit.addSpacing(6)
        row.addLayout(unit)
        row.addStretch(1)
        column.addStretch(1)
        column.addWidget(self._word)
        column.addLayout(row)
        column.addStretch(1)
        theme.changed.connect(self._resize)
        self._resize()

    def show_figure(self, word: str, figure: str, unit: str = "") -> None:
        """Another figure; its unit stands small beside it."""
        self._word.setText(word)
        self._figure.setText(figure)
        self._unit.setText(unit)
        self.setAccessibleName(f"{word} {figure} {unit}".strip())

    def _resize(self) -> None:
        """Compact screens have room for a smaller one."""
        size: Size = "display" if self.theme.look.compact else "wall"
        self._figure.set_size(size)
