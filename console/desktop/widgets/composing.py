from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit


class Composing(QObject):
    """What a line edit shows, the syllable still being composed included, as it changes.

    Qt's `textChanged` says nothing until a syllable is finished; whoever searches cannot wait.
    """

    typed = Signal(str)

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._composed = ""
        self._said = ""
        edit.installEventFilter(self)
        edit.textChanged.connect(self._say)

    @property
    def text(self) -> str:
        """All that is seen in the field."""
        text, at = self._edit.text(), self._edit.cursorPosition()
        return text[:at] + self._composed + text[at:]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what is composed; the edit itself deals with the event."""
        if isinstance(event, QInputMethodEvent):
            self._composed = event.preeditString()
            # A finished part comes in through textChanged, together with what is composed now.
            if not event.commitString() and not event.replacementLength():
                self._say()
        elif event.type() == QEvent.Type.FocusOut:
            self._composed = ""
        return super().eventFilter(watched, event)

    def _say(self) -> None:
        if self.text != self._said:
            self._said = self.text
            self.typed.emit(self._said)
