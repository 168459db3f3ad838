from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme


class IconButton(QPushButton):
    """A small button inside a field or a head, where its word is said by name and tip."""

    def __init__(
        self, theme: Theme, icon: str, name: str, side: int = 32, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._icon = icon
        self._side = side
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_icon(icon, name)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_icon(self, icon: str, name: str) -> None:
        """Another icon, with the word it stands for."""
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """A square."""
        side = self.theme.px(self._side)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground under the pointer, ring, icon."""
        painter = QPainter(self)
        paint.start(painter)
        theme, rect, radius = self.theme, QRectF(self.rect()), self.theme.radius("badge")
        if self.underMouse():
            paint.box(painter, rect, radius, theme.color("sunken"))
        if self.hasFocus():
            paint.box(painter, rect, radius, None, theme.color("ring"), paint.ring_width(theme))
        box = paint.square(rect.center().x(), rect.center().y(), theme.px(20))
        theme.paint_icon(painter, box, self._icon, "text2")
        painter.end()
