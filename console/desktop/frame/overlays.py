from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from console.desktop.kept.panel import WIDE, KeptPanel
from console.desktop.style.theme import Theme
from console.desktop.wall import helppanel
from console.desktop.wall.helppanel import HelpPanel
from console.desktop.widgets.emergency import EmergencyPage
from console.model.screen import KeptItem


class Overlays(QObject):
    """What lies over the page on request and within the window: never a window of its own."""

    closed = Signal()

    def __init__(self, theme: Theme, window: QWidget, now: Callable[[], int]) -> None:
        super().__init__(window)
        self.theme = theme
        self._window = window
        self._below = 0
        self.emergency = EmergencyPage(theme, window)
        self.kept = KeptPanel(theme, window)
        self.help = HelpPanel(theme, now, window)
        self.emergency.hide()
        self.kept.hide()
        self.help.hide()
        self.help.closed.connect(self._close)
        self.emergency.closed.connect(self._close)
        self.kept.closed.connect(self._close)

    def toggle_emergency(self) -> None:
        """F12: all numbers, large, or back."""
        if self.emergency.isVisible():
            self._close()
            return
        self.place(self._below)
        self.emergency.show()
        self.emergency.raise_()
        self.emergency.setFocus()

    def toggle_kept(self, below: int) -> None:
        """The list above the status bar, or back."""
        if self.kept.isVisible():
            self._close()
            return
        self.kept.show()
        self.place(below)
        self.kept.raise_()
        self.kept.setFocus()

    def toggle_help(self, below: int) -> None:
        """Who asked for help, over the page at the right, or back."""
        if self.help.isVisible():
            self._close()
            return
        self.help.show()
        self.place(below)
        self.help.raise_()
        self.help.setFocus()

    def show_kept(self, items: tuple[KeptItem, ...]) -> None:
        """What the list holds."""
        self.kept.show_items(items)
        if self.kept.isVisible():
            self.place(self._below)

    def close(self) -> None:
        """Nothing lies over the page any more; the focus stays where it is."""
        self.emergency.hide()
        self.kept.hide()
        self.help.hide()

    def place(self, below: int) -> None:
        """Lie where the window now is; `below` is the height of the status bar."""
        self._below = below
        inner = self._window.contentsRect()
        self.emergency.setGeometry(inner)
        wide = self.theme.px(WIDE)
        tall = self.kept.height_wanted(wide)
        left = inner.left() + self.theme.frame("rail") + 12
        top = inner.top() + inner.height() - below - tall - 8
        self.kept.setGeometry(QRect(left, top, wide, tall))
        self._place_help(inner, below)

    def _place_help(self, inner: QRect, below: int) -> None:
        wide = min(self.theme.px(helppanel.WIDE), inner.width() - 24)
        tall = min(self.help.height_wanted(), inner.height() - below - 16)
        left = inner.right() - wide - 11
        self.help.setGeometry(QRect(left, inner.bottom() - below - tall - 7, wide, tall))

    def _close(self) -> None:
        self.close()
        self.closed.emit()
