from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.style.tone import DYES, Tone, edge_of

_PAD = 8
_ICON = 14
_TALL = 24


@dataclass(frozen=True, slots=True)
class Mark:
    """A small word on its ground, for rows that are painted."""

    text: str
    tone: Tone
    icon: str = ""


def paint_mark(painter: QPainter, theme: Theme, at: tuple[float, float], mark: Mark) -> float:
    """Paint it from the left at `at` (x, middle y), as `Badge` looks; gives its width."""
    left, middle = at
    font, dye = theme.font("label", 500), DYES[mark.tone]
    lead = _ICON + 6 if mark.icon else 0
    wide = round(paint.width(mark.text, font) + 2 * _PAD + lead)
    tall = theme.px(_TALL)
    rect = QRectF(round(left), round(middle - tall / 2), wide, tall)
    edge = edge_of(dye, contrast=theme.tokens.stroke > 1)
    rim = theme.color(edge) if edge else None
    paint.box(painter, rect, theme.radius("badge"), theme.color(dye.fill), rim)
    if mark.icon:
        box = paint.square(rect.left() + _PAD + _ICON / 2, rect.center().y(), _ICON)
        theme.paint_icon(painter, box, mark.icon, dye.mark)
    row = rect.adjusted(_PAD + lead, 0, 0, 0)
    paint.words(painter, row, mark.text, font, theme.color(dye.text))
    return float(wide)
