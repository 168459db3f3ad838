from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from console.desktop.frame.window import MainWindow
from console.desktop.tasks import Tasks
from console.model.screen import SyncTruth
from console.store.errors import DiskFull
from console.sync.line import Line
from console.sync.truth import Truth


class Standing(QObject):
    """The left half of the status bar: what the exchange says, and what the disk refuses.

    `changed` carries the truth on the GUI thread.
    """

    changed = Signal(SyncTruth)

    def __init__(self, window: MainWindow, tasks: Tasks, line: Line) -> None:
        super().__init__()
        self._window = window
        self._tasks = tasks
        self._line = line
        self._over = False
        self._refused = ""
        self.truth = SyncTruth()

    def begin(self) -> None:
        """Hear of the exchange from now on."""
        self._line.on_truth = self._told
        self._show()

    def close(self) -> None:
        """The person has gone; what is still to come is not for the next one's screen."""
        self._over = True
        self._line.on_truth = lambda _truth: None
        self._window.show_truth(SyncTruth())

    def hold(self, count: int, why: str) -> None:
        """So many things wait because the disk refused them, with this code."""
        self._refused = (why or self._refused) if count else ""
        self._show()

    def _told(self, truth: Truth) -> None:
        """On the sync thread."""
        shown = truth.shown
        self._tasks.home(lambda: self._take(shown))

    def _take(self, truth: SyncTruth) -> None:
        if not self._over:
            self.truth = truth
            self._show()
            self.changed.emit(truth)

    def _show(self) -> None:
        self._window.show_truth(self._with_refused())

    def _with_refused(self) -> SyncTruth:
        if not self._refused:
            return self.truth
        if self._refused == DiskFull.code:
            return replace(self.truth, disk_full=True)
        return replace(self.truth, disk_failed=True)
