from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.desktop.style.theme import Theme
from console.desktop.wall.cards import Cards
from console.desktop.widgets.sheet import Sheet
from console.model.outcome import Answer
from console.model.screen import HelpCall

WIDE = 440
LEAST = 120
MOST = 420


class HelpPanel(Sheet):
    """Calls for help over whatever page one is on, opened by hand: answered there, then gone.

    A supervisor in a talk of her own answers from here, and the one on call, whatever they do.
    """

    came = Signal(str)
    help_closed = Signal(str)
    message_sent = Signal(object, str)
    closed = Signal()

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(theme, "raised", "sheet", parent)
        self.cards = Cards(theme, now)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.cards)
        self.cards.came.connect(self.came)
        self.cards.closed.connect(self.help_closed)
        self.cards.message_sent.connect(self.message_sent)
        self._say()

    def show_calls(self, calls: tuple[HelpCall, ...]) -> None:
        """These are open."""
        self.cards.show_calls(calls)

    def show_answer(self, about: str, key: str, answer: Answer, reason: str = "") -> None:
        """What became of an answer."""
        self.cards.show_answer(about, key, answer, reason)

    def write(self) -> None:
        """Alt+M: a message to who asked first."""
        self.cards.write()

    def height_wanted(self) -> int:
        """High enough for its cards, within reason."""
        inner = self.cards.widget()
        tall = inner.sizeHint().height() if inner is not None else 0
        return max(self.theme.px(LEAST), min(tall + 26, self.theme.px(MOST)))

    def forget(self) -> None:
        """The person has gone."""
        self.cards.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter: on the way to who asked first. Alt+M writes, Esc goes back to work."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.cards.press()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Calls for help"))
