from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from console.desktop.frame.actions.desk import look_up
from console.desktop.frame.palette.doings import doings
from console.search.hit import Hit

if TYPE_CHECKING:
    from console.desktop.frame.window import MainWindow


class Finder(QObject):
    """Opens the palette over the window and does what was chosen in it.

    `opened` asks for what has to be read: one's recent talks.
    """

    opened = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.overlays.palette.chosen.connect(self._chosen)

    def toggle(self) -> None:
        """Everything by a few letters, or back."""
        window, palette = self._window, self._window.overlays.palette
        if not palette.isVisible():
            palette.begin(doings(window.doer.actions, window.moment, window.keys, self._caller))
            self.opened.emit()
        window.overlays.toggle(palette)

    def show_service(self, hit: Hit) -> None:
        """This service: beside the talk if there is one, else on its own page."""
        window = self._window
        look_up(window)
        beside = window.page == "session"
        (window.session.side.lookup if beside else window.services.panel).open_service(hit)

    @property
    def _caller(self) -> str:
        session = self._window.session
        return session.person.name if session.contact_id is not None else ""

    def _chosen(self, kind: str, key: str) -> None:
        """The focus goes back first, so that things are done where the hands were."""
        self._window.overlays.dismiss()
        if kind == "action":
            self._window.doer.do(key)
