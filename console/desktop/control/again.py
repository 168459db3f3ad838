from collections.abc import Callable

from PySide6.QtCore import QObject

from console.desktop.control.means import Means
from console.desktop.control.wires import Wires
from console.desktop.frame.window import MainWindow
from console.desktop.lock.again import AgainPanel
from console.desktop.notices import Notices, Said
from console.desktop.signin.state import SignInState, situation_of
from console.model.screen import Link, SyncTruth
from console.store.errors import StoreError
from console.sync.signin import SignInError, sign_in_again

KEY = "again"


class AgainControl(QObject):
    """Signing in again in place after the center has ended the sign-in: from the status bar, and
    with the password that opened the lock, so that nobody types it twice.
    """

    def __init__(
        self,
        window: MainWindow,
        means: Means,
        login: str,
        notices: Notices,
        link: Callable[[], Link],
    ) -> None:
        super().__init__()
        self._window = window
        self._means = means
        self._login = login
        self._notices = notices
        self._link = link
        self._panel: AgainPanel | None = None
        self._wires = Wires()
        self._wires.add(window.again_requested, self.open)

    def close(self) -> None:
        """The shift is over."""
        self._wires.cut()
        if self._panel is not None:
            self._window.overlays.remove(self._panel)
            self._panel.deleteLater()
            self._panel = None

    def open(self) -> None:
        """Show the field, or take it away."""
        self._window.overlays.toggle(self._made())

    def unlocked(self, password: str) -> None:
        """The lock was opened with this; where the sign-in has ended it serves for that too."""
        if self._link() is Link.SIGNED_OUT:
            self._ask(password)

    def met(self, truth: SyncTruth) -> None:
        """Signed in again, wherever that was done: nothing is asked any more."""
        if truth.link is Link.ONLINE:
            self._notices.over(KEY)
            if self._panel is not None and self._panel.isVisible():
                self._panel.forget()
                self._window.overlays.dismiss()

    def _made(self) -> AgainPanel:
        if self._panel is None:
            self._panel = panel = AgainPanel(self._window.theme)
            self._window.overlays.add(panel)
            panel.submitted.connect(self._ask)
            panel.closed.connect(self._window.overlays.dismiss)
            panel.kept_asked.connect(self._window.open_kept)
        return self._panel

    def _ask(self, password: str) -> None:
        self._show(SignInState("busy"))
        asking = sign_in_again(self._means.sync.line, self._login, password)
        self._means.tasks.bring(self._means.thread.submit(asking), self._done, self._refused)

    def _done(self, _nothing: None) -> None:
        """The token is there; the truth of the exchange closes the panel once it is used."""
        if self._panel is not None:
            self._panel.forget()
        self._notices.over(KEY)

    def _refused(self, error: Exception) -> None:
        code = error.code if isinstance(error, SignInError | StoreError) else ""
        if not code:
            self._means.tasks.unhandled.emit(error)
        refused = error if isinstance(error, SignInError) else SignInError("")
        self._show(
            SignInState(situation_of(code), tries_left=refused.tries_left, minutes=refused.minutes)
        )
        if self._panel is None or not self._panel.isVisible():
            # From the lock: said where it moves nothing under the hands, and asked for there.
            self._notices.say(KEY, Said("warn", self._sentence, self._action, self.open))

    def _show(self, state: SignInState) -> None:
        if self._panel is not None:
            self._panel.show_state(state)

    def _sentence(self) -> str:
        return self.tr(
            "The center has ended this sign-in, and the password did not renew it. Everything is "
            "kept here."
        )

    def _action(self) -> str:
        return self.tr("Sign in again")
