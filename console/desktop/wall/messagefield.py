from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.desktop import words
from console.desktop.style.theme import Theme
from console.desktop.wall import answers
from console.desktop.widgets.field import Field
from console.desktop.widgets.words import Words
from console.model.outcome import Answer

MOST = 500
"""Characters of a message (model/commands.py)."""


@dataclass(frozen=True, slots=True)
class To:
    """Whom a message is for, and the talk it is about, if any."""

    staff_id: str
    name: str
    contact_id: str | None = None


class MessageField(QWidget):
    """A few quiet words to a colleague, written in place: Enter sends, Esc goes back.

    What is written stays until it has arrived, also over Esc. `sent(to, text)` asks to send,
    `closed` gives the place back.
    """

    sent = Signal(object, str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._to = To("", "")
        self._kept: dict[str, str] = {}
        self._under_way = False
        self._field = Field(theme, height="inline")
        self._field.edit.setMaxLength(MOST)
        self._said = Words(theme, "", "label", ink="text2", reserve=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._field)
        column.addWidget(self._said)
        self._say("")

    @property
    def to(self) -> To:
        """Whom it is for now."""
        return self._to

    @property
    def under_way(self) -> bool:
        """Asked and not answered yet."""
        return self._under_way

    def open(self, to: To) -> None:
        """Write to this person; what was begun for them is there."""
        self._keep()
        self._to = to
        self._under_way = False
        self._field.edit.setReadOnly(False)
        self._field.edit.setText(self._kept.get(to.staff_id, ""))
        self._say("")
        self._field.edit.setFocus()

    def show_answer(self, answer: Answer, reason: str = "") -> None:
        """What became of it; done gives the place back."""
        self._under_way = False
        self._field.edit.setReadOnly(False)
        if answer is Answer.DONE:
            self._kept.pop(self._to.staff_id, None)
            self._field.edit.clear()
            self.closed.emit()
            return
        self._tell(answers.sentence("message", answer, reason), warn=True)

    def forget(self) -> None:
        """The person has gone: nothing they wrote is left."""
        self._kept.clear()
        self._under_way = False
        self._field.edit.clear()
        self._to = To("", "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter sends, Esc goes back; both end here, whatever lies below has keys of its own."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._send()
        elif event.key() == Qt.Key.Key_Escape:
            self._keep()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say(self._said.text() if self._under_way else "")
        super().changeEvent(event)

    def _send(self) -> None:
        text = self._field.text().strip()
        if text and not self._under_way:
            self._keep()
            self._under_way = True
            self._field.edit.setReadOnly(True)
            self._tell(answers.sending(), warn=False)
            self.sent.emit(self._to, text)

    def _keep(self) -> None:
        if self._to.staff_id:
            self._kept[self._to.staff_id] = self._field.text()

    def _say(self, said: str) -> None:
        name = words.counselor(self._to.name) if self._to.name else ""
        self._field.set_placeholder(self.tr("Quietly to {counselor}").format(counselor=name))
        hint = self.tr("Enter sends, Esc goes back")
        self._tell(said or hint, warn=False)

    def _tell(self, said: str, *, warn: bool) -> None:
        self._said.set_ink("warn" if warn else "text2")
        self._said.setText(said)
        self._field.edit.setAccessibleDescription(said)
