from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

REMEMBERED = 64
"""Rows of a few screens; scrolling beyond draws anew."""

Draw = Callable[[QPainter, QRectF], None]


class RowCache:
    """What does not change in a painted row, drawn once: every second only its time is new.

    A key must hold all that the drawing depends on.
    """

    def __init__(self) -> None:
        self._drawn: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def paint(self, painter: QPainter, rect: QRectF, key: Hashable, draw: Draw) -> None:
        """The row as it was drawn, or drawn now: `draw` gets a rectangle of the same size at 0."""
        dots = painter.device().devicePixelRatio()
        whole = (key, rect.width(), rect.height(), dots)
        known = self._drawn.get(whole)
        if known is None:
            known = _drawn(rect, dots, draw)
            self._drawn[whole] = known
            if len(self._drawn) > REMEMBERED:
                self._drawn.popitem(last=False)
        painter.drawPixmap(QPointF(rect.topLeft()), known)


def _drawn(rect: QRectF, dots: float, draw: Draw) -> QPixmap:
    made = QPixmap(round(rect.width() * dots), round(rect.height() * dots))
    made.setDevicePixelRatio(dots)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter, QRectF(0, 0, rect.width(), rect.height()))
    painter.end()
    return made
