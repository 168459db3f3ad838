from typing import Literal

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Ink

Presence = Literal["ready", "session", "wrapup", "break", "away", "offline"]

_INKS: dict[Presence, Ink] = {
    "ready": "okmark",
    "session": "ring",
    "wrapup": "warn",
    "break": "edge",
    "away": "edge",
    "offline": "edge",
}


def draw(painter: QPainter, rect: QRectF, state: Presence, theme: Theme) -> None:
    """A state by shape: full disc, square, ring with a core, ring, dash, cross."""
    ink = theme.color(_INKS[state])
    line = max(1.6, rect.width() / 5)
    if state == "ready":
        paint.box(painter, rect, rect.width() / 2, ink)
    elif state == "session":
        paint.box(painter, rect, rect.width() / 4, ink)
    elif state in ("wrapup", "break"):
        paint.box(painter, rect, rect.width() / 2, None, ink, line)
        if state == "wrapup":
            core = paint.square(rect.center().x(), rect.center().y(), 0).adjusted(-1, -1, 1, 1)
            core.moveCenter(rect.center())
            paint.box(painter, core, 1, ink)
    else:
        painter.setPen(QPen(ink, line, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        inner = rect.adjusted(1, 1, -1, -1)
        middle = rect.center().y()
        if state == "away":
            painter.drawLine(QLineF(inner.left(), middle, inner.right(), middle))
        else:
            painter.drawLine(QLineF(inner.topLeft(), inner.bottomRight()))
            painter.drawLine(QLineF(inner.bottomLeft(), inner.topRight()))


class StateDot(QWidget):
    """The small shape of a colleague's state; its word always stands beside it."""

    def __init__(
        self, theme: Theme, state: Presence = "away", side: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._state: Presence = state
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_state(self, state: Presence) -> None:
        """Another state."""
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        """Its side."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The shape."""
        painter = QPainter(self)
        paint.start(painter)
        draw(painter, QRectF(self.rect()), self._state, self.theme)
        painter.end()
