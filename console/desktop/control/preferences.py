from concurrent.futures import Future

from PySide6.QtCore import QObject, QTimer

from console.desktop import prefs
from console.desktop.preferences import Preferences
from console.desktop.tasks import Tasks
from console.store import meta
from console.store.store import Store

SOON_MS = 400
"""A slider being moved is one choice."""
AGAIN_MS = 5_000


class PreferencesKeeper(QObject):
    """Writes what somebody chooses about the console into her own vault, while she is here.

    A little later and off the GUI thread. What the disk refuses is tried again: it holds on the
    screen meanwhile, and nobody has to be told.
    """

    def __init__(self, preferences: Preferences, store: Store, tasks: Tasks) -> None:
        super().__init__()
        self._preferences = preferences
        self._store = store
        self._tasks = tasks
        self._stale = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._write)
        preferences.kept.connect(self._touched)

    def close(self) -> None:
        """She is leaving: what is not written yet is written now, and the computer's look comes
        back. To be called before the store is closed.
        """
        self._soon.stop()
        self._preferences.kept.disconnect(self._touched)
        if self._stale:
            self._tasks.bring(self._written(), lambda _none: None)
        self._preferences.end()

    def _touched(self) -> None:
        self._stale = True
        self._soon.start(SOON_MS)

    def _write(self) -> None:
        self._stale = False
        self._tasks.bring(self._written(), lambda _none: None, self._refused)

    def _written(self) -> "Future[None]":
        own = self._preferences.own
        plain = prefs.plain(own) if own is not None else {}
        return self._store.write(lambda db: meta.put(db, meta.PREFS, plain))

    def _refused(self, error: Exception) -> None:
        self._tasks.unhandled.emit(error)
        self._stale = True
        self._soon.start(AGAIN_MS)
