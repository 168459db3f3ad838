from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.desktop.style.theme import Theme
from console.desktop.widgets.scroll import BAR, Scroll

LEAST = 72
"""So much of it is always in sight (px)."""


class Room(Scroll):
    """As high as what it holds where there is room for it; where there is not, it scrolls."""

    def __init__(self, theme: Theme, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(theme, inner, parent)
        self._inner = inner
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is inside asks for another room: so does this."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What is inside, all of it."""
        wide = width - BAR
        if self._inner.hasHeightForWidth():
            return self._inner.heightForWidth(wide)
        return max(self._inner.sizeHint().height(), self._inner.minimumHeight())

    def sizeHint(self) -> QSize:
        """What is inside, all of it."""
        hint = self._inner.sizeHint()
        return QSize(hint.width() + BAR, hint.height())

    def minimumSizeHint(self) -> QSize:
        """A few lines of it; as wide as its widest word."""
        hint = self._inner.minimumSizeHint()
        return QSize(hint.width() + BAR, min(LEAST, hint.height()))
