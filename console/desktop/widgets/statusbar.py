from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from console.desktop.practice import marks
from console.desktop.style.theme import Theme
from console.desktop.widgets.keyhint import Key, KeyHints
from console.desktop.widgets.syncmark import SyncMark, SyncView
from console.desktop.widgets.words import Words

_ALL = 1_000
"""As a stretch: all that is left."""


class StatusBar(QWidget):
    """The line below: at the left the truth of sync, at the right the keys valid now."""

    asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._sync = SyncMark(theme)
        self._keys = KeyHints(theme)
        # Painted from the right: they take what the others leave.
        self._keys.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._remark = Words(theme, "", "label", 600, oneline=True)
        self._remark.hide()
        self._sync.asked.connect(self.asked)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(24, 1, 24, 0)
        row.setSpacing(24)
        row.addWidget(self._sync)
        row.addStretch(1)
        row.addWidget(self._remark)
        row.addWidget(self._keys, _ALL)
        self._resize()
        theme.changed.connect(self._resize)

    def add(self, widget: QWidget) -> None:
        """Something that comes and goes between the two; the keys give way to it."""
        self._row.insertWidget(1, widget)

    def show_sync(self, view: SyncView) -> None:
        """What is kept, sent or needs a person; in practice, that nothing leaves."""
        if self.theme.look.practice and view.state in ("sent", "kept"):
            view = SyncView("lock", marks.standing())
        self._sync.show_view(view)

    def show_keys(self, keys: Sequence[Key]) -> None:
        """The keys that do something now."""
        self._keys.show_keys(keys)

    def show_remark(self, sentence: str) -> None:
        """A sentence in the place of the keys, for a while; an empty one brings them back."""
        self._remark.setText(sentence)
        self._remark.setVisible(bool(sentence))
        self._keys.setVisible(not sentence)

    def _resize(self) -> None:
        self.setFixedHeight(self.theme.frame("status"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Desk, and a line above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("canvas"))
        painter.fillRect(0, 0, self.width(), 1, self.theme.color("line"))
        painter.end()
