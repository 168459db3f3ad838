from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from console.desktop.style.theme import Theme
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words

LABEL = 72
PAD = 12
GAP = 12
LINE_GAP = 4


class FieldRow(Sheet):
    """A label and what is chosen; tinted in its place, with words, while it is missing.

    Its sides reach `PAD` beyond what it holds, so that the tint has room and text lines up. What
    is asked for stands beside the choices where there is room for both in a line, else below them.
    """

    def __init__(self, theme: Theme, content: QWidget) -> None:
        super().__init__(theme, "warn", "control")
        self._missing = False
        self._label = Words(theme, "", "label", ink="text2")
        self._label.setFixedWidth(theme.px(LABEL))
        self._icon = IconMark(theme, "alert", "warn", 18)
        self._hint = Words(theme, "", "label", 500, "onwarnsoft")
        self._ask = QHBoxLayout()
        self._ask.setSpacing(GAP)
        self._ask.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._ask.addWidget(self._hint, 1, Qt.AlignmentFlag.AlignVCenter)
        self.below = QVBoxLayout()
        self.below.setContentsMargins(0, 0, 0, 0)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.addWidget(content, 1)
        self._halves.addLayout(self._ask)
        self.below.addLayout(self._halves)
        row = QHBoxLayout(self)
        row.setSpacing(0)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.below, 1)
        self._row = row
        self.content = content
        self.show_missing("")

    def say(self, label: str) -> None:
        """The label in the language now worn."""
        self._label.setText(label)

    def show_missing(self, hint: str) -> None:
        """What to do here; empty when nothing is missing."""
        self._missing = bool(hint)
        self._hint.setText(hint)
        self._hint.setVisible(self._missing)
        self._icon.setVisible(self._missing)
        self._label.set_ink("onwarnsoft" if hint else "text2")
        self._label.set_weight(600 if hint else 400)
        edge = 8 if hint else 1
        self._row.setContentsMargins(PAD, edge, PAD, edge)
        # The label stands in the middle of a chip's height, however many lines the chips take.
        self._label.setFixedHeight(self.theme.height("chip"))
        self._arrange()
        self.update()

    @property
    def missing(self) -> bool:
        """Whether it asks for something."""
        return self._missing

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for both, or no longer."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        needed = self.content.sizeHint().width() + GAP + self._ask.sizeHint().width()
        room = self.width() - 2 * PAD - self._label.width()
        beside = not self._missing or needed <= room
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._halves.direction():
            self._halves.setDirection(way)
        self._halves.setSpacing((GAP if beside else LINE_GAP) if self._missing else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper only while something is missing."""
        if self._missing:
            super().paintEvent(event)
