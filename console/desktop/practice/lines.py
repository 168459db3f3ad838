from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from console.desktop.practice.line import Line, LineRow
from console.desktop.style.theme import Theme
from console.desktop.widgets.scroll import dress

_NEAR = 4


class Lines(QScrollArea):
    """What was said, line by line. New lines never move what is being read: the list follows them
    only if its end was in sight. With `choosable` the arrows choose a line; `chosen` tells which.
    """

    chosen = Signal(int)

    def __init__(
        self, theme: Theme, *, choosable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        dress(self, theme)
        self.theme = theme
        self._choosable = choosable
        self._rows: list[LineRow] = []
        self._chosen = -1
        self._at_end = True
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if choosable else Qt.FocusPolicy.NoFocus)
        self._inside.setAutoFillBackground(False)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._moved)
        bar.rangeChanged.connect(self._grew)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return tuple(row.line for row in self._rows)

    @property
    def at(self) -> int:
        """Which line is chosen; -1 for none."""
        return self._chosen

    def show_lines(self, lines: Sequence[Line], *, newest: bool = False) -> None:
        """These lines; those already there stay as they are. `newest` marks the last a little."""
        same = 0
        for row, line in zip(self._rows, lines, strict=False):
            if row.line != line:
                break
            same += 1
        for row in self._rows[same:]:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        del self._rows[same:]
        for line in lines[same:]:
            self._append(line)
        if self._chosen >= len(self._rows):
            self._chosen = -1
        for row in self._rows:
            row.show_last(last=newest and row is self._rows[-1])

    def choose(self, at: int) -> None:
        """Choose this line and bring it to sight."""
        if not 0 <= at < len(self._rows):
            return
        if 0 <= self._chosen < len(self._rows):
            self._rows[self._chosen].set_chosen(False)
        self._chosen = at
        self._rows[at].set_chosen(True)
        self.ensureWidgetVisible(self._rows[at], 0, 24)
        self.setAccessibleDescription(self._rows[at].accessibleName())
        self.chosen.emit(at)

    def to_start(self) -> None:
        """From the first line on."""
        self._at_end = False
        self.verticalScrollBar().setValue(0)

    def _append(self, line: Line) -> None:
        row = LineRow(self.theme, line, close=not self._choosable)
        row.clicked.connect(lambda: self._pointed(row))
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)
        row.show()

    def _pointed(self, row: LineRow) -> None:
        if self._choosable and row in self._rows:
            self.choose(self._rows.index(row))

    def _moved(self, value: int) -> None:
        self._at_end = value >= self.verticalScrollBar().maximum() - _NEAR

    def _grew(self, _least: int, most: int) -> None:
        if self._at_end and not self._choosable:
            self.verticalScrollBar().setValue(most)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None or not self._choosable or not self._rows:
            super().keyPressEvent(event)
            return
        start = 0 if self._chosen < 0 else self._chosen + step
        self.choose(max(0, min(len(self._rows) - 1, start)))
