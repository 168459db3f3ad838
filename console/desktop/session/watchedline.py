from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from console.desktop.style.theme import Theme
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.words import Words
from console.model.screen import SessionScreen


class WatchedLine(QWidget):
    """Who of the supervisors follows the talk with the counselor; its place is always kept, so
    that nothing moves when somebody comes.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._name = ""
        self._mark = IconMark(theme, "eye", "text2", 16)
        self._mark.hide()
        self.words = Words(theme, "", "label", ink="text2", reserve=1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 8)
        row.setSpacing(6)
        row.addWidget(self._mark)
        row.addWidget(self.words, 1)

    def show_session(self, screen: SessionScreen | None) -> None:
        """Another moment of the talk; None for nobody's."""
        self._name = screen.watched_name if screen is not None else ""
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        said = self.tr("{name} is watching with you").format(name=self._name)
        self.words.setText(said if self._name else "")
        self._mark.setVisible(bool(self._name))
