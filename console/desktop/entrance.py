from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from console.desktop.signin.page import SignInPage
from console.desktop.signin.state import SignInState, Unsent, situation_of
from console.desktop.tasks import Tasks
from console.store.errors import StoreError
from console.store.vaults import KnownVault, VaultFolder
from console.sync.api import Api
from console.sync.errors import SyncError
from console.sync.signin import Door, Entered, SignInError
from console.sync.thread import LoopThread

LOOK_EVERY_MS = 4_000
"""While nobody is signed in the page looks so often whether the center is there."""


@dataclass(frozen=True, slots=True)
class Gate:
    """Where somebody signs in: a door, the API behind it, and the vaults of this computer."""

    door: Door
    api: Api
    folder: VaultFolder


class Entrance(QObject):
    """Between the sign-in page and the door. `entered` carries an Entered and its Api."""

    entered = Signal(object, object)
    drain_ready = Signal(object, object)

    def __init__(
        self, page: SignInPage, tasks: Tasks, thread: LoopThread, gate: Callable[[], Gate]
    ) -> None:
        super().__init__()
        self._page = page
        self._tasks = tasks
        self._thread = thread
        self._make = gate
        self._gate = gate()
        self._state = SignInState()
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_EVERY_MS)
        self._looking.timeout.connect(self._look)
        page.submitted.connect(self.submit)

    def open(self, state: SignInState) -> None:
        """Somebody may sign in from now on."""
        self._gate = self._make()
        self._show(state)
        self._look()
        self._looking.start()

    def submit(self, login: str, password: str) -> None:
        """Enter was pressed."""
        if self._state.situation == "busy":
            return
        self._show(replace(self._state, situation="busy"))
        entering = self._thread.submit(self._gate.door.enter(login.strip(), password))
        self._tasks.bring(entering, self._entered, self._refused)

    def _entered(self, entered: Entered) -> None:
        self._looking.stop()
        self._page.clear()
        self._show(replace(self._state, situation="idle"))
        self.entered.emit(entered, self._gate.api)

    def _refused(self, error: Exception) -> None:
        situation = situation_of(error.code if isinstance(error, SignInError | StoreError) else "")
        if not isinstance(error, SignInError | StoreError):
            self._tasks.unhandled.emit(error)
        refused = error if isinstance(error, SignInError) else SignInError("")
        self._show(
            replace(
                self._state,
                situation=situation,
                tries_left=refused.tries_left,
                minutes=refused.minutes,
            )
        )

    def _look(self) -> None:
        """Is the center there, and what is unsent on this computer?"""
        health = self._thread.submit(self._gate.api.health())
        self._tasks.bring(health, lambda _health: self._connected(there=True), self._not_connected)
        folder, center_id = self._gate.folder, self._gate.door.center_id
        self._tasks.run(lambda: folder.known(center_id), self._known)

    def _not_connected(self, error: Exception) -> None:
        if not isinstance(error, SyncError):
            self._tasks.unhandled.emit(error)
        self._connected(there=False)

    def _connected(self, *, there: bool) -> None:
        if there is not self._state.connected:
            self._show(replace(self._state, connected=there))

    def _known(self, vaults: list[KnownVault]) -> None:
        unsent = tuple(Unsent(one.vault_id, one.name, one.unsent) for one in vaults if one.unsent)
        if unsent != self._state.unsent:
            self._show(replace(self._state, unsent=unsent))

    def _show(self, state: SignInState) -> None:
        self._state = state
        self._page.show_state(state)
