from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme

_BAR = 6
_MARK = (3, 14)
_BETWEEN = 4
_HATCH = 8.0
_UP = 1
"""The labels stand this far up into the mark's height, close below the bar (px)."""


@dataclass(frozen=True)
class GuidelineView:
    """Where a talk stands: `seconds` since it was connected; stages end at these minutes."""

    seconds: float = 0.0
    silenced: bool = False
    ends: tuple[int, int, int] = (20, 30, 40)


class Guideline(QWidget):
    """The bar 0-20-30-40: solid, hatched, cross-hatched, or grey while silenced; a mark for now.

    It never blinks and never moves by more than time does. Beyond 40 the mark rests at the end.
    `labels` are the words under the first two ends ("20분", "30분"); none leaves them out.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._view = GuidelineView()
        self._labels: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def show_view(self, view: GuidelineView) -> None:
        """Paint this moment."""
        self._view = view
        self.update()

    def set_labels(self, *labels: str) -> None:
        """The words under the ends of the stages."""
        self._labels = labels
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The mark's height, and a line of labels."""
        below = self.theme.line("label") - _UP if self._labels else 0
        return QSize(320, _MARK[1] + below)

    def minimumSizeHint(self) -> QSize:
        """Narrow is allowed, flat is not."""
        return QSize(80, self.sizeHint().height())

    def _x(self, minute: float) -> float:
        return self.width() * min(minute, self._view.ends[-1]) / self._view.ends[-1]

    def _segments(self) -> list[QRectF]:
        top = (_MARK[1] - _BAR) / 2
        edges = [0.0, *(self._x(end) for end in self._view.ends)]
        last = len(edges) - 2
        return [
            QRectF(a + (_BETWEEN / 2 if i else 0), top, 0, _BAR).adjusted(
                0, 0, b - a - (_BETWEEN / 2 if i else 0) - (_BETWEEN / 2 if i < last else 0), 0
            )
            for i, (a, b) in enumerate(pairwise(edges))
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tracks, what has passed, the mark, the labels."""
        painter = QPainter(self)
        paint.start(painter)
        now = min(max(self._x(self._view.seconds / 60), _MARK[0] / 2), self.width() - _MARK[0] / 2)
        for index, rect in enumerate(self._segments()):
            self._track(painter, rect)
            self._passed(painter, rect, index, now)
        self._now(painter, now)
        self._words(painter)
        painter.end()

    def _track(self, painter: QPainter, rect: QRectF) -> None:
        contrast = self.theme.tokens.stroke > 1
        edge = self.theme.color("edge") if contrast else None
        paint.box(painter, rect, _BAR / 2, self.theme.color("track"), edge)

    def _passed(self, painter: QPainter, rect: QRectF, index: int, now: float) -> None:
        if now <= rect.left():
            return
        full = QPainterPath()
        full.addRoundedRect(rect, _BAR / 2, _BAR / 2)
        part = QPainterPath()
        part.addRect(QRectF(rect.left(), rect.top(), min(now, rect.right()) - rect.left(), _BAR))
        shape = full.intersected(part)
        if self._view.silenced or index == 0:
            ink = self.theme.color("silenced" if self._view.silenced else "time")
            painter.fillPath(shape, QBrush(ink))
            return
        painter.fillPath(shape, QBrush(self.theme.color("warnmark")))
        self._hatch(painter, shape, rect, crossed=index > 1)

    def _hatch(
        self, painter: QPainter, shape: QPainterPath, rect: QRectF, *, crossed: bool
    ) -> None:
        gap = QColor(self.theme.color("warnsoft"))
        painter.save()
        painter.setClipPath(shape)
        painter.setPen(QPen(gap, 1.5))
        left = rect.left() - _BAR
        while left < rect.right() + _BAR:
            painter.drawLine(QLineF(left, rect.bottom(), left + _BAR, rect.top()))
            if crossed:
                painter.drawLine(QLineF(left, rect.top(), left + _BAR, rect.bottom()))
            left += _HATCH
        painter.restore()

    def _now(self, painter: QPainter, now: float) -> None:
        wide, tall = _MARK
        left = round(now - wide / 2)
        halo = QRectF(left - 2, (tall - _BAR) / 2 - 1, wide + 4, _BAR + 2)
        painter.fillRect(halo, self.theme.color("canvas"))
        ink = self.theme.color("silenced" if self._view.silenced else "text")
        paint.box(painter, QRectF(left, 0, wide, tall), 1, ink)

    def _words(self, painter: QPainter) -> None:
        font, colour = self.theme.font("label", tabular=True), self.theme.color("text2")
        for label, end in zip(self._labels, self._view.ends, strict=False):
            middle = self._x(end)
            row = QRectF(middle - 60, _MARK[1] - _UP, 120, self.theme.line("label"))
            paint.words(painter, row, label, font, colour, Qt.AlignmentFlag.AlignHCenter)
