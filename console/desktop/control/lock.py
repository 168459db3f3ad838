from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from console.desktop import clipboard, times
from console.desktop.control.means import Means
from console.desktop.control.wires import Wires
from console.desktop.frame.window import MainWindow
from console.desktop.lock.hidden import HiddenPage
from console.desktop.lock.page import LockPage
from console.desktop.lock.state import LockState
from console.desktop.lock.tries import Tries
from console.desktop.lock.watch import IdleWatch
from console.desktop.notices import Notices, Said
from console.model.clock import Clock
from console.store.errors import WrongPassword
from console.store.vaults import VaultFolder
from console.sync.signin import SignInError, sign_in_again

KEY = "lock"
WRONG = "wrong_password"


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose desk it is, and what opens it again."""

    name: str
    login: str
    folder: VaultFolder
    clock: Clock


class LockControl(QObject):
    """Locks the desk in place after idleness or on request, hides it, and opens it again.

    The password is checked off the GUI thread by the vault, with the center gone too. `unlocked`
    carries the password once, for whoever has to sign in again with it.
    """

    unlocked = Signal(str)

    def __init__(self, window: MainWindow, means: Means, whose: Whose, notices: Notices) -> None:
        super().__init__()
        self._window = window
        self._means = means
        self._whose = whose
        self._notices = notices
        self._tries = Tries()
        self._state = LockState(name=whose.name)
        self._page: LockPage | None = None
        self._hidden: HiddenPage | None = None
        self.watch = IdleWatch(window, whose.clock.running, lambda: self._talking)
        self._rested = QTimer(self)
        self._rested.setSingleShot(True)
        self._rested.timeout.connect(self._tell)
        self._wires = Wires()

    def begin(self) -> None:
        """Somebody has signed in."""
        window, add = self._window, self._wires.add
        add(window.lock_requested, self.lock)
        add(window.hide_requested, self.hide)
        add(window.session.keys_changed, self.watch.touch)
        add(window.preferences.changed, self._prefer)
        add(self.watch.over, self.lock)
        add(self.watch.warned, self._warn)
        add(self.watch.called_off, self._unwarn)
        self._prefer()
        self.watch.begin()

    def close(self) -> None:
        """The shift is over; the page that comes in front is not ours."""
        self.watch.close()
        self._wires.cut()
        self._rested.stop()
        self._unwarn()
        self._window.covering.drop()
        clipboard.take_back()
        for page in (self._page, self._hidden):
            if page is not None:
                page.deleteLater()
        self._page = self._hidden = None

    @property
    def locked(self) -> bool:
        """Whether the lock page is over the desk."""
        return self._page is not None and self._window.covering.page is self._page

    def lock(self) -> None:
        """At once, in place: nothing of the desk can be read, and all of it goes on."""
        if self.locked:
            return
        page = self._lock_page()
        self._state = LockState(name=self._whose.name, talking=self._talking)
        self._tell()
        self._window.session.flush()
        self._window.cover(page)
        clipboard.take_back()
        self._unwarn()

    def hide(self) -> None:
        """F10: nothing to see, at once; the same key brings it back. Idleness runs on."""
        if self.locked:
            return
        if self._hidden is not None and self._window.covering.page is self._hidden:
            self._window.uncover()
            return
        if self._hidden is None:
            self._hidden = HiddenPage(self._window.theme)
            self._hidden.back.connect(self._window.uncover)
        self._hidden.set_key(self._window.keys.label("hide"))
        self._window.cover(self._hidden)

    def stuck(self) -> None:
        """Leaving waits for the disk: said here, where the person is."""
        if self.locked:
            self._show(stuck=True, busy=False)

    def _prefer(self) -> None:
        self.watch.minutes = self._window.preferences.value.lock_minutes

    @property
    def _talking(self) -> bool:
        return self._window.session.phase == "talk"

    def _lock_page(self) -> LockPage:
        if self._page is None:
            self._page = LockPage(self._window.theme)
            self._page.submitted.connect(self._submitted)
            self._page.sign_out_asked.connect(self._window.sign_out_requested)
        return self._page

    # --- the password -----------------------------------------------------------------------------

    def _submitted(self, password: str) -> None:
        if self._state.busy or self._tries.rest(self._whose.clock.running()):
            return
        self._show(busy=True, wrong=False, trouble=False)
        folder, vault_id = self._whose.folder, self._means.store.vault_id
        self._means.tasks.run(
            lambda: folder.unlock(vault_id, password),
            lambda _key: self._opened(password),
            lambda error: self._refused(error, password),
        )

    def _opened(self, password: str) -> None:
        self._tries.right()
        self._show(busy=False, wrong=False, trouble=False)
        if self._page is not None:
            self._page.form.forget()
            if self.locked:
                self._window.uncover()
            self.watch.touch()
            self.unlocked.emit(password)

    def _refused(self, error: Exception, password: str) -> None:
        if isinstance(error, WrongPassword):
            self._wrong()
            return
        # The keyring has lost its half, or the keys cannot be read: the center knows the password.
        asking = sign_in_again(self._means.sync.line, self._whose.login, password)
        self._means.tasks.bring(
            self._means.thread.submit(asking),
            lambda _none: self._opened(password),
            self._refused_there,
        )

    def _refused_there(self, error: Exception) -> None:
        if isinstance(error, SignInError) and error.code == WRONG:
            self._wrong()
            return
        if not isinstance(error, SignInError):
            self._means.tasks.unhandled.emit(error)
        self._show(busy=False, trouble=True)

    def _wrong(self) -> None:
        self._tries.wrong(self._whose.clock.running())
        self._show(busy=False, wrong=True)

    # --- what is said -----------------------------------------------------------------------------

    def _show(self, **changed: bool) -> None:
        held = {name: getattr(self._state, name) for name in ("busy", "wrong", "trouble", "stuck")}
        self._state = LockState(name=self._whose.name, talking=self._talking, **(held | changed))
        self._tell()

    def _tell(self) -> None:
        rest = self._tries.rest(self._whose.clock.running())
        self._state = self._state.now(self._tries.left, rest and self._means.hand.now() + rest)
        if self._page is not None:
            self._page.show_state(self._state)
        if rest:
            self._rested.start(rest)

    def _warn(self) -> None:
        """In a place that is reserved for it: the strip, and in a talk the status bar."""
        if self._window.covering.page is not None:
            return
        if self._talking:
            self._window.status.show_remark(self._sentence())
        else:
            self._notices.say(KEY, Said("info", self._sentence))

    def _unwarn(self) -> None:
        self._window.status.show_remark("")
        self._notices.over(KEY)

    def _sentence(self) -> str:
        at = times.hhmm(self._means.hand.now() + self.watch.locks_in)
        text = self.tr("Nobody has touched this desk: it is locked at {time}. Any key keeps it.")
        return text.format(time=at)
