import asyncio
import errno
import uuid
from concurrent.futures import Future
from dataclasses import dataclass, replace
from random import Random

from PySide6.QtCore import QObject, QTimer, Signal

from console.desktop.departure import depart
from console.desktop.signin.page import SignInPage
from console.desktop.signin.state import SignInState, Situation, Unsent, situation_of
from console.desktop.tasks import Tasks
from console.model.clock import CenterTime
from console.store.errors import StoreError
from console.store.outbox import Counts
from console.store.vaults import KnownVault, VaultFolder
from console.sync.api import Api
from console.sync.clock import SystemClock
from console.sync.errors import SyncError
from console.sync.loop import SyncLoop
from console.sync.signin import Door, Entered, SignInError
from console.sync.thread import LoopThread
from console.sync.timekeeper import TimeKeeper

LOOK_EVERY_MS = 4_000
"""While nobody is signed in the page looks so often whether the center is there."""


@dataclass(frozen=True, slots=True)
class Gate:
    """Where somebody signs in: a door, the API behind it, and the vaults of this computer."""

    door: Door
    api: Api
    folder: VaultFolder


class Entrance(QObject):
    """Between the sign-in page and the door. `entered` carries an Entered and its Api; `idle`
    says that what was under way has ended without anybody coming in.
    """

    entered = Signal(object, object)
    idle = Signal()

    def __init__(self, page: SignInPage, tasks: Tasks, thread: LoopThread) -> None:
        super().__init__()
        self._page = page
        self._tasks = tasks
        self._thread = thread
        self._gate: Gate | None = None
        self._state = SignInState()
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_EVERY_MS)
        self._looking.timeout.connect(self._look)
        page.submitted.connect(self.submit)
        page.password_chosen.connect(self._change_password)
        page.drain_submitted.connect(self._send_for)
        page.gone_back.connect(self._back)

    @property
    def busy(self) -> bool:
        """Somebody is on the way in, or a colleague's work on the way out."""
        return self._state.situation in ("busy", "draining")

    def open(self, gate: Gate, state: SignInState) -> None:
        """Somebody may sign in here from now on."""
        self.close()
        self._gate = gate
        self._show(state)
        self._look()
        self._looking.start()

    def close(self) -> "Future[None]":
        """Nobody is let in any more; a gate that nobody went through is taken down."""
        self._looking.stop()
        gate, self._gate = self._gate, None
        return self._thread.submit(_taken_down(gate))

    def trouble(self, situation: Situation) -> None:
        """Something is amiss with this computer."""
        self._show(replace(self._state, situation=situation))

    def submit(self, login: str, password: str) -> None:
        """Enter was pressed."""
        if self.busy or self._gate is None:
            return
        self._show(replace(self._state, situation="busy"))
        entering = self._thread.submit(self._gate.door.enter(login.strip(), password))
        self._tasks.bring(entering, self._entered, self._refused)

    def _change_password(self, login: str, old: str, new: str) -> None:
        if self.busy or self._gate is None:
            return
        self._show(replace(self._state, situation="busy"))
        changing = self._thread.submit(self._gate.door.change_password(login, old, new))
        self._tasks.bring(changing, self._entered, self._refused)

    def _send_for(self, vault_id: str, login: str, password: str) -> None:
        """A supervisor sends what an absent colleague left."""
        if self.busy or self._gate is None:
            return
        whose = next((one for one in self._state.unsent if one.vault == vault_id), None)
        self._show(replace(self._state, situation="draining", drain=whose))
        sending = self._thread.submit(_send(self._gate, vault_id, login, password))
        self._tasks.bring(sending, self._sent, self._not_sent)

    def _sent(self, left: Counts) -> None:
        """Only what has all gone is called sent."""
        whose = self._state.drain
        if left.kept:
            rest = replace(whose, count=left.kept) if whose else None
            self._drain_ended(
                replace(self._state, situation="drain_failed", reason="center_trouble", drain=rest)
            )
        else:
            self._drain_ended(replace(self._state, situation="drained"))
        self._look()

    def _not_sent(self, error: Exception) -> None:
        refused = error if isinstance(error, SignInError) else SignInError("")
        self._drain_ended(
            replace(
                self._state,
                situation="drain_failed",
                reason=self._situation(error),
                tries_left=refused.tries_left,
                minutes=refused.minutes,
            )
        )

    def _drain_ended(self, state: SignInState) -> None:
        """Said, unless somebody is signing in by now: that is the page's affair then."""
        if self._state.situation != "busy":
            self._show(state)
        self.idle.emit()

    def _back(self) -> None:
        self._show(replace(self._state, situation="idle", drain=None))

    def _entered(self, entered: Entered) -> None:
        gate, self._gate = self._gate, None
        self._looking.stop()
        self._page.clear()
        self._show(replace(self._state, situation="idle"))
        if gate is not None:
            self.entered.emit(entered, gate.api)
        else:
            self._tasks.run(entered.store.close, lambda _none: None)

    def _refused(self, error: Exception) -> None:
        refused = error if isinstance(error, SignInError) else SignInError("")
        self._show(
            replace(
                self._state,
                situation=self._situation(error),
                tries_left=refused.tries_left,
                minutes=refused.minutes,
            )
        )
        self.idle.emit()

    def _situation(self, error: Exception) -> Situation:
        """What to say; what is nobody's fault but ours is also logged."""
        if isinstance(error, SignInError | StoreError):
            return situation_of(error.code)
        self._tasks.unhandled.emit(error)
        if isinstance(error, OSError):
            full = error.errno in (errno.ENOSPC, errno.EDQUOT)
            return "disk_full" if full else "disk_failed"
        return "unexpected"

    def _look(self) -> None:
        """Is the center there, and what is unsent on this computer?"""
        gate = self._gate
        if gate is None:
            return
        health = self._thread.submit(gate.api.health())
        self._tasks.bring(health, lambda _health: self._connected(there=True), self._not_connected)
        folder, center_id = gate.folder, gate.door.center_id
        self._tasks.run(lambda: folder.known(center_id), self._known)

    def _not_connected(self, error: Exception) -> None:
        if not isinstance(error, SyncError):
            self._tasks.unhandled.emit(error)
        self._connected(there=False)

    def _connected(self, *, there: bool) -> None:
        if there is not self._state.connected and self._gate is not None:
            self._show(replace(self._state, connected=there))

    def _known(self, vaults: list[KnownVault]) -> None:
        unsent = tuple(Unsent(one.vault_id, one.name, one.unsent) for one in vaults if one.unsent)
        if unsent != self._state.unsent:
            self._show(replace(self._state, unsent=unsent))

    def _show(self, state: SignInState) -> None:
        self._state = state
        self._page.show_state(state)


async def _taken_down(gate: Gate | None) -> None:
    if gate is not None:
        await gate.api.close()


async def _send(gate: Gate, vault_id: str, login: str, password: str) -> Counts:
    """A colleague's vault is opened, sent and closed; the supervisor's own token goes with it."""
    api = Api(gate.api.url)
    door = Door(api, gate.folder, SystemClock(), gate.door.center_id)
    try:
        store = await door.absent(login, password, vault_id)
    except BaseException:
        await api.close()
        raise
    time = TimeKeeper(SystemClock(), CenterTime())
    sync = SyncLoop(store, api, time, Random(), lambda: str(uuid.uuid4()))  # noqa: S311 - jitter
    running: asyncio.Task[None] = asyncio.create_task(sync.run())
    try:
        return await depart(sync, api, gate.folder, ())
    finally:
        running.cancel()
