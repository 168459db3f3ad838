from typing import Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.style.tone import DYES, Tone, edge_of
from console.desktop.widgets.button import Button
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.words import Words

Weight = Literal["danger", "warn", "info", "ok", "care"]

_TONES: dict[Weight, tuple[Tone, str]] = {
    "danger": ("danger", "alert"),
    "warn": ("warn", "alert"),
    "info": ("soft", "info"),
    "ok": ("ok", "check-circle"),
    "care": ("lamp", "cup"),
}


class Notice(QWidget):
    """A sentence in its place on the page: what happened, what was kept, what to do.

    No toast and no modal. `lines` keeps its place while it is silent, so that nothing moves.
    """

    asked = Signal()

    def __init__(self, theme: Theme, lines: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._weight: Weight = "info"
        self._lines = lines
        self._icon = IconMark(theme, "", "text", 18)
        self._words = Words(theme, "", "label", reserve=lines)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._action = Button(theme, "", "secondary", height="chip")
        self._action.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.silence()
        theme.changed.connect(self.update)

    @property
    def sentence(self) -> str:
        """What it says; empty while silent."""
        return self._words.text()

    def say(self, weight: Weight, sentence: str, action: str = "") -> None:
        """Say a sentence, with one thing to do if there is one."""
        self._weight = weight
        tone, icon = _TONES[weight]
        dye = DYES[tone]
        self._icon.show_icon(icon, dye.mark)
        self._words.set_ink(dye.text)
        self._words.setText(sentence)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(sentence)
        self.setVisible(True)
        self.update()

    def silence(self) -> None:
        """Say nothing; the place stays when lines were reserved."""
        self._words.setText("")
        self._icon.show_icon("", "text")
        self._action.setVisible(False)
        self.setAccessibleName("")
        self.setVisible(self._lines > 0)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Focus given to the sentence goes to what can be done about it."""
        self._action.setFocus(event.reason())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Its ground, while it speaks."""
        if not self.sentence:
            return
        painter = QPainter(self)
        paint.start(painter)
        theme, dye = self.theme, DYES[_TONES[self._weight][0]]
        edge = edge_of(dye, contrast=theme.tokens.stroke > 1)
        rim = theme.color(edge) if edge else None
        rect, radius = QRectF(self.rect()), theme.radius("control")
        paint.box(painter, rect, radius, theme.color(dye.fill), rim, theme.tokens.stroke)
        painter.end()
