from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.chips import ChipItem, Chips
from console.desktop.widgets.composing import Composing
from console.desktop.widgets.field import Field
from console.search.text import initials, keystrokes

FIELD_WIDTH = 220


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to pick: its key in code, its word on screen."""

    key: str
    word: str


def matches(word: str, typed: str) -> bool:
    """Whether what was typed so far, half a syllable or initials (ㅅㅎㅂ), is in the word."""
    bare, asked = word.replace(" ", "").casefold(), typed.replace(" ", "").casefold()
    return asked in bare or keystrokes(asked) in keystrokes(bare) or asked in initials(bare)


class Picker(QWidget):
    """Words to pick from, fewer with every stroke. Enter takes the first, Esc goes back.

    It opens in its row and stays open, for there is often more than one; `closed` follows Esc.
    """

    picked = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._field = Field(theme, icon="search", height="inline")
        self._field.setFixedWidth(theme.px(FIELD_WIDTH))
        self._close = Button(theme, "", "ghost", key="Esc", height="inline")
        self._chips = Chips(theme)
        self._composing = Composing(self._field.edit)
        self._composing.typed.connect(self._filter)
        self._chips.picked.connect(self._pick)
        self._close.clicked.connect(self.closed)
        self._field.edit.installEventFilter(self)
        self._chips.installEventFilter(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._field)
        row.addWidget(self._close)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._chips)
        self.setFocusProxy(self._field)

    def say(self, placeholder: str, close: str) -> None:
        """The words of the field and the button."""
        self._field.set_placeholder(placeholder)
        self._close.setText(close)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """These are still to be had."""
        self._choices = tuple(choices)
        self._filter()

    def open(self) -> None:
        """Begin with an empty field and the focus in it."""
        self._field.edit.clear()
        self.show()
        self._field.edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes the first, Esc goes back, Down goes to the words."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(Qt.Key(event.key())) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self.closed.emit()
            return True
        if not self._field.edit.hasFocus():
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            found = self._found()
            if found and self._composing.text.strip():
                self._pick(found[0].key)
            return True
        if key == Qt.Key.Key_Down:
            self.focusNextChild()
        return key == Qt.Key.Key_Down

    def _found(self) -> list[Choice]:
        typed = self._composing.text.strip()
        return [choice for choice in self._choices if matches(choice.word, typed)]

    def _filter(self) -> None:
        self._chips.set_items([ChipItem(c.key, c.word, "open") for c in self._found()])

    def _pick(self, key: str) -> None:
        self._field.edit.clear()
        self.picked.emit(key)
        self._filter()
