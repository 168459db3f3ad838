from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from console.desktop.widgets import logo

SIDES = (16, 24, 32, 48, 64, 128)
_BLUE, _LAMP, _DOT, _RIM = "#0b50d0", "#f4a968", "#bd2c0f", "#ffffff"


def window_icon(*, dot: bool) -> QIcon:
    """The console's mark for window and taskbar, with a dot while somebody waits."""
    icon = QIcon()
    for side in SIDES:
        icon.addPixmap(_drawn(side, dot=dot))
    return icon


def _drawn(side: int, *, dot: bool) -> QPixmap:
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tall = side * 0.75
    logo.draw(painter, QRectF(0, (side - tall) / 2, side, tall), QColor(_BLUE), QColor(_LAMP))
    if dot:
        radius = max(3.0, side * 0.2)
        painter.setPen(Qt.PenStyle.NoPen)
        for ink, grown in ((_RIM, radius * 1.25), (_DOT, radius)):
            painter.setBrush(QColor(ink))
            centre = side - radius * 1.25
            painter.drawEllipse(QRectF(centre - grown, radius * 1.25 - grown, 2 * grown, 2 * grown))
    painter.end()
    return picture
