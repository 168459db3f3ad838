from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.desktop.lookup import facts
from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.style.wrap import wrap
from console.model.service import ServiceStatus
from console.search.hit import Hit

SIDE = 16
RIGHT = 108


class ResultRow(QWidget):
    """One service found: its name with what was asked for marked, whose it is, when verified.

    Painted, so that twenty of them follow every keystroke. The name is never cut.
    """

    clicked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._hit: Hit | None = None
        self._lines: list[tuple[int, int]] = []
        self._said: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._measure)

    def show_hit(self, hit: Hit) -> None:
        """Another service in the same place."""
        self._hit = hit
        said = f"{hit.name}, {facts.beside(hit)}, {facts.verified(hit.last_verified)}"
        self.setAccessibleName(said)
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower column takes more lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._measure()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        if self._hit is not None and self.rect().contains(event.position().toPoint()):
            self.clicked.emit(self._hit.id)

    def _room(self) -> float:
        return max(80.0, self.width() - 2 * SIDE - self.theme.px(RIGHT))

    def _measure(self) -> None:
        if self._hit is None:
            return
        measure = QFontMetricsF(self.theme.font("body", 600)).horizontalAdvance
        self._lines = wrap(self._hit.name, self._room(), measure)
        small = QFontMetricsF(self.theme.font("label")).horizontalAdvance
        said = facts.beside(self._hit)
        self._said = [said[a:b] for a, b in wrap(said, self._room(), small)]
        rows = len(self._lines) * self.theme.line("body")
        self.setFixedHeight(rows + len(self._said) * self.theme.line("label") + 16)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name, whose it is; at the right the number and the day it was verified."""
        hit = self._hit
        if hit is None:
            return
        painter = QPainter(self)
        paint.start(painter)
        theme = self.theme
        if self.underMouse():
            paint.box(painter, QRectF(self.rect()), theme.radius("control"), theme.color("sunken"))
        top = self._name(painter, hit)
        small = theme.font("label", tabular=True)
        for at, said in enumerate(self._said):
            row = QRectF(SIDE, top + at * theme.line("label"), self._room(), theme.line("label"))
            paint.words(painter, row, said, small, theme.color("text2"))
        self._aside(painter, hit, top)
        painter.end()

    def _name(self, painter: QPainter, hit: Hit) -> float:
        theme, font = self.theme, self.theme.font("body", 600)
        measure, line, top = QFontMetricsF(font).horizontalAdvance, theme.line("body"), 8.0
        for start, end in self._lines:
            for first, last in hit.marks:
                left, right = max(first, start), min(last, end)
                if left < right:
                    x = SIDE + measure(hit.name[start:left])
                    wide = measure(hit.name[left:right])
                    ground = QRectF(x - 1, top + 2, wide + 2, line - 4)
                    paint.box(painter, ground, 3, theme.color("mark"))
            row = QRectF(SIDE, top, self._room(), line)
            paint.words(painter, row, hit.name[start:end], font, theme.color("text"))
            top += line
        return top

    def _aside(self, painter: QPainter, hit: Hit, top: float) -> None:
        theme, right = self.theme, Qt.AlignmentFlag.AlignRight
        small = theme.font("label", tabular=True)
        edge = self.width() - SIDE - 160
        upper = QRectF(edge, 8, 160, theme.line("body"))
        shut = hit.status != ServiceStatus.ACTIVE
        said = facts.status(hit.status) if shut else hit.phone
        paint.words(painter, upper, said, small, theme.color("warn" if shut else "text2"), right)
        lower = QRectF(edge, top, 160, theme.line("label"))
        day = facts.verified(hit.last_verified)
        paint.words(painter, lower, day, small, theme.color("text3"), right)
