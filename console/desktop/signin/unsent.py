from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from console.desktop.signin import sentences
from console.desktop.signin.state import Unsent
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.scroll import dress
from console.desktop.widgets.words import Words

_ROW = 36
_SEEN = 2


class UnsentList(QScrollArea):
    """What each vault on this computer still has to send; two in sight, the others by scrolling.

    `chosen` carries the vault whose work somebody asks to send.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, theme)
        self.theme = theme
        self._left: tuple[Unsent, ...] = ()
        self._seen = _SEEN
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_unsent(())
        theme.changed.connect(self._resize)

    def show_unsent(self, left: tuple[Unsent, ...]) -> None:
        """Show these."""
        self._left = left
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for one in left:
            column.addLayout(self._line(one))
        column.addStretch(1)
        self.setWidget(page)
        page.setAutoFillBackground(False)  # setWidget has just switched it on
        self.setAccessibleName(self.tr("Not yet sent"))
        self._resize()

    def set_low(self, low: bool) -> None:  # noqa: FBT001 - a plain state
        """One in sight instead of two, in a window too low for its letters."""
        self._seen = 1 if low else _SEEN
        self._resize()

    def _line(self, one: Unsent) -> QHBoxLayout:
        send = Button(self.theme, self.tr("Send"), "secondary", height="chip")
        send.setAccessibleName(f"{self.tr('Send')} {one.name}")
        send.clicked.connect(lambda: self.chosen.emit(one.vault))
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 4, 0)
        row.setSpacing(8)
        row.addWidget(IconMark(self.theme, "tray", "warn", 18))
        row.addWidget(Words(self.theme, sentences.unsent(one), "label", 500, "onwarnsoft"), 1)
        row.addWidget(send)
        return row

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_unsent(self._left)
        super().changeEvent(event)

    def _resize(self) -> None:
        rows = min(len(self._left), self._seen)
        self.setFixedHeight(rows * self.theme.px(_ROW))
        self.setVisible(rows > 0)
