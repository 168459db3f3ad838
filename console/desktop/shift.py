from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from console.desktop import remarks
from console.desktop.control.desk import DeskControl
from console.desktop.control.hand import Hand
from console.desktop.control.kept import KeptControl
from console.desktop.control.lookup import LookupControl, Reader
from console.desktop.control.means import Means
from console.desktop.control.session import SessionControl
from console.desktop.control.wires import Wires
from console.desktop.departure import depart
from console.desktop.frame.window import MainWindow
from console.desktop.tasks import Tasks
from console.desktop.widgets.notice import Weight
from console.model.clock import Clock
from console.model.presence import PresenceState
from console.model.screen import Link, SyncTruth
from console.store.outbox import Counts
from console.store.vaults import VaultFolder
from console.sync.api import Api
from console.sync.directory import DirectoryKeeper
from console.sync.loop import SyncLoop
from console.sync.signin import Entered
from console.sync.thread import LoopThread
from console.sync.timekeeper import TimeKeeper
from console.sync.truth import Truth

NOTE_DOWN_MS = 3_000
"""How long counts may lie in the vault's .keys behind the truth."""


@dataclass(frozen=True, slots=True)
class Place:
    """What outlasts a shift: the window, the threads, where files lie."""

    window: MainWindow
    focus_changed: Any
    tasks: Tasks
    thread: LoopThread
    folder: VaultFolder
    directory: Path
    clock: Clock
    rng: Random
    new_id: Callable[[], str]


class Shift(QObject):
    """Everything that lives from signing in to signing out.

    `left` carries the future of what is still being sent when the person has gone.
    """

    left = Signal(object)

    def __init__(self, place: Place, entered: Entered, api: Api) -> None:
        super().__init__()
        self._place = place
        self._entered = entered
        self._api = api
        self._store = entered.store
        self.time = TimeKeeper(place.clock, entered.time)
        self._sync = SyncLoop(self._store, api, self.time, place.rng, place.new_id)
        self._hand = Hand(self._store, self.time, place.tasks, place.new_id)
        self._truth = SyncTruth()
        self._held = 0
        self._wires = Wires()
        self._running: list[Future[Any]] = []
        self._note_down = QTimer(self)
        self._note_down.setSingleShot(True)
        self._note_down.setInterval(NOTE_DOWN_MS)
        self._note_down.timeout.connect(self._keep_figures)
        self._build()

    def _build(self) -> None:
        window, place = self._place.window, self._place
        means = Means(
            store=self._store,
            sync=self._sync,
            thread=place.thread,
            tasks=place.tasks,
            hand=self._hand,
            staff_id=self._entered.staff.id,
        )
        self._means = means
        self.session = SessionControl(window.session, means, self._finished)
        self.desk = DeskControl(window.queue, means, self._begun)
        self.desk.shown = window.show_desk
        self.kept = KeptControl(window, means)
        self._reader = Reader(place.directory)
        self._lookups = [
            LookupControl(panel, self._reader, place.tasks)
            for panel in (window.session.side.lookup, window.services.panel)
        ]

    def begin(self) -> None:
        """Show the desk and start the exchange with the center."""
        window = self._place.window
        self._sync.line.on_truth = self._told
        self._store.on_change(lambda kinds: self._place.tasks.home(lambda: self._changed(kinds)))
        self._hand.held.connect(self._hold)
        self._wires.add(window.queue.resume_requested, self._begun)
        self._wires.add(self._place.focus_changed, self._focus_moved)
        self._wires.add(window.notice_asked, self._heard)
        window.show_person(self._entered.staff.name)
        self._remark()
        window.show_front(None)
        window.open_page("queue")
        keeper = DirectoryKeeper(self._api, self._place.directory, self._sync.line.up)
        for work in (self._sync.run(), keeper.run()):
            self._running.append(self._place.thread.submit(work))
        for running in self._running:
            self._place.tasks.bring(running, lambda _none: None)
        self._changed(frozenset())
        if self._entered.online:
            self._means.presence(PresenceState.READY)

    def leave(self) -> None:
        """Sign out: the words are kept first; what is unsent goes out behind the scenes."""
        self._place.window.session.flush()
        self._when_idle(self._go)

    def _when_idle(self, then: Callable[[], None]) -> None:
        """After the hand has nothing left to keep; a full disk keeps the person here."""
        if self._hand.idle:
            then()
        else:
            QTimer.singleShot(20, self, lambda: self._when_idle(then))

    def _go(self) -> None:
        self.desk.close()
        self.session.close()
        self.kept.close()
        for lookup in self._lookups:
            lookup.close()
        self._wires.cut()
        self._note_down.stop()
        self._sync.line.on_truth = lambda _truth: None
        self._place.window.show_session(None)
        self.left.emit(self._place.thread.submit(self._depart()))
        self._place.tasks.run(self._reader.close, lambda _none: None)

    async def _depart(self) -> Counts:
        return await depart(self._sync, self._api, self._place.folder, self._running)

    def _remark(self) -> None:
        """What is worth knowing about this sign-in, in the strip above the page."""
        said = remarks.sentence(self._entered.remarks, online=self._entered.online)
        weight: Weight = "warn" if "no_keyring" in self._entered.remarks else "info"
        self._place.window.show_notice(weight, said, self.tr("Understood"))

    def _heard(self) -> None:
        self._place.window.show_notice("info", "")

    def _begun(self, contact_id: str) -> None:
        """A talk of one's own: to its page, hands on the words."""
        self.session.open(contact_id)
        self._place.window.open_page("session")
        if self._entered.online:
            self._means.presence(PresenceState.IN_SESSION)

    def _focus_moved(self, old: QWidget | None, _new: QWidget | None) -> None:
        """Hands that leave the words: what was written goes to the center now."""
        if old is not None and old is self._place.window.session.note.editor:
            self.session.left()

    def _finished(self) -> None:
        """Signed: back to who waits."""
        self._place.window.open_page("queue")

    def _changed(self, _kinds: frozenset[str]) -> None:
        self.desk.touch()
        self.session.touch()
        self.kept.touch()

    def _told(self, truth: Truth) -> None:
        shown = truth.shown
        self._place.tasks.home(lambda: self._show_truth(shown))

    def _show_truth(self, truth: SyncTruth) -> None:
        self._truth = truth
        self._place.window.show_truth(self._with_held(truth))
        if not self._note_down.isActive():
            self._note_down.start()

    def _hold(self, count: int) -> None:
        """So many things wait because the disk refuses them."""
        self._held = count
        self._place.window.show_truth(self._with_held(self._truth))

    def _with_held(self, truth: SyncTruth) -> SyncTruth:
        """What waits in the hand is said as what it is: the disk takes nothing."""
        return replace(truth, disk_full=True) if self._held else truth

    def _keep_figures(self) -> None:
        """For the sign-in screen of this computer: how much is unsent, and the last contact."""
        folder, vault_id = self._place.folder, self._store.vault_id
        unsent = self._truth.kept + self._truth.needs_you
        at = self.time.now() if self._truth.link is Link.ONLINE else None

        def work() -> None:
            folder.set_unsent(vault_id, unsent)
            if at is not None:
                folder.set_last_contact(vault_id, at)

        self._place.tasks.run(work, lambda _none: None)
