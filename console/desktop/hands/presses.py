from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from console.desktop.app import Console
from console.desktop.hands import paths

FARTHEST = 120
"""So many Tabs lead everywhere on a page."""


class Presses:
    """What hands do on a keyboard."""

    words = frozenset({"key", "type", "compose", "press", "reach", "accepts", "close"})

    def __init__(self, console: Console) -> None:
        self._console = console

    @property
    def _window(self) -> Any:
        return self._console.window

    def key(self, keys: str, times: int = 1) -> None:
        """A key as Qt writes it: F2, Ctrl+Return."""
        self._wake()
        pressed = QKeySequence(keys)[0]  # type: ignore[index]  # the stub lacks it
        for _ in range(times):
            handle = self._window.windowHandle()
            QTest.keyClick(handle, pressed.key(), pressed.keyboardModifiers())

    def type(self, text: str) -> None:
        """What an input method commits."""
        self._wake()
        event = QInputMethodEvent()
        event.setCommitString(text)
        _send(event)

    def compose(self, text: str) -> None:
        """What an input method has under way, not committed yet."""
        _send(QInputMethodEvent(text, []))

    def reach(self, path: str) -> Callable[[], bool]:
        """Tab to this widget, once it is in sight."""
        return lambda: self._tab_to(paths.at(self._console, path))

    def press(self, path: str) -> Callable[[], bool]:
        """Tab to this button and press Space."""

        def pressed() -> bool:
            there = self._tab_to(paths.at(self._console, path))
            if there:
                self.key("Space")
            return there

        return pressed

    def accepts(self, contact_id: str) -> Callable[[], bool]:
        """Go down to this contact's row and press Enter."""
        queue = self._window.queue

        def accepted() -> bool:
            row = queue.model.position(contact_id)
            if row is None or not self._tab_to(queue.view):
                return False
            self.key("Ctrl+Home")
            self.key("Down", row)
            self.key("Space")
            if queue.view.target != contact_id:
                return False
            self.key("Return")
            return True

        return accepted

    def close(self) -> None:
        """Close the window as the person would."""
        self._window.close()

    def _wake(self) -> None:
        """Who types has the window in front: offscreen nobody else hands out the keyboard."""
        handle = self._window.windowHandle()
        if handle is not None and handle.isVisible() and not self._window.isActiveWindow():
            handle.requestActivate()
            QApplication.processEvents()

    def _tab_to(self, wanted: QWidget) -> bool:
        if not wanted.isVisible() or not wanted.isEnabled():
            return False
        for _ in range(FARTHEST):
            if wanted.hasFocus():
                return True
            modifiers = Qt.KeyboardModifier.NoModifier
            QTest.keyClick(self._window.windowHandle(), Qt.Key.Key_Tab, modifiers)
        return wanted.hasFocus()


def _send(event: QInputMethodEvent) -> None:
    hands_on = QApplication.focusWidget()
    if hands_on is not None:
        QApplication.sendEvent(hands_on, event)
