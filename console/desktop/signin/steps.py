from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from console.desktop.signin.center import CenterForm
from console.desktop.signin.drain import DrainForm
from console.desktop.signin.form import SignInForm
from console.desktop.signin.newpassword import NewPasswordForm
from console.desktop.signin.state import SignInState, Step, Unsent, step_after
from console.desktop.style.theme import Theme

AnyForm = SignInForm | NewPasswordForm | DrainForm | CenterForm


class Steps(QStackedWidget):
    """The forms of the sign-in page in one place: one is in sight, the page around stays.

    A form comes when something happened, or was chosen; never because time passes.
    """

    submitted = Signal(str, str)
    password_chosen = Signal(str, str, str)
    drain_submitted = Signal(str, str, str)
    center_chosen = Signal(str)
    gone_back = Signal()
    turned = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = SignInState()
        self._over = False
        self.step: Step = "sign_in"
        self.sign_in = SignInForm(theme)
        self.new_password = NewPasswordForm(theme)
        self.drain = DrainForm(theme)
        self.center = CenterForm(theme)
        self.forms: dict[Step, AnyForm] = {
            "sign_in": self.sign_in,
            "new_password": self.new_password,
            "drain": self.drain,
            "center": self.center,
        }
        for form in self.forms.values():
            self.addWidget(form)
            form.gone_back.connect(self.go_back)
        self._wire()

    def _wire(self) -> None:
        self.sign_in.submitted.connect(self.submitted)
        self.sign_in.address_asked.connect(self._ask_address)
        self.new_password.chosen.connect(self.password_chosen)
        self.drain.submitted.connect(self.drain_submitted)
        self.center.chosen.connect(self.center_chosen)

    @property
    def form(self) -> AnyForm:
        """What is in sight."""
        return self.forms[self.step]

    def show_state(self, state: SignInState) -> None:
        """Show what is; another form only where something happened."""
        if state.situation != self._state.situation:
            self._over = False
            self._state = state
            self._arrive(step_after(self.step, state.situation))
        self._state = state
        self._tell()

    def ask_drain(self, left: Unsent) -> None:
        """Somebody wants to send this colleague's work; not in the middle of something."""
        if self._state.situation in ("busy", "draining", "no_center"):
            return
        self.drain.begin(left)
        self._over = True
        self._turn("drain")
        self._tell()

    def go_back(self) -> None:
        """Esc: to the sign-in, with nothing of a password left behind."""
        if self.step == "sign_in" or self._state.situation in ("busy", "no_center"):
            return
        self._over = True
        self._turn("sign_in")
        self._tell()
        self.gone_back.emit()

    def forget(self) -> None:
        """No password stays anywhere."""
        for form in self.forms.values():
            form.forget()

    def set_tight(self, tight: bool) -> None:  # noqa: FBT001 - a plain state
        """Less air, for a low window."""
        for form in self.forms.values():
            form.set_tight(tight)

    def needed(self) -> int:
        """The height of the highest form, so that turning to another moves nothing."""
        return max(form.needed() for form in self.forms.values())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Focus given to the forms is that of the one in sight."""
        self.form.setFocus(event.reason())

    def _tell(self) -> None:
        """What somebody went away from is over, until something else happens."""
        over = self._over
        self.form.show_state(replace(self._state, situation="idle") if over else self._state)

    def _arrive(self, step: Step) -> None:
        """Turn to what the situation asks for, with what it needs."""
        if step == "new_password" and self.step != step:
            login, old = self.sign_in.login.text().strip(), self.sign_in.password.text()
            if not old:  # not typed here, so it has to be asked for
                return
            self.new_password.begin(login, old)
            self.sign_in.forget()
        elif step == "drain" and self._state.drain is not None:
            self.drain.begin(self._state.drain)
        elif step == "center" and not self.center.url.text():
            self.center.begin(self._state.address)
        self._turn(step)

    def _turn(self, step: Step) -> None:
        if step == self.step:
            return
        self.form.forget() if self.step in ("new_password", "drain") else None
        self.step = step
        self.setCurrentWidget(self.form)
        self.turned.emit()

    def _ask_address(self) -> None:
        self.center.begin(self._state.address)
        self._over = True
        self._turn("center")
        self._tell()
