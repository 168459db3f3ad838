from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop.style.theme import Theme
from console.desktop.widgets.segmented import Option, Segmented
from console.desktop.widgets.words import Words


class Choice(QWidget):
    """A word, and below it one choice among a few."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = Words(theme, "", "label", 600, "text2", oneline=True)
        self._track = Segmented(theme, (), "inline")
        self._track.chosen.connect(self.chosen)
        row = QHBoxLayout()
        row.addWidget(self._track)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._word)
        column.addLayout(row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Focus given to the word goes to what can be chosen."""
        self._track.setFocus(event.reason())

    @property
    def choice(self) -> str | None:
        """The key of what is chosen."""
        return self._track.choice

    def say(self, word: str, options: Sequence[Option]) -> None:
        """The words; what is chosen stays."""
        self._word.setText(word)
        self._track.setAccessibleName(word)
        self._track.set_options(options)

    def choose(self, key: str) -> None:
        """Show this as chosen; says nothing."""
        self._track.choose(key)
