from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Ink
from console.desktop.widgets.emergency import EmergencyPage


class Calm(QWidget):
    """A page over everything. The emergency numbers (F12) are all it can be asked for."""

    def __init__(self, theme: Theme, ground: Ink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._ground: Ink = ground
        self.numbers = EmergencyPage(theme, self)
        self.numbers.hide()
        self.numbers.closed.connect(self.toggle_emergency)
        theme.changed.connect(self.update)

    def toggle_emergency(self) -> None:
        """All numbers, large, or back."""
        if self.numbers.isVisible():
            self.numbers.hide()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.numbers.setGeometry(self.rect())
        self.numbers.show()
        self.numbers.raise_()
        self.numbers.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever is pressed here ends here."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The numbers lie over the whole page."""
        super().resizeEvent(event)
        self.numbers.setGeometry(self.rect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Plain paper."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color(self._ground))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Take the words of the language now spoken."""
        raise NotImplementedError
