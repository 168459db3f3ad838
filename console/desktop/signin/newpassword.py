from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.desktop.signin.password import PasswordField
from console.desktop.signin.state import SignInState
from console.desktop.signin.step import StepForm
from console.desktop.style.theme import Theme
from console.desktop.widgets.words import Words

LEAST = 8


class NewPasswordForm(StepForm):
    """A temporary password becomes one's own. The old one is kept until this step ends.

    `chosen` carries login, old and new password.
    """

    chosen = Signal(str, str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, 2, parent)
        self._state = SignInState()
        self._login = ""
        self._old = ""
        self._who = Words(theme, "", "body", 600, reserve=1)
        self.new = PasswordField(theme)
        self.again = PasswordField(theme)
        self._stack(
            (
                (self._title, 8, 4), (self._what, 8, 4), (self._who, 14, 6), (self.new, 10, 6),
                (self.again, 8, 4), (self._button, 8, 4), (self._notice, 0, 0),
            )
        )  # fmt: skip
        self._wire()
        self._retranslate()

    def _wire(self) -> None:
        self._button.clicked.connect(self._submit)
        self.new.edit.returnPressed.connect(self._next)
        self.again.edit.returnPressed.connect(self._submit)
        self.again.edit.editingFinished.connect(self._compare)
        self.new.edit.textEdited.connect(lambda: self.again.set_wrong(""))

    def begin(self, login: str, old: str) -> None:
        """Whose password it is, and the temporary one."""
        self.forget()
        self._login, self._old = login, old
        self._tell()

    def forget(self) -> None:
        """Nothing of any password stays."""
        self._old = ""
        self.new.empty()
        self.again.empty()

    def show_state(self, state: SignInState) -> None:
        """Show what is; what was typed stays."""
        before, self._state = self._state, state
        self._tell()
        if state.situation == "same_password" != before.situation:
            self._refuse_same()

    def _tell(self) -> None:
        busy = self._state.situation == "busy"
        for field in (self.new, self.again):
            field.edit.setReadOnly(busy)
        self._button.setText(self.tr("Please wait") if busy else self.tr("Use this password"))
        self._button.set_key("" if busy else "Enter")
        self._who.setText(self.tr("ID: {login}").format(login=self._login))
        if self._state.situation == "center_trouble":
            sentence = self.tr(
                "The center gave no answer. Please try again; if that does not help, sign in "
                "with the new password."
            )
            self._notice.say("warn", sentence)
        else:
            self._notice.silence()

    def _next(self) -> None:
        """Enter in the first field goes to the second while that is empty."""
        if self.again.text():
            self._submit()
        elif self._fit():
            self.again.edit.setFocus()

    def _fit(self) -> bool:
        """Whether the new password keeps the rules; what it does not keep is said below it."""
        new = self.new.text()
        if len(new) >= LEAST and new != self._old:
            return True
        if new == self._old:
            self._refuse_same()
        else:
            self.new.set_wrong(
                self.tr("Please use at least {least} characters.").format(least=LEAST)
            )
            self.new.edit.setFocus()
        return False

    def _refuse_same(self) -> None:
        self.new.set_wrong(self.tr("That is the temporary one. Please choose another."))
        self.new.edit.selectAll()
        self.new.edit.setFocus()

    def _compare(self) -> bool:
        """Whether both are the same; said at the second as soon as it is left."""
        alike = self.new.text() == self.again.text()
        if not alike and self.again.text():
            self.again.set_wrong(self.tr("The two are not the same. Please write it once more."))
        return alike

    def _submit(self) -> None:
        if self._state.situation == "busy" or not self._fit():
            return
        if not self.again.text():
            self.again.set_wrong(self.tr("Please write it once more here."))
        elif self._compare():
            self.chosen.emit(self._login, self._old, self.new.text())
            return
        self.again.edit.selectAll()
        self.again.edit.setFocus()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Choose your password"))
        self._what.setText(
            self.tr(
                "You came in with a temporary password. Please choose the one you will use "
                "from now on."
            )
        )
        rule = self.tr("At least {least} characters, and not the temporary one.")
        self.new.set_name(self.tr("New password"))
        self.new.set_rule(rule.format(least=LEAST))
        self.again.set_name(self.tr("Once more"))
        self.again.set_rule(self.tr("Esc goes back without changing anything."))
        self._tell()
