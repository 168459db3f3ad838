from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme

_TALL = 8


class Bar(QWidget):
    """A share of a whole as a bar; the figures stand beside it in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def share(self) -> float:
        """How much of it is filled, 0 to 1."""
        return self._share

    def show_share(self, share: float) -> None:
        """Another share; what is more than all is all."""
        self._share = min(1.0, max(0.0, share))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(160, self.theme.px(_TALL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Track and filling."""
        painter = QPainter(self)
        paint.start(painter)
        theme, rect = self.theme, QRectF(self.rect())
        stroke = theme.tokens.stroke
        edge = theme.color("edge") if stroke > 1 else None
        radius = rect.height() / 2
        paint.box(painter, rect, radius, theme.color("track"), edge, stroke)
        if self._share > 0:
            painter.setClipRect(QRectF(0, 0, rect.width() * self._share, rect.height()))
            paint.box(painter, rect, radius, theme.color("time"))
        painter.end()
