from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from console.desktop.style import paint
from console.desktop.style.theme import Theme

DIM = 0.30
_DROP = 20
_BLUR = 32
_STEPS = 8
_SHADE = 0.028


def paint_scrim(painter: QPainter, theme: Theme, whole: QRectF, paper: QRectF) -> None:
    """Dim what lies beneath so that it stays readable, and let the paper float above it."""
    veil = theme.color("scrim")
    veil.setAlphaF(DIM)
    painter.fillRect(whole, veil)
    if theme.tokens.stroke > 1:
        return  # high contrast: an edge, no shade
    paint.start(painter)
    shade = theme.color("scrim")
    shade.setAlphaF(_SHADE)
    for step in range(_STEPS):
        wide = _BLUR * (1 - step / _STEPS)
        soft = paper.adjusted(-wide / 2, -wide / 2 + _DROP / 2, wide / 2, wide / 2 + _DROP / 4)
        paint.box(painter, soft, theme.radius("palette") + wide / 2, shade)
