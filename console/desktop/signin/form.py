from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop.signin import sentences
from console.desktop.signin.password import PasswordField
from console.desktop.signin.state import SignInState
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Ink
from console.desktop.widgets.button import Button
from console.desktop.widgets.field import Field
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.notice import Notice
from console.desktop.widgets.words import Words

WIDTH = 400
# Gaps in the column by their place: in a usual window, in a low one.
_AIR = {1: (8, 4), 3: (24, 10), 5: (4, 0), 7: (8, 2), 9: (14, 8), 11: (10, 6)}
_CLOUDS: dict[bool | None, tuple[str, Ink]] = {
    True: ("cloud-check", "ok"),
    False: ("cloud-off", "warn"),
    None: ("refresh", "text3"),
}


class SignInForm(QWidget):
    """Who is there: id, password, one button, and the truth below. Every sentence has its place."""

    submitted = Signal(str, str)
    drain_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._state = SignInState()
        self._title = Words(theme, "", "title", 700)
        self._what = Words(theme, "", "body", ink="text2")
        self.login = Field(theme, "-", reserve_error=True)
        self.password = PasswordField(theme)
        self._button = Button(theme, "", "primary", key="Enter", height="main")
        self._cloud = IconMark(theme, "", "ok", 18)
        self._truth = Words(theme, "", "label", ink="text2", reserve=1)
        self._notice = Notice(theme, lines=3)
        self._column = QVBoxLayout(self)
        self._build()
        self._wire()
        self._retranslate()
        theme.changed.connect(self._resize)
        self._resize()

    def _build(self) -> None:
        truth = QHBoxLayout()
        truth.setContentsMargins(2, 0, 0, 0)
        truth.setSpacing(8)
        truth.addWidget(self._cloud)
        truth.addWidget(self._truth, 1)
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, gap in (
            (self._title, 8), (self._what, 24), (self.login, 4), (self.password, 8),
            (self._button, 14),
        ):  # fmt: skip
            column.addWidget(part)
            column.addSpacing(gap)
        column.addLayout(truth)
        column.addSpacing(10)
        column.addWidget(self._notice)
        column.addStretch(1)  # what is left over stays below, so that nothing above moves

    def _wire(self) -> None:
        self._button.clicked.connect(self._submit)
        self.login.edit.returnPressed.connect(self._submit)
        self.password.edit.returnPressed.connect(self._submit)
        self.login.edit.textEdited.connect(lambda: self.login.set_error(""))
        self._notice.asked.connect(lambda: self.drain_asked.emit(self.login.text().strip()))

    @property
    def last(self) -> Button:
        """Where Tab leaves the form, while no notice has something to do."""
        return self._button

    def show_state(self, state: SignInState) -> None:
        """Show what is; what was typed stays, except a password that was refused or used."""
        before, self._state = self._state, state
        if state.situation != before.situation and state.situation not in ("idle", "busy"):
            self.password.edit.selectAll()
            self.password.hide_again()
        self._tell()

    def _tell(self) -> None:
        state, busy = self._state, self._state.situation == "busy"
        self.login.edit.setReadOnly(busy)
        self.password.edit.setReadOnly(busy)
        self._button.setText(self.tr("Opening your vault") if busy else self.tr("Sign in"))
        self._button.set_key("" if busy else "Enter")
        self.password.set_wrong(sentences.wrong(state))
        self._truth.setText(sentences.truth(state))
        self._cloud.show_icon(*_CLOUDS[state.connected])
        said = sentences.notice(state)
        if said is None:
            self._notice.silence()
            return
        action = self.tr("Send only") if state.situation == "too_old" else ""
        self._notice.say(*said, action)

    def _submit(self) -> None:
        """Hand over what was typed; an empty field gets the focus instead of an error page."""
        if self._state.situation == "busy":
            return
        login, password = self.login.text().strip(), self.password.text()
        if not login:
            self.login.set_error(self.tr("Please write your ID."))
            self.login.edit.setFocus()
        elif not password:
            self.password.set_wrong(self.tr("Please write your password."))
            self.password.edit.setFocus()
        else:
            self.submitted.emit(login, password)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Sign in"))
        self._what.setText(self.tr("Opens your own vault on this computer."))
        self.login.set_label(self.tr("ID"))
        self.login.set_error("")
        self._tell()

    def _resize(self) -> None:
        self.setFixedWidth(self.theme.px(WIDTH))
        self._notice.setFixedHeight(3 * self.theme.line("label") + 20)

    def set_tight(self, tight: bool) -> None:  # noqa: FBT001 - a plain state
        """Less air, for a low window."""
        for at, (wide, low) in _AIR.items():
            item = self._column.itemAt(at)
            gap = item.spacerItem() if item else None
            if gap is not None:
                gap.changeSize(0, low if tight else wide)
        self._column.invalidate()
        self._column.activate()
