from concurrent.futures import Future

from console.desktop.control.means import Means
from console.desktop.control.refresher import Refresher
from console.desktop.control.wires import Wires
from console.desktop.frame.window import MainWindow
from console.model.screen import KeptItem
from console.store import outbox, views


class KeptControl:
    """Between the list of what is kept here and the outbox."""

    def __init__(self, window: MainWindow, means: Means) -> None:
        self._means = means
        self._refresher = Refresher(means.tasks, self._read, window.show_kept)
        self._refresher.visible(True)
        self._wires = Wires()
        self._wires.add(window.send_again_requested, self._again)

    def close(self) -> None:
        """The shift is over: nothing is read any more."""
        self._refresher.visible(False)
        self._wires.cut()

    def touch(self) -> None:
        self._refresher.touch()

    def _read(self) -> Future[tuple[KeptItem, ...]]:
        return self._means.store.read(views.kept)

    def _again(self, command_id: str) -> None:
        """Put what was set aside back into the outbox."""
        new_id = self._means.hand.new_id
        again = self._means.store.write(lambda db: outbox.refile(db, command_id, new_id))
        self._means.tasks.bring(again, lambda _none: None)
