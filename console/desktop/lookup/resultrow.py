from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from console.desktop.lookup import facts
from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.style.wrap import wrap
from console.model.service import ServiceStatus
from console.search.hit import Hit

SIDE = 16
RIGHT = 108
EDGE = 8


class ResultRow:
    """One service found, measured for a width: its name with what was asked for marked, whose
    it is, when it was verified. The name is never cut.
    """

    def __init__(self, theme: Theme, hit: Hit, width: int) -> None:
        self.theme = theme
        self.hit = hit
        self._room = max(80.0, width - 2 * SIDE - theme.px(RIGHT))
        bold = QFontMetricsF(theme.font("body", 600)).horizontalAdvance
        self.lines = wrap(hit.name, self._room, bold)
        small = QFontMetricsF(theme.font("label", tabular=True)).horizontalAdvance
        said = self._beside = facts.beside(hit)
        self._day = facts.verified(hit.last_verified, crisis=hit.crisis)
        self._said = [said[a:b] for a, b in wrap(said, self._room, small)]

    @property
    def height(self) -> int:
        """How high it is."""
        below = max(1, len(self._said)) * self.theme.line("label")
        return len(self.lines) * self.theme.line("body") + below + 2 * EDGE

    @property
    def words(self) -> str:
        """What a screen reader says of it."""
        return f"{self.hit.name}, {self._beside}, {self._day}"

    def paint(self, painter: QPainter, rect: QRectF, *, hot: bool) -> None:
        """Name, whose it is; at the right the number and the day it was verified."""
        theme = self.theme
        if hot:
            paint.box(painter, rect, theme.radius("control"), theme.color("sunken"))
        top = self._name(painter, rect)
        small = theme.font("label", tabular=True)
        for at, said in enumerate(self._said):
            row = QRectF(rect.left() + SIDE, top, self._room, theme.line("label"))
            row.translate(0, at * theme.line("label"))
            paint.words(painter, row, said, small, theme.color("text2"))
        self._aside(painter, rect, top)

    def _name(self, painter: QPainter, rect: QRectF) -> float:
        theme, font = self.theme, self.theme.font("body", 600)
        measure, line = QFontMetricsF(font).horizontalAdvance, theme.line("body")
        top, name = rect.top() + EDGE, self.hit.name
        for start, end in self.lines:
            for first, last in self.hit.marks:
                left, right = max(first, start), min(last, end)
                if left < right:
                    x = rect.left() + SIDE + measure(name[start:left])
                    ground = QRectF(x - 1, top + 2, measure(name[left:right]) + 2, line - 4)
                    paint.box(painter, ground, 3, theme.color("mark"))
            row = QRectF(rect.left() + SIDE, top, self._room, line)
            paint.words(painter, row, name[start:end], font, theme.color("text"))
            top += line
        return top

    def _aside(self, painter: QPainter, rect: QRectF, top: float) -> None:
        theme, right, hit = self.theme, Qt.AlignmentFlag.AlignRight, self.hit
        small = theme.font("label", tabular=True)
        edge = rect.right() - SIDE - 160
        upper = QRectF(edge, rect.top() + EDGE, 160, theme.line("body"))
        shut = hit.status != ServiceStatus.ACTIVE
        said = facts.status(hit.status) if shut else hit.phone
        paint.words(painter, upper, said, small, theme.color("warn" if shut else "text2"), right)
        lower = QRectF(edge, top, 160, theme.line("label"))
        paint.words(painter, lower, self._day, small, theme.color("text3"), right)
