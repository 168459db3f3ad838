from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from console.desktop import times
from console.desktop.style.theme import Theme
from console.desktop.widgets.keyhint import Key, KeyHints
from console.desktop.widgets.words import Words
from console.model.screen import Kept, SessionScreen

GAP = 16


class NoteFoot(QWidget):
    """The line below the words: the key that is of use there, and what there is to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._screen: SessionScreen | None = None
        self._keys = KeyHints(theme)
        self._said = Words(theme, "", "label", ink="text2", tabular=True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self._said, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._fit)
        self._say()

    def show_session(self, screen: SessionScreen) -> None:
        """Another moment of the talk."""
        self._screen = screen
        self._said.setText(self._footing(screen))

    def forget(self) -> None:
        """Nothing of the last talk stays here."""
        self._screen = None
        self._said.setText("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Of a fixed size, for it tells the second of every save and must not move the page.
        room = self.width() - self._keys.sizeHint().width() - GAP
        self._said.setFixedSize(max(0, room), self.theme.line("label"))
        self.setFixedHeight(self.theme.line("label"))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._keys.show_keys((Key(self.theme.key("stamp"), self.tr("Stamp the time")),))
        self._fit()
        if self._screen is not None:
            self.show_session(self._screen)

    def _footing(self, screen: SessionScreen) -> str:
        if screen.contact.ended_at is not None:
            return self.tr("You can go on writing until you sign.")
        if screen.note_kept == Kept.HERE and screen.written_at is not None:
            kept = self.tr("kept here at {time}")
            return kept.format(time=times.hhmmss(screen.written_at))
        if screen.referrals:
            count = len(screen.referrals)
            return self.tr("Services referred in this talk: {count}").format(count=count)
        return self.tr("No service referred in this talk yet")
