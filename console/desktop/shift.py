from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from console.desktop.control.again import AgainControl
from console.desktop.control.filing import FilingControl
from console.desktop.control.hand import Hand
from console.desktop.control.lock import LockControl, Whose
from console.desktop.control.means import Means
from console.desktop.control.preferences import PreferencesKeeper
from console.desktop.control.wires import Wires
from console.desktop.departure import depart
from console.desktop.figures import Figures
from console.desktop.frame.window import MainWindow
from console.desktop.leaving import Leaving
from console.desktop.notices import Notices
from console.desktop.panels import Panels
from console.desktop.practice import result
from console.desktop.preferences import Preferences
from console.desktop.standing import Standing
from console.desktop.tasks import Tasks
from console.desktop.welcome import Welcome
from console.model.clock import Clock
from console.model.roles import Role
from console.store.outbox import Counts
from console.store.vaults import VaultFolder
from console.sync.api import Api
from console.sync.directory import DirectoryKeeper
from console.sync.loop import SyncLoop
from console.sync.signin import Entered
from console.sync.thread import LoopThread
from console.sync.timekeeper import TimeKeeper


@dataclass(frozen=True, slots=True)
class Place:
    """What outlasts a shift: the window, the threads, where files lie.

    `finished` is where runs of practice wait to be filed.
    """

    window: MainWindow
    preferences: Preferences
    focus_changed: Any
    tasks: Tasks
    thread: LoopThread
    folder: VaultFolder
    directory: Path
    clock: Clock
    rng: Random
    new_id: Callable[[], str]
    finished: Path | None = None


class Shift(QObject):
    """Everything that lives from signing in to signing out.

    `left` carries the future of what is still being sent when the person has gone. `stuck` says
    that the disk takes nothing and the person has to stay for now, `stayed` that she chose to.
    """

    left = Signal(object)
    stuck = Signal()
    stayed = Signal()

    def __init__(self, place: Place, entered: Entered, api: Api) -> None:
        super().__init__()
        self._place = place
        self._entered = entered
        self._api = api
        self._store = store = entered.store
        self.time = TimeKeeper(place.clock, entered.time)
        self._sync = SyncLoop(store, api, self.time, place.rng, place.new_id)
        self.hand = Hand(store, self.time, place.tasks, place.new_id)
        self._running: list[Future[Any]] = []
        self._wires = Wires()
        self.notices = Notices(place.window)
        self.standing = Standing(place.window, place.tasks, self._sync.line)
        self._figures = Figures(place.folder, store.vault_id, place.tasks, self.time.now)
        means = self._means()
        self.panels = Panels(place.window, means, place.directory)
        whose = Whose(entered.staff.name, entered.staff.login, place.folder, place.clock)
        self.lock = LockControl(place.window, means, whose, self.notices)
        login = entered.staff.login
        self.again = AgainControl(
            place.window, means, login, self.notices, lambda: self.standing.truth.link
        )
        self._preferences = PreferencesKeeper(place.preferences, store, place.tasks)
        self._filing = self._filed()
        self._leaving = Leaving(self.hand, self.notices)
        self._welcome = Welcome(self.notices, entered)

    def _means(self) -> Means:
        return Means(
            store=self._store,
            sync=self._sync,
            thread=self._place.thread,
            tasks=self._place.tasks,
            hand=self.hand,
            staff_id=self._entered.staff.id,
            role=Role(self._entered.staff.role),
        )

    def _filed(self) -> FilingControl | None:
        """Practice files nothing: what was finished there is filed where somebody works."""
        folder, login = self._place.finished, self._entered.staff.login
        if folder is None:
            return None
        return FilingControl(folder, login, self._means(), self.notices, result.read)

    def begin(self) -> None:
        """Show the desk and start the exchange with the center."""
        window, tasks = self._place.window, self._place.tasks
        self._connect()
        self.standing.begin()
        window.show_person(self._entered.staff.name, Role(self._entered.staff.role))
        self._welcome.say()
        window.show_front(None)
        window.open_home()
        self._store.on_change(lambda _kinds: tasks.home(self.panels.touch))
        keeper = DirectoryKeeper(self._api, self._place.directory, self._sync.line.up)
        for work in (self._sync.run(), keeper.run()):
            running = self._place.thread.submit(work)
            self._running.append(running)
            tasks.bring(running, lambda _none: None)
        self.panels.touch()
        self.lock.begin()
        if self._filing is not None:
            self._filing.begin()

    def _connect(self) -> None:
        self.hand.held.connect(self.standing.hold)
        self.hand.held.connect(self._held)
        self.hand.broken.connect(self._welcome.broken)
        self.standing.changed.connect(self._figures.show)
        self.standing.changed.connect(self.again.met)
        self.lock.unlocked.connect(self.again.unlocked)
        self.standing.changed.connect(self._welcome.met)
        self.standing.changed.connect(self.panels.show_truth)
        self._leaving.ready.connect(self._go)
        self._leaving.stuck.connect(self.stuck)
        self._leaving.stuck.connect(self.lock.stuck)
        self._leaving.stayed.connect(self.stayed)
        self._wires.add(self._place.focus_changed, self._focus_moved)

    def leave(self) -> None:
        """Sign out: the words are kept first; what is unsent goes out behind the scenes."""
        self._place.window.session.flush()
        self._leaving.begin()

    def abandon(self) -> "Future[None]":
        """The process ends under the person: what was written goes into the vault, and that is
        closed. Nothing is sent any more; the future is of the last connection being closed.
        """
        self._place.window.session.flush()
        self.hand.finish()
        self._quit()
        for one in self._running:
            one.cancel()
        self.panels.reader.close()
        self._store.close()
        return self._place.thread.submit(self._api.close())

    def _go(self) -> None:
        self._place.window.session.flush()
        if not self.hand.idle:
            # Written while the disk was waited for.
            self._leaving.begin()
            return
        self._quit()
        self.panels.clear()
        tasks = self._place.tasks
        tasks.run(self.panels.reader.close, lambda _none: None)
        self.left.emit(self._place.thread.submit(self._depart()))

    def _quit(self) -> None:
        """Nothing of this person hears or shows anything from now on."""
        self._preferences.close()
        self.panels.close()
        if self._filing is not None:
            self._filing.close()
        self.lock.close()
        self.again.close()
        self._wires.cut()
        self._figures.close()
        self.standing.close()
        self.notices.close()
        self._place.window.show_unkept(words=False)

    async def _depart(self) -> Counts:
        return await depart(self._sync, self._api, self._place.folder, self._running)

    def _held(self, count: int, _why: str) -> None:
        """Words that are nowhere but on the screen keep the window open."""
        self._place.window.show_unkept(words=count > 0)

    def _focus_moved(self, old: QWidget | None, _new: QWidget | None) -> None:
        """Hands that leave the words: what was written goes to the center now."""
        if old is not None and old is self._place.window.session.note.editor:
            self.panels.session.left()
