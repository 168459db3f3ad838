from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop.signin import sentences
from console.desktop.signin.password import PasswordField
from console.desktop.signin.state import SignInState
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.notice import Notice
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words

WIDE = 400
_LINES = 3


class AgainPanel(QWidget):
    """Signing in again in place, above the status bar: the page beneath can be read on.

    `submitted` carries the password. Esc, or a click beside it, closes it; nothing is lost.
    """

    submitted = Signal(str)
    kept_asked = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._state = SignInState()
        self.sheet = Sheet(theme, "raised")
        self._title = Words(theme, "", "name", 600)
        self._about = Words(theme, "", "label", ink="text2")
        self.password = PasswordField(theme)
        self.notice = Notice(theme, lines=_LINES)
        self._go = Button(theme, "", "secondary", key="Enter")
        self._kept = Button(theme, "", "ghost")
        self._not_now = Button(theme, "", "ghost", key="Esc")
        self._build()
        self._go.clicked.connect(self._submit)
        self.password.edit.returnPressed.connect(self._submit)
        self._kept.clicked.connect(self.kept_asked)
        self._not_now.clicked.connect(self.closed)
        self.setFocusProxy(self.password.edit)
        theme.changed.connect(self._resize)
        self._resize()
        self._say()

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self._go, self._kept):
            buttons.addWidget(button)
        buttons.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._not_now)
        inner = QVBoxLayout(self.sheet)
        inner.setContentsMargins(20, 12, 16, 14)
        inner.setSpacing(8)
        inner.addLayout(head)
        for part in (self._about, self.password, self.notice):
            inner.addWidget(part)
        inner.addLayout(buttons)
        row = QHBoxLayout()
        row.addWidget(self.sheet)
        row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addLayout(row)

    def show_state(self, state: SignInState) -> None:
        """How it stands; what is being typed stays."""
        self._state = state
        refused = state.situation not in ("idle", "busy")
        if refused:
            self.password.edit.selectAll()
            self.password.hide_again()
        self._tell()

    def forget(self) -> None:
        """Nothing of the password stays."""
        self.password.empty()
        self.show_state(SignInState())

    def _submit(self) -> None:
        if self._state.situation == "busy":
            return
        if not self.password.text():
            self.password.set_wrong(self.tr("Please write your password."))
            return
        self.submitted.emit(self.password.text())

    def _tell(self) -> None:
        state = self._state
        busy = state.situation == "busy"
        self.password.edit.setReadOnly(busy)
        self._go.setText(self.tr("Signing in") if busy else self.tr("Sign in again"))
        self.password.set_wrong(sentences.wrong(state))
        said = sentences.notice(state)
        if said is None:
            self.notice.silence()
        else:
            self.notice.say(*said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: not now."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside it closes it."""
        if not self.sheet.geometry().contains(event.position().toPoint()):
            self.closed.emit()

    def _resize(self) -> None:
        theme = self.theme
        self.sheet.setFixedWidth(theme.px(WIDE))
        self._column.setContentsMargins(theme.frame("rail") + 12, 8, 8, theme.frame("status") + 8)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title.setText(self.tr("Sign in again"))
        self._about.setText(
            self.tr("The center has ended this sign-in. You go on where you are; what is kept here "
                    "is sent once you have signed in.")
        )  # fmt: skip
        self._kept.setText(self.tr("What is kept here"))
        self._not_now.setText(self.tr("Not now"))
        self._tell()
