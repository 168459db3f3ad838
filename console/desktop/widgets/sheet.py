from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Corner, Ink

Paper = Literal["sheet", "chosen", "lamp", "danger", "warn", "quote", "raised"]

_PAPERS: dict[Paper, tuple[Ink, Ink | None]] = {
    "sheet": ("surface", "line"),
    "chosen": ("surface", "softedge"),
    "lamp": ("lampsoft", None),
    "danger": ("surface", "dangeredge"),
    "warn": ("warnsoft", None),
    "quote": ("canvas", None),
    "raised": ("raised", "border"),
}


class Sheet(QWidget):
    """Paper that holds other widgets: 1 px line, round corners, no shadow.

    `sheet` is the note's paper, `chosen` a chosen result, `lamp` what a person remembers,
    `danger` the risk panel, `warn` a row that asks for something, `quote` words to say aloud.
    """

    def __init__(
        self,
        theme: Theme,
        paper: Paper = "sheet",
        corner: Corner = "sheet",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._paper: Paper = paper
        self._corner: Corner = corner
        self._focused = False
        theme.changed.connect(self.update)

    def set_paper(self, paper: Paper) -> None:
        """Another meaning for the same sheet."""
        self._paper = paper
        self.update()

    def set_focused(self, focused: bool) -> None:  # noqa: FBT001 - a plain state
        """Draw the ring, for a row that the keyboard has chosen."""
        self._focused = focused
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The paper."""
        painter = QPainter(self)
        paint.start(painter)
        theme, rect = self.theme, QRectF(self.rect())
        fill, edge = _PAPERS[self._paper]
        stroke = theme.tokens.stroke
        rim = edge or ("edge" if stroke > 1 else None)
        radius = theme.radius(self._corner)
        colour = theme.color(rim) if rim else None
        paint.box(painter, rect, radius, theme.color(fill), colour, stroke)
        if self._focused:
            paint.box(painter, rect, radius, None, theme.color("ring"), paint.ring_width(theme))
        painter.end()


class Rule(QWidget):
    """A 1 px line across a sheet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setFixedHeight(1)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("line"))
        painter.end()
