from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme

# The two discs on a grid of 40 x 30: somebody large, somebody beside.
_LARGE = (14.0, 14.0, 14.0)
_SMALL = (29.5, 19.5, 9.0)
_CLEAR = 1.8
SHAPE = (40.0, 30.0)


def draw(painter: QPainter, rect: QRectF, large: QBrush | QColor, small: QBrush | QColor) -> None:
    """The mark in `rect` (4:3); the small disc keeps a clear rim where they meet."""
    unit = min(rect.width() / SHAPE[0], rect.height() / SHAPE[1])
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(unit, unit)
    painter.setPen(Qt.PenStyle.NoPen)
    big, rim = QPainterPath(), QPainterPath()
    big.addEllipse(QPointF(*_LARGE[:2]), _LARGE[2], _LARGE[2])
    rim.addEllipse(QPointF(*_SMALL[:2]), _SMALL[2] + _CLEAR, _SMALL[2] + _CLEAR)
    painter.fillPath(big.subtracted(rim), QBrush(large))
    painter.setBrush(QBrush(small))
    painter.drawEllipse(QPointF(*_SMALL[:2]), _SMALL[2], _SMALL[2])
    painter.restore()


class Logo(QWidget):
    """The mark as it stands at the top of the rail."""

    def __init__(self, theme: Theme, height: int = 23, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Four by three."""
        return QSize(round(self._height * SHAPE[0] / SHAPE[1]), self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Two discs."""
        painter = QPainter(self)
        paint.start(painter)
        draw(painter, QRectF(self.rect()), self.theme.color("logo"), self.theme.color("lamp"))
        painter.end()
