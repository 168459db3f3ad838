from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStackedWidget, QToolTip, QWidget
from shiboken6 import isValid

STAYS = "stays"
"""A property of what lies over everything, also over a cover: what says that this is practice."""


class Covering(QObject):
    """A page over the whole window for a while: locked, or hidden from somebody who comes in.

    What lies beneath is taken out of the window meanwhile, so that neither a screen reader nor a
    preview of the window finds anything of it. It lives on, and comes back as it was: the same
    focus, cursor and scroll.
    """

    def __init__(self, window: QWidget, root: QStackedWidget) -> None:
        super().__init__(window)
        self._window = window
        self._root = root
        self._page: QWidget | None = None
        self._under: QWidget | None = None
        self._over: list[tuple[QWidget, bool]] = []
        self._focus: QWidget | None = None

    @property
    def page(self) -> QWidget | None:
        """What covers the window now."""
        return self._page

    def put(self, page: QWidget) -> None:
        """Cover the window at once; another cover takes the place of the first."""
        if page is self._page:
            return
        before, self._page = self._page, page
        if before is None:
            # The open syllable belongs to the words.
            QGuiApplication.inputMethod().commit()
            self._focus = self._window.focusWidget()
            self._under = self._root.currentWidget()
        if self._root.indexOf(page) < 0:
            self._root.addWidget(page)
        self._root.setCurrentWidget(page)
        page.repaint()
        if before is None:
            self._take_away()
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def lift(self) -> None:
        """Everything is as it was."""
        page, under, focus, over = self._page, self._under, self._focus, self._over
        if page is None or under is None:
            return
        self._put_back()
        # First what comes, then what goes: the focus must not wander over it by itself.
        self._root.setCurrentWidget(under)
        self._root.removeWidget(page)
        for widget, visible in over:
            widget.setVisible(visible)
            if visible:
                widget.raise_()
        # A talk that began meanwhile has another page in sight: then that one's focus holds.
        if focus is not None and isValid(focus) and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop(self) -> None:
        """What lay beneath is in the window again and stays out of sight: its person leaves, and
        another page comes in front.
        """
        if self._page is not None:
            self._put_back()

    def _take_away(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        QToolTip.hideText()
        if self._under is not None:
            self._root.removeWidget(self._under)
            self._under.setParent(None)
        children = self._window.findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        )
        self._over = [
            (child, not child.isHidden())
            for child in children
            if child is not self._root and not child.isWindow() and not child.property(STAYS)
        ]
        for child, _visible in self._over:
            child.setParent(None)

    def _put_back(self) -> None:
        for child, _visible in self._over:
            child.setParent(self._window)
        if self._under is not None:
            self._root.insertWidget(0, self._under)
        self._page = self._under = self._focus = None
        self._over = []
