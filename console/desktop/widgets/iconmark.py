from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Ink


class IconMark(QWidget):
    """An icon that stands before its word; silent to screen readers, for the word says it."""

    def __init__(
        self,
        theme: Theme,
        name: str = "",
        ink: Ink = "text2",
        side: int = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._name = name
        self._ink: Ink = ink
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_icon(self, name: str, ink: Ink) -> None:
        """Another icon in the same place; an empty name leaves the place empty."""
        self._name = name
        self._ink = ink
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        side = self.theme.px(self._side)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icon."""
        if not self._name:
            return
        painter = QPainter(self)
        self.theme.paint_icon(painter, QRectF(self.rect()), self._name, self._ink)
        painter.end()


def beside(mark: IconMark, theme: Theme) -> QVBoxLayout:
    """The mark in the middle of the first line of the text that stands at its right."""
    column = QVBoxLayout()
    column.setContentsMargins(0, max(0, (theme.line("body") - mark.sizeHint().height()) // 2), 0, 0)
    column.addWidget(mark)
    column.addStretch(1)
    return column
