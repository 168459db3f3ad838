from math import ceil

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from console.desktop.style.theme import Theme

STRENGTH = 0.075
"""How much of the mark's ink lies over everything. Text under it stays readable (tested)."""
_TURN = -18.0
_SIZE = 58
_ACROSS, _DOWN = 330, 172


def word() -> str:
    """What is written over everything that is practice."""
    return QCoreApplication.translate("practice", "Practice")


def ink(theme: Theme) -> QColor:
    """The mark's ink with its strength."""
    colour = QColor(theme.color("watermark"))
    colour.setAlphaF(STRENGTH)
    return colour


def paint_watermark(painter: QPainter, rect: QRectF, theme: Theme, unit: float = 1.0) -> None:
    """The word, slanted, all over `rect`. `unit` is how many of the painter's units a pixel of the
    screen takes: 1 on screen, more on a printed page.
    """
    painter.save()
    painter.setClipRect(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont(theme.font("wall", 700))
    font.setPixelSize(round(_SIZE * unit))
    painter.setFont(font)
    painter.setPen(ink(theme))
    across, down = _ACROSS * unit, _DOWN * unit
    for row in range(ceil(rect.height() / down) + 1):
        # Every other row is moved by half, as in brickwork: no line of text stays untouched.
        first = rect.left() + (row % 2 - 1) * across / 2
        for column in range(ceil(rect.width() / across) + 2):
            painter.save()
            painter.translate(first + column * across, rect.top() + (row + 0.62) * down)
            painter.rotate(_TURN)
            painter.drawText(0, 0, word())
            painter.restore()
    painter.restore()
