from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.desktop.signin import sentences
from console.desktop.signin.password import PasswordField
from console.desktop.signin.state import SignInState
from console.desktop.signin.step import StepForm
from console.desktop.signin.truthline import TruthLine
from console.desktop.style.theme import Theme
from console.desktop.widgets.field import Field

LONGEST_LOGIN = 80


class SignInForm(StepForm):
    """Who is there: id, password, one button, and the truth below.

    `address_asked`: the center cannot be found and never was, so its address may be wrong.
    """

    submitted = Signal(str, str)
    address_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, 3, parent)
        self._state = SignInState()
        self.login = Field(theme, "-", reserve_error=True)
        self.password = PasswordField(theme)
        self._truth = TruthLine(theme)
        self.login.edit.setMaxLength(LONGEST_LOGIN)
        self._stack(
            (
                (self._title, 8, 4), (self._what, 24, 10), (self.login, 4, 0),
                (self.password, 8, 2), (self._button, 14, 8), (self._truth, 10, 6),
                (self._notice, 0, 0),
            )
        )  # fmt: skip
        self._wire()
        self._retranslate()

    def _wire(self) -> None:
        self._button.clicked.connect(self._submit)
        self.login.edit.returnPressed.connect(self._submit)
        self.password.edit.returnPressed.connect(self._submit)
        self.login.edit.textEdited.connect(lambda: self.login.set_error(""))
        self._notice.asked.connect(self.address_asked)

    def show_state(self, state: SignInState) -> None:
        """Show what is; what was typed stays, except a password that was refused or used."""
        before, self._state = self._state, state
        if state.situation != before.situation and state.situation not in ("idle", "busy"):
            self.password.edit.selectAll()
            self.password.hide_again()
        self._tell()

    def forget(self) -> None:
        """Nothing of the password stays."""
        self.password.empty()

    def _tell(self) -> None:
        state, busy = self._state, self._state.situation == "busy"
        self.login.edit.setReadOnly(busy)
        self.password.edit.setReadOnly(busy)
        self._button.setText(self.tr("Opening your vault") if busy else self.tr("Sign in"))
        self._button.set_key("" if busy else "Enter")
        self.password.set_wrong(sentences.wrong(state))
        self._truth.show_state(state)
        said = sentences.notice(state)
        if said is None:
            self._notice.silence()
            return
        lost = state.situation == "never_here" and not state.center
        self._notice.say(*said, self.tr("Address") if lost else "")

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

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Sign in"))
        self._what.setText(self.tr("Opens your own vault on this computer."))
        self.login.set_label(self.tr("ID"))
        self.login.set_error("")
        self._tell()
