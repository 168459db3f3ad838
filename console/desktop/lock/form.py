from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from console.desktop import times
from console.desktop.lock.state import LockState
from console.desktop.signin.password import PasswordField
from console.desktop.signin.step import WIDTH, StepForm
from console.desktop.style.theme import Theme
from console.desktop.widgets.avatar import Avatar
from console.desktop.widgets.button import Button
from console.desktop.widgets.words import Words


class LockForm(StepForm):
    """Who sits here, the password, one button; leaving is possible too."""

    submitted = Signal(str)
    sign_out_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, 3, parent)
        self._state = LockState()
        self._avatar = Avatar(theme)
        self._avatar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._avatar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._who = Words(theme, "", "name", 600)
        self.password = PasswordField(theme)
        self._leave = Button(theme, "", "ghost", icon="log-out", height="inline")
        head, self._person = QWidget(), QWidget()
        _row(head, self._title, self._leave)
        _row(self._person, self._avatar, self._who)
        self._stack(
            (
                (head, 8, 4), (self._what, 24, 8), (self._person, 20, 8), (self.password, 8, 2),
                (self._button, 16, 8), (self._notice, 0, 0),
            )
        )  # fmt: skip
        self._button.clicked.connect(self._submit)
        self.password.edit.returnPressed.connect(self._submit)
        self._leave.clicked.connect(self.sign_out_asked)
        self._retranslate()

    @property
    def last(self) -> Button:
        """Where Tab leaves the form."""
        return self._leave

    def show_state(self, state: LockState) -> None:
        """Show what is; what is being typed stays."""
        before, self._state = self._state, state
        refused = state.wrong and state != before and not state.busy
        if refused:
            self.password.edit.selectAll()
            self.password.hide_again()
        self._tell()

    def forget(self) -> None:
        """Nothing of the password stays."""
        self.password.empty()

    def set_brief(self, brief: bool) -> None:  # noqa: FBT001 - a plain state
        """Only what is needed, where large letters meet a low window."""
        if brief is not self._what.isHidden():
            self._what.setVisible(not brief)
            self._person.setVisible(not brief)

    def whole(self) -> int:
        """Its height in pixels with nothing left out."""
        left_out = (self._what, self._person) if self._what.isHidden() else ()
        width = self.theme.px(WIDTH)
        return self.needed() + sum(
            max(one.sizeHint().height(), one.heightForWidth(width)) for one in left_out
        )

    def _submit(self) -> None:
        if self._state.busy or self._state.rests_until:
            return
        if not self.password.text():
            self.password.set_wrong(self.tr("Please write your password."))
            self.password.edit.setFocus()
            return
        self.submitted.emit(self.password.text())

    def _tell(self) -> None:
        state = self._state
        self._avatar.set_name(state.name)
        self._who.setText(self.tr("{name}’s desk").format(name=state.name))
        self.password.set_name(self.tr("Password of {name}").format(name=state.name))
        self._what.setText(
            self.tr("Your call goes on, and so does its time. Every word is kept.")
            if state.talking
            else self.tr("Everything stands as you left it. Every word is kept.")
        )
        self.password.edit.setReadOnly(state.busy)
        self._button.setText(self.tr("Unlocking") if state.busy else self.tr("Unlock"))
        self._button.set_key("" if state.busy else "Enter")
        self._button.set_unavailable(self._resting())
        self.password.set_wrong(self._wrong())
        if state.stuck:
            self._notice.say("danger", self._stuck())
        elif state.trouble:
            self._notice.say("warn", self._trouble())
        elif state.rests_until:
            self._notice.say("warn", self._resting())
        else:
            self._notice.silence()

    def _wrong(self) -> str:
        if not self._state.wrong or self._state.busy:
            return ""
        if self._state.tries_left > 1:
            return self.tr("The password is not right. Tries left: {tries}").format(
                tries=self._state.tries_left
            )
        if self._state.tries_left == 1:
            return self.tr("Not right. One try is left, then there is a rest.")
        return self.tr("The password is not right.")

    def _resting(self) -> str:
        if not self._state.rests_until:
            return ""
        return self.tr(
            "Several passwords were not right. You can try again from {time}. Your words are kept."
        ).format(time=times.hhmmss(self._state.rests_until))

    def _trouble(self) -> str:
        return self.tr(
            "This computer cannot check your password now, and the center cannot either. Your "
            "words are kept. Please try again in a moment, or sign out."
        )

    def _stuck(self) -> str:
        return self.tr(
            "The disk takes nothing, so your last words are only on this computer's screen. Please "
            "make room: they are kept at once, and then you are signed out."
        )

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Locked"))
        self._leave.setText(self.tr("Sign out"))
        self._tell()


def _row(holder: QWidget, *parts: QWidget) -> None:
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    for part in parts:
        row.addWidget(part, 1 if isinstance(part, Words) else 0)
