from PySide6.QtCore import QObject, Signal

from console.desktop.control.hand import Hand
from console.desktop.notices import Notices, Said

KEY = "leaving"


class Leaving(QObject):
    """Between wanting to leave and being able to: nobody leaves words behind that are not kept.

    `ready` when all is kept; `stuck` when the disk takes nothing, which is also said above the
    page; leaving goes on by itself once there is room, unless the person chooses to stay.
    """

    ready = Signal()
    stuck = Signal()
    stayed = Signal()

    def __init__(self, hand: Hand, notices: Notices) -> None:
        super().__init__()
        self._hand = hand
        self._notices = notices
        self._wanted = False
        hand.emptied.connect(self._emptied)
        hand.held.connect(self._held)

    def begin(self) -> None:
        """Somebody wants to leave."""
        if self._wanted:
            return
        self._wanted = True
        if self._hand.idle:
            self._emptied()
        elif self._hand.holding:
            self._be_stuck()

    def _emptied(self) -> None:
        if self._wanted:
            self._wanted = False
            self._notices.over(KEY)
            self.ready.emit()

    def _held(self, count: int, why: str) -> None:
        if self._wanted and count and why:
            self._be_stuck()

    def _be_stuck(self) -> None:
        self._notices.say(KEY, Said("danger", self._sentence, self._action, self._stay))
        self.stuck.emit()

    def _stay(self) -> None:
        self._wanted = False
        self.stayed.emit()

    def _sentence(self) -> str:
        return self.tr(
            "The disk takes nothing, so your last words are only on this screen. Please make room: "
            "they are kept at once, and then you are signed out."
        )

    def _action(self) -> str:
        return self.tr("Stay signed in")
