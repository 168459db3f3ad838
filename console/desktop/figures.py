from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from console.desktop.tasks import Tasks
from console.model.screen import Link, SyncTruth
from console.store.errors import StoreError
from console.store.vaults import VaultFolder

NOTE_DOWN_MS = 3_000
"""How long figures may lie in the vault's .keys behind the truth."""
CONTACT_EVERY_MS = 60_000
"""So often the last contact is written anew: each time costs two fsyncs."""


class Figures(QObject):
    """What the sign-in screen says of this vault: how much is unsent, and the last contact."""

    def __init__(
        self, folder: VaultFolder, vault_id: str, tasks: Tasks, now: Callable[[], int]
    ) -> None:
        super().__init__()
        self._folder = folder
        self._vault_id = vault_id
        self._tasks = tasks
        self._now = now
        self._truth = SyncTruth()
        self._unsent: int | None = None
        self._contact_at = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(NOTE_DOWN_MS)
        self._later.timeout.connect(self._keep)

    def show(self, truth: SyncTruth) -> None:
        """Another truth; written down in a moment."""
        self._truth = truth
        if not self._later.isActive():
            self._later.start()

    def close(self) -> None:
        """Whoever leaves writes the last figures."""
        self._later.stop()

    def _keep(self) -> None:
        unsent = self._truth.kept + self._truth.needs_you
        at = self._contact()
        if unsent == self._unsent and at is None:
            return
        self._unsent = unsent
        folder, vault_id = self._folder, self._vault_id

        def work() -> None:
            folder.set_unsent(vault_id, unsent)
            if at is not None:
                folder.set_last_contact(vault_id, at)

        self._tasks.run(work, lambda _none: None, self._failed)

    def _contact(self) -> int | None:
        """Now, where the center is there and that was not written down lately."""
        now = self._now()
        if self._truth.link is not Link.ONLINE or now - self._contact_at < CONTACT_EVERY_MS:
            return None
        self._contact_at = now
        return now

    def _failed(self, error: Exception) -> None:
        """A full disk: these figures are nobody's words, and the next ones come."""
        self._unsent = None
        if not isinstance(error, StoreError):
            self._tasks.unhandled.emit(error)
