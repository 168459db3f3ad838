from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from console.desktop.frame.palette.panel import TALL as PALETTE_TALL
from console.desktop.frame.palette.panel import WIDE as PALETTE_WIDE
from console.desktop.frame.palette.panel import Palette
from console.desktop.kept.panel import WIDE, KeptPanel
from console.desktop.style.theme import Theme
from console.desktop.wall import helppanel
from console.desktop.wall.helppanel import HelpPanel
from console.desktop.widgets.emergency import EmergencyPage
from console.model.screen import KeptItem

DROP = 16
"""The palette begins so much below the upper edge of the sheet."""
LEAST = 440
"""A sheet narrower than this is no place for the palette."""


class Overlays(QObject):
    """What lies over the page on request and within the window: never a window of its own.

    One at a time. Closing gives the focus back exactly where it was; `closed` says that it is
    closed, and carries whether the focus is back. `sheet` gives where the sheet of the page in
    sight lies in the window; empty where there is none.
    """

    closed = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        now: Callable[[], int],
        sheet: Callable[[], QRect] | None = None,
    ) -> None:
        super().__init__(window)
        self.theme = theme
        self._window = window
        self._sheet = sheet or QRect
        self._below = 0
        self._before: QWidget | None = None
        self.emergency = EmergencyPage(theme, window)
        self.kept = KeptPanel(theme, window)
        self.help = HelpPanel(theme, now, window)
        self.palette = Palette(theme, window)
        self._all: list[QWidget] = []
        for one in (self.emergency, self.kept, self.help, self.palette):
            self.add(one)
            one.closed.connect(self.dismiss)
        # A method, so that Qt lets go of it with the window.
        theme.changed.connect(self._place_again)

    def add(self, overlay: QWidget) -> None:
        """One more that can be laid over the page."""
        overlay.setParent(self._window)
        overlay.hide()
        self._all.append(overlay)

    def remove(self, overlay: QWidget) -> None:
        """It is laid over nothing any more."""
        overlay.hide()
        self._all.remove(overlay)

    @property
    def open(self) -> QWidget | None:
        """What lies over the page now."""
        return next((one for one in self._all if one.isVisible()), None)

    def toggle(self, overlay: QWidget) -> bool:
        """Lay it over the page, or take it away; whether it lies there now."""
        before = self.open
        if before is overlay:
            self.dismiss()
            return False
        if before is None:
            # A syllable in the making belongs to the words beneath.
            QGuiApplication.inputMethod().commit()
            self._before = QApplication.focusWidget()
        else:
            before.hide()
        overlay.show()
        self.place(self._below)
        overlay.raise_()
        overlay.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def toggle_emergency(self) -> None:
        """F12: all numbers, large, or back."""
        self.toggle(self.emergency)

    def toggle_kept(self, below: int) -> None:
        """The list above the status bar, or back."""
        self._below = below
        self.toggle(self.kept)

    def toggle_help(self, below: int) -> None:
        """Who asked for help, over the page at the right, or back."""
        self._below = below
        self.toggle(self.help)

    def show_kept(self, items: tuple[KeptItem, ...]) -> None:
        """What the list holds."""
        self.kept.show_items(items)
        if self.kept.isVisible():
            self.place(self._below)

    def dismiss(self) -> None:
        """Back to the page: the focus is where it was before, a word half written included."""
        if self.open is None:
            return
        before = self._before
        back = before is not None and isValid(before) and before.isVisible()
        if before is not None and back:
            # First what comes, then what goes: the focus must not wander by itself.
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.close()
        self.closed.emit(back)

    def close(self) -> None:
        """Nothing lies over the page any more; the focus stays where it is."""
        self._before = None
        for one in self._all:
            one.hide()

    def place(self, below: int) -> None:
        """Lie where the window now is; `below` is the height of the status bar."""
        self._below = below
        inner = self._window.contentsRect()
        for one in self._all:
            one.setGeometry(inner)
        self._place_kept(inner)
        self.palette.lie(self._paper(inner).translated(-inner.topLeft()))

    def _place_again(self) -> None:
        self.place(self._below)

    def _place_kept(self, inner: QRect) -> None:
        wide = self.theme.px(WIDE)
        tall = self.kept.height_wanted(wide)
        left = inner.left() + self.theme.frame("rail") + 12
        top = inner.top() + inner.height() - self._below - tall - 8
        self.kept.setGeometry(QRect(left, top, wide, tall))
        self._place_help(inner, self._below)

    def _place_help(self, inner: QRect, below: int) -> None:
        wide = min(self.theme.px(helppanel.WIDE), inner.width() - 24)
        tall = min(self.help.height_wanted(), inner.height() - below - 16)
        left = inner.right() - wide - 11
        self.help.setGeometry(QRect(left, inner.bottom() - below - tall - 7, wide, tall))

    def _paper(self, inner: QRect) -> QRect:
        """Over the sheet; where there is none, or none wide enough, in the middle of the page."""
        sheet = self._sheet()
        page = inner.adjusted(self.theme.frame("rail") + 12, DROP, -12, -self._below - DROP)
        tall = self.theme.px(PALETTE_TALL)
        if sheet.width() >= self.theme.px(LEAST):
            top = sheet.top() + DROP
            return QRect(sheet.left(), top, sheet.width(), min(tall, page.bottom() - top))
        wide = min(page.width(), self.theme.px(PALETTE_WIDE))
        left = page.left() + (page.width() - wide) // 2
        above = min(self.theme.frame("head"), max(0, page.height() - tall))
        return QRect(left, page.top() + above, wide, min(tall, page.height() - above))
