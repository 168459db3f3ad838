"""The few strokes every widget is painted with."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from console.desktop.style.fonts import Face
from console.desktop.style.theme import Theme

RING = 2.0
GAP = 2.0


def start(painter: QPainter) -> None:
    """Smooth edges for what follows."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1.0,
) -> None:
    """A rounded box whose edge lies inside `rect`, so that neighbours align to the pixel."""
    painter.setPen(QPen(edge, width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    inset = width / 2 if edge else 0.0
    inner = rect.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(inner, radius - inset, radius - inset)


def ring_width(theme: Theme) -> float:
    """The focus ring's width where it takes the edge's place: wider than any edge."""
    return RING * theme.tokens.stroke


def ring(painter: QPainter, rect: QRectF, radius: float, theme: Theme) -> QRectF:
    """The focus ring just inside `rect`; gives what is left for the control within its gap."""
    box(painter, rect, radius, None, theme.color("ring"), RING)
    inner = RING + GAP
    return rect.adjusted(inner, inner, -inner, -inner)


def baseline(rect: QRectF, font: QFont) -> float:
    """Where text stands to look centred: by its capitals, for fonts disagree on their ascent."""
    high = font.cap_height if isinstance(font, Face) else QFontMetricsF(font).capHeight()
    return round(rect.center().y() + high / 2)


def words(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> float:
    """One line of text, vertically centred in `rect`; gives its width."""
    wide = width(text, font)
    left = rect.left()
    if align == Qt.AlignmentFlag.AlignHCenter:
        left = rect.center().x() - wide / 2
    elif align == Qt.AlignmentFlag.AlignRight:
        left = rect.right() - wide
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(left, baseline(rect, font)), text)
    return wide


def width(text: str, font: QFont) -> float:
    """How wide `text` will be."""
    if isinstance(font, Face):
        return font.width(text)
    return QFontMetricsF(font).horizontalAdvance(text)


def square(center_x: float, center_y: float, side: float) -> QRectF:
    """A square around a point, on whole pixels, for an icon."""
    return QRectF(round(center_x - side / 2), round(center_y - side / 2), side, side)


NARROWEST = 62
"""Percent; narrower than that nobody reads it."""


def fitting(text: str, font: QFont, room: float) -> QFont:
    """The font itself where `text` has room, else narrower: words are never cut."""
    wide = width(text, font)
    if wide <= room + 1:
        return font
    narrow = QFont(font)
    narrow.setStretch(max(NARROWEST, int(100 * max(1.0, room) / wide)))
    return narrow
