from PySide6.QtCore import QObject

from console.desktop import remarks
from console.desktop.notices import Notices, Said
from console.desktop.widgets.notice import Weight
from console.model import commands as c
from console.model import rights
from console.model.roles import Role
from console.model.screen import Link, SyncTruth
from console.sync.signin import Entered


class Welcome(QObject):
    """What is worth knowing at a desk, said above the page: how one came in, and what is amiss."""

    def __init__(self, notices: Notices, entered: Entered) -> None:
        super().__init__()
        self._notices = notices
        self._remarks = entered.remarks
        self._online = entered.online
        self._role = Role(entered.staff.role)

    def say(self) -> None:
        """At the beginning of a shift."""
        notices, role = self._notices, self._role
        takes = rights.may(role, c.ContactAccept.KIND)
        if remarks.account(role):
            notices.say("account", Said("info", lambda: remarks.account(role)))
        if self._remarks:
            weight: Weight = "warn" if self._remarks & remarks.GRAVE else "info"
            said = Said(weight, lambda: remarks.sentence(self._remarks), notices.understood)
            notices.say("remarks", said)
        if not self._online:
            offline = Said("info", lambda: remarks.offline(takes_calls=takes), notices.understood)
            notices.say("offline", offline)

    def met(self, truth: SyncTruth) -> None:
        """The center is back: that it was not there is no news any more."""
        if truth.link is Link.ONLINE:
            self._notices.over("offline")

    def broken(self) -> None:
        """Something could not be kept, and it is our fault."""
        self._notices.say("broken", Said("danger", self._broken, self._notices.understood))

    def _broken(self) -> str:
        return self.tr(
            "The last thing could not be kept, and it is our fault. What is on the screen stays "
            "there: please copy it to a safe place and tell your supervisor."
        )
