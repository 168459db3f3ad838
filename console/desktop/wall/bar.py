"""The bar of a talk on the guideline that all talks share: solid, hatched, cross-hatched, grey."""

from itertools import pairwise

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.wall.ruler import ENDS, Ruler

TALL = 8
_HATCH = 8.0


def draw(
    painter: QPainter,
    theme: Theme,
    rect: QRectF,
    ruler: Ruler,
    *,
    minutes: float,
    silenced: bool,
) -> float:
    """Paint so many minutes in the middle of a row; gives where the bar ends."""
    left, right = rect.left() + ruler.left, rect.left() + ruler.x(minutes)
    right = max(right, left + TALL)
    whole = QRectF(left, round(rect.center().y() - TALL / 2), right - left, TALL)
    shape = QPainterPath()
    shape.addRoundedRect(whole, TALL / 2, TALL / 2)
    painter.save()
    painter.setClipPath(shape)
    if silenced:
        painter.fillRect(whole, theme.color("silenced"))
    else:
        _stages(painter, theme, whole, rect.left(), ruler)
    painter.restore()
    if theme.tokens.stroke > 1:
        # Black on black hatching would end nowhere in high contrast.
        paint.box(painter, whole, TALL / 2, None, theme.color("edge"))
    return right


def _stages(painter: QPainter, theme: Theme, whole: QRectF, left: float, ruler: Ruler) -> None:
    for stage, (begin, end) in enumerate(pairwise((0, *ENDS))):
        a, b = left + ruler.x(begin), left + ruler.x(end)
        part = QRectF(a, whole.top(), b - a, whole.height()).intersected(whole)
        if part.isEmpty():
            continue
        if stage == 0:
            painter.fillRect(part, QBrush(theme.color("time")))
            continue
        painter.fillRect(part, QBrush(theme.color("warnmark")))
        _hatch(painter, theme, part, crossed=stage > 1)


def _hatch(painter: QPainter, theme: Theme, part: QRectF, *, crossed: bool) -> None:
    painter.save()
    painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(theme.color("warnsoft"), 1.5))
    left = part.left() - TALL
    while left < part.right() + TALL:
        painter.drawLine(QLineF(left, part.bottom(), left + TALL, part.top()))
        if crossed:
            painter.drawLine(QLineF(left, part.top(), left + TALL, part.bottom()))
        left += _HATCH
    painter.restore()
