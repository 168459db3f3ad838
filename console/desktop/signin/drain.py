from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.desktop.signin import reasons, sentences
from console.desktop.signin.form import LONGEST_LOGIN
from console.desktop.signin.password import PasswordField
from console.desktop.signin.state import SignInState, Unsent
from console.desktop.signin.step import StepForm
from console.desktop.style.theme import Theme
from console.desktop.widgets.field import Field
from console.desktop.widgets.words import Words


class DrainForm(StepForm):
    """A supervisor sends what an absent colleague left on this computer, without reading it.

    `submitted` carries the vault, and the supervisor's login and password.
    """

    submitted = Signal(str, str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, 3, parent)
        self._state = SignInState()
        self._left = Unsent("", "", 0)
        self._self = Words(theme, "", "label", ink="text2", reserve=1)
        self.login = Field(theme, "-", reserve_error=True)
        self.password = PasswordField(theme)
        self.login.edit.setMaxLength(LONGEST_LOGIN)
        self._stack(
            (
                (self._title, 8, 4), (self._what, 6, 2), (self._self, 14, 6), (self.login, 0, 0),
                (self.password, 6, 2), (self._button, 10, 6), (self._notice, 0, 0),
            )
        )  # fmt: skip
        self._wire()
        self._retranslate()

    def _wire(self) -> None:
        self._button.clicked.connect(self._submit)
        self.login.edit.returnPressed.connect(self._submit)
        self.password.edit.returnPressed.connect(self._submit)
        self.login.edit.textEdited.connect(lambda: self.login.set_error(""))

    def begin(self, left: Unsent) -> None:
        """Whose work it is about."""
        if left.vault != self._left.vault:
            self.forget()
        self._left = left
        self._tell()

    def forget(self) -> None:
        """Nothing of the supervisor stays."""
        self.login.edit.clear()
        self.login.set_error("")
        self.password.empty()

    def show_state(self, state: SignInState) -> None:
        """Show how it goes. The password goes with the answer, unless it has to be mended."""
        before, self._state = self._state, state
        if state.situation != before.situation:
            self.password.hide_again()
            if sentences.wrong(state):
                self.password.edit.selectAll()
            elif state.situation in ("drained", "drain_failed"):
                self.password.empty()
        self._tell()

    def _tell(self) -> None:
        state = self._state
        busy = state.situation in ("busy", "draining")
        done = state.situation == "drained"
        self.login.edit.setReadOnly(busy or done)
        self.password.edit.setReadOnly(busy or done)
        word = self.tr("Back to sign-in") if done else self.tr("Send")
        self._button.setText(self.tr("Sending") if busy else word)
        self._button.set_key("" if busy else "Enter")
        self.password.set_wrong(sentences.wrong(state))
        self._what.setText(reasons.what(self._left))
        said = reasons.told(state, self._left)
        if said is None:
            self._notice.silence()
        else:
            self._notice.say(*said)

    def _submit(self) -> None:
        if self._state.situation in ("busy", "draining"):
            return
        login, password = self.login.text().strip(), self.password.text()
        if self._state.situation == "drained":
            self.gone_back.emit()
        elif not login:
            self.login.set_error(self.tr("Please write the ID of a supervisor."))
            self.login.edit.setFocus()
        elif not password:
            self.password.set_wrong(self.tr("Please write the password."))
            self.password.edit.setFocus()
        else:
            self.submitted.emit(self._left.vault, login, password)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Send what a colleague left"))
        self._self.setText(self.tr("If it is yours: Esc, and just sign in. It is sent then."))
        self.login.set_label(self.tr("Supervisor’s ID"))
        self.login.set_error("")
        self._tell()
