from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.flow import Flow
from console.desktop.widgets.words import Words

GAP = 8


class Suggestions(QWidget):
    """How one could begin, and that one may wait, in one line: the talk needs the rest.

    `chosen` carries the words of a suggestion. What the line has no room for is not offered.
    """

    chosen = Signal(str)
    waiting = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._lead = Words(theme, "", "label", ink="text2", oneline=True)
        self._wait = Button(theme, "", "secondary", icon="clock", height="chip")
        self._offered: tuple[str, ...] = ()
        self._brief = False
        self._buttons: list[Button] = []
        self._flow = Flow(self, GAP)
        self._wait.clicked.connect(self.waiting)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
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

    @property
    def brief_width(self) -> int:
        """How wide waiting alone is (px)."""
        return self._wait.sizeHint().width()

    def set_brief(self, *, brief: bool) -> None:
        """Only that one may wait: there is no line for more."""
        if brief != self._brief:
            self._brief = brief
            self._fit()

    def _made(self, words: str) -> Button:
        button = Button(self.theme, words, "secondary", height="chip")
        button.setAccessibleDescription(self._lead.text())
        button.clicked.connect(lambda: self.chosen.emit(words))
        return button

    def _arrange(self) -> None:
        while self._flow.takeAt(0) is not None:
            pass
        for part in (self._lead, *self._buttons, self._wait):
            self._flow.addWidget(part)
        self._fit()
        self.updateGeometry()

    def _fit(self) -> None:
        """As many as the line holds; sooner without the words before them than without one."""
        room = self.width() - self._wait.sizeHint().width()
        offered = 0
        for button in self._buttons:
            room -= button.sizeHint().width() + GAP
            offered += room >= 0 and not self._brief
        room -= self._lead.sizeHint().width() + GAP
        self._lead.setVisible(bool(offered) and room >= 0)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < offered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._fit()

    def _resize(self) -> None:
        self._lead.setFixedHeight(self.theme.height("chip"))
        self.setFixedHeight(self.theme.height("chip"))
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._lead.setText(self.tr("One could also begin like this"))
        self._wait.setText(self.tr("Wait a little"))
        for button in self._buttons:
            button.setAccessibleDescription(self._lead.text())
        self._fit()
