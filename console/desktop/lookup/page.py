from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop.lookup.panel import LookupPanel
from console.desktop.style.theme import Theme
from console.desktop.widgets.words import Words

WIDE = 680


class LookupPage(QWidget):
    """The directory by itself, outside a talk: the same panel, with nobody to refer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.panel = LookupPanel(theme, can_refer=False)
        self._title = Words(theme, "", "title", 700)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 0, 16)
        inner.setSpacing(0)
        inner.addWidget(self._title)
        inner.addWidget(self.panel, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.addLayout(inner, 1000)
        row.addStretch(1)
        theme.changed.connect(self._resize)
        self._resize()
        self._say()

    def showEvent(self, event: QShowEvent) -> None:
        """Ready to be typed in."""
        super().showEvent(event)
        self.panel.open()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _resize(self) -> None:
        self._title.setFixedHeight(self.theme.frame("head"))
        self.panel.setMaximumWidth(self.theme.px(WIDE))

    def _say(self) -> None:
        self._title.setText(self.tr("Services"))
