from concurrent.futures import Future

from console.desktop import times
from console.desktop.control.later import Later
from console.desktop.control.means import Means
from console.desktop.control.refresher import Refresher
from console.desktop.control.wires import Wires
from console.desktop.wall.page import WallPage
from console.model import commands as c
from console.model.contact import ASSIGNED_MS
from console.model.screen import Wall
from console.store import views
from console.sync.request import Reply


class WallControl:
    """Between the supervisor's page and the store: read only while it is in sight."""

    def __init__(self, page: WallPage, means: Means) -> None:
        self._page = page
        self._means = means
        self._refresher = Refresher(means.tasks, self._read, self._show)
        self._later = Later(means.hand.now, self.touch)
        self._wires = Wires()
        self._wires.add(page.shown, self._refresher.visible)
        self._wires.add(page.given, self._give)
        self._wires.add(page.watched, self._watch)
        self._refresher.visible(page.isVisible())

    def close(self) -> None:
        """The shift is over: nothing is read any more."""
        self._later.stop()
        self._refresher.visible(False)
        self._wires.cut()

    def touch(self) -> None:
        """Something in the vault has changed, or the time has come."""
        self._refresher.touch()

    def _read(self) -> "Future[Wall]":
        staff_id, now = self._means.staff_id, self._means.hand.now()
        midnight = times.midnight(now)
        return self._means.store.read(lambda db: views.wall(db, staff_id, now, midnight))

    def _show(self, wall: Wall) -> None:
        self._page.show_wall(wall)
        held = (row.held_since for row in wall.waiting if row.held_since is not None)
        tomorrow = times.midnight(self._means.hand.now(), days=1)
        self._later.at([*(since + ASSIGNED_MS for since in held), tomorrow])

    def _give(self, contact_id: str, staff_id: str) -> None:
        def done(reply: Reply) -> None:
            self._page.show_answer("assign", contact_id, reply.answer, reply.reason)

        self._means.ask(c.ContactAssign(contact_id=contact_id, staff_id=staff_id), done)

    def _watch(self, contact_id: str) -> None:
        def done(reply: Reply) -> None:
            self._page.show_answer("watch", contact_id, reply.answer, reply.reason)

        self._means.ask(c.ContactWatch(contact_id=contact_id), done)
