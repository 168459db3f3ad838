from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from console.desktop.frame.covering import STAYS
from console.desktop.practice.band import Band
from console.desktop.practice.veil import FRAME, Veil
from console.desktop.style.theme import Theme


class Fiction(QObject):
    """What makes a window of practice unmistakable: the band, the frame and the watermark.

    The window's contents move inward by its margins; nothing in it needs to know.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.band = Band(theme, window)
        self.veil = Veil(theme, window, framed=True)
        for part in (self.band, self.veil):
            part.setProperty(STAYS, True)
        window.installEventFilter(self)
        theme.changed.connect(self._place)
        self._place()
        self.band.show()
        self.veil.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As wide as the window."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        wide, high = self._window.width(), self.band.height()
        self.band.setGeometry(FRAME, FRAME, wide - 2 * FRAME, high)
        self._window.setContentsMargins(FRAME, FRAME + high, FRAME, FRAME)
        self.band.raise_()
        self.veil.raise_()
