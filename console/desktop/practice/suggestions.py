from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.flow import Flow
from console.desktop.widgets.words import Words


class Suggestions(QWidget):
    """How one could begin, and that one may wait. `chosen` carries the words of a suggestion."""

    chosen = Signal(str)
    waiting = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._lead = Words(theme, "", "label", ink="text2", oneline=True)
        self._wait = Button(theme, "", "secondary", icon="clock", height="chip")
        self._offered: tuple[str, ...] = ()
        self._buttons: list[Button] = []
        self._flow = Flow(self)
        self._wait.clicked.connect(self.waiting)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._say()
        theme.changed.connect(self._resize)
        self._resize()

    def show_words(self, offered: Sequence[str]) -> None:
        """Other suggestions."""
        if tuple(offered) == self._offered:
            return
        self._offered = tuple(offered)
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._made(words) for words in self._offered]
        self._arrange()

    def _made(self, words: str) -> Button:
        button = Button(self.theme, words, "secondary", height="chip")
        button.clicked.connect(lambda: self.chosen.emit(words))
        return button

    def _arrange(self) -> None:
        while self._flow.takeAt(0) is not None:
            pass
        narrow = self.theme.look.density == "narrow"
        self._lead.setVisible(bool(self._buttons) and not narrow)
        lead = [self._lead] if self._buttons and not narrow else []
        # One line has to do where there is little room: the field and the talk need the rest.
        offered = self._buttons[:1] if narrow else self._buttons
        for button in self._buttons:
            button.setVisible(button in offered)
        for part in (*lead, *offered, self._wait):
            self._flow.addWidget(part)
            part.show()
        self.updateGeometry()

    def _resize(self) -> None:
        self._lead.setFixedHeight(self.theme.height("chip"))
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._lead.setText(self.tr("One could also begin like this"))
        self._wait.setText(self.tr("Wait a little"))

    def hasHeightForWidth(self) -> bool:
        """As the flow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As the flow."""
        return max(self._flow.heightForWidth(width), self.theme.height("chip"))
