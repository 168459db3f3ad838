from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.widgets.dot import Presence, draw


class Avatar(QPushButton):
    """A colleague's first syllable in a disc, with the shape of their state."""

    def __init__(
        self,
        theme: Theme,
        name: str = "",
        side: int = 36,
        state: Presence | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._side = side
        self._state = state
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_name(name)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def set_name(self, name: str) -> None:
        """Whose it is."""
        self.setAccessibleName(name)
        self.setText(name[:1])
        self.setToolTip(name)

    def show_state(self, state: Presence | None) -> None:
        """Their state; None for no dot."""
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        """A disc, and 2 around it for the ring."""
        side = self.theme.px(self._side) + 4
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Disc, syllable, state."""
        painter = QPainter(self)
        paint.start(painter)
        theme, rect = self.theme, QRectF(self.rect())
        if self.hasFocus():
            paint.box(
                painter, rect, rect.width() / 2, None, theme.color("ring"), paint.ring_width(theme)
            )
        disc = rect.adjusted(2, 2, -2, -2)
        edge = theme.color("edge") if theme.tokens.stroke > 1 else None
        paint.box(painter, disc, disc.width() / 2, theme.color("sunken"), edge)
        font, centre = theme.font("label", 600), Qt.AlignmentFlag.AlignHCenter
        paint.words(painter, disc, self.text(), font, theme.color("text"), centre)
        if self._state:
            self._dot(painter, disc, self._state)
        painter.end()

    def _dot(self, painter: QPainter, disc: QRectF, state: Presence) -> None:
        side = 8.0
        dot = QRectF(disc.right() - side, disc.bottom() - side - 1, side, side)
        halo = dot.adjusted(-2, -2, 2, 2)
        paint.box(painter, halo, halo.width() / 2, self.theme.color("canvas"))
        draw(painter, dot, state, self.theme)
