from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.desktop.lock.calm import Calm
from console.desktop.style.theme import Theme
from console.desktop.widgets.words import Words


class HiddenPage(Calm):
    """Nothing to see, for the moment somebody comes in. Esc or the same key brings all back."""

    back = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "canvas", parent)
        self._key = ""
        self._how = Words(theme, "", "label", ink="text3")
        self._how.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(1)
        column.addWidget(self._how)
        self.retranslate()

    def set_key(self, key: str) -> None:
        """The key that hides and shows, as it is printed in hints."""
        self._key = key
        self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc brings everything back; nothing else is done with any key."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes nowhere."""
        event.accept()

    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Tab goes nowhere."""
        return self.numbers.isVisible() and super().focusNextPrevChild(_next)

    def retranslate(self) -> None:
        """Take the words of the language now spoken."""
        self.setAccessibleName(self.tr("Hidden"))
        self._how.setText(self.tr("{key} or Esc goes back").format(key=self._key))
