from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from console.desktop.session.begun import shown_text

PATIENCE_MS = 20_000
"""A talk that was granted opens within this; after it the hands are given back."""


class TypeAhead(QPlainTextEdit):
    """Catches what is typed between answering and the opening of the talk, for that talk alone.

    It has the focus meanwhile and cannot be seen; an input method composes in it as anywhere.
    `tired` says that the talk has not opened so far and the hands are free; the words are kept.
    """

    tired = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._contact_id = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setFixedSize(1, 1)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.rest)
        self.lower()
        self.hide()

    @property
    def contact_id(self) -> str:
        """For whose talk it listens; empty when for none."""
        return self._contact_id

    def begin(self, contact_id: str) -> None:
        """This talk was asked for: the hands may go on."""
        self.clear()
        self._contact_id = contact_id
        self.show()
        self.setFocus()
        self._patience.start()

    def take(self, contact_id: str) -> str:
        """What was typed for this talk, which is open now; nothing for another one."""
        if contact_id != self._contact_id:
            return ""
        if self.hasFocus():
            # The syllable in hand settles first; it would be torn apart.
            QGuiApplication.inputMethod().commit()
        words, block = [], self.document().begin()
        while block.isValid():
            words.append(shown_text(block))
            block = block.next()
        self._end()
        return "\n".join(words)

    def drop(self, contact_id: str) -> bool:
        """This talk will not be: nothing of it goes anywhere. True if the hands were here."""
        if contact_id != self._contact_id:
            return False
        focused = self.hasFocus()
        self._end()
        return focused

    def rest(self) -> None:
        """Listen no more, and keep what was heard: the talk may still open."""
        focused = self.hasFocus()
        self._patience.stop()
        self.hide()
        if focused:
            self.tired.emit()

    def forget(self) -> None:
        """The person has gone."""
        self._end()

    def _end(self) -> None:
        self._contact_id = ""
        self._patience.stop()
        self.clear()
        self.hide()
