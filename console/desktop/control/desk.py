from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass

from console.desktop.control.later import Later
from console.desktop.control.means import Means
from console.desktop.control.presence import PresenceControl
from console.desktop.control.refresher import Refresher
from console.desktop.control.wires import Wires
from console.desktop.queue.page import QueuePage
from console.model import commands as c
from console.model.contact import ASSIGNED_MS
from console.model.outcome import Answer
from console.model.presence import PresenceState
from console.model.screen import Desk
from console.store import views
from console.store.connection import Connection
from console.sync.request import Reply

NOT_CONNECTED = "not_connected"


@dataclass(frozen=True, slots=True)
class _Moment:
    desk: Desk
    open_session: str | None


class DeskControl:
    """Between the queue page and the store: who waits, accepting, presence.

    `opened` is called when a talk of one's own begins, however it began: accepted here, given by
    the switchboard, opened by hand, or found again after a restart.
    """

    def __init__(
        self,
        page: QueuePage,
        means: Means,
        presence: PresenceControl,
        opened: Callable[[str], None],
    ) -> None:
        self._page = page
        self._means = means
        self._presence = presence
        self._opened = opened
        self._talking: str | None = None
        self._connecting: set[str] = set()
        self.shown: Callable[[Desk], None] = page.show_desk
        self.answered: Callable[[str, Answer], None] = lambda _contact_id, _answer: None
        """Called with what became of asking for a talk."""
        self._refresher = Refresher(means.tasks, self._read, self._show)
        # Read also while another page is in front: a talk may begin any moment.
        self._refresher.visible(True)
        self._later = Later(means.hand.now, self.touch)
        self._wires = Wires()
        self._wires.add(page.accept_requested, self.accept)
        self._wires.add(page.presence_chosen, self._present)
        self._wires.add(page.call_by_hand_requested, self.call_by_hand)
        page.show_role(takes_calls=means.takes_calls)

    def close(self) -> None:
        """The shift is over: nothing is read any more."""
        self._later.stop()
        self._refresher.visible(False)
        self._wires.cut()

    def touch(self) -> None:
        self._refresher.touch()

    def accept(self, contact_id: str) -> None:
        """Ask the center for this contact."""
        self._means.ask(
            c.ContactAccept(contact_id=contact_id), lambda reply: self._replied(contact_id, reply)
        )

    def call_by_hand(self) -> None:
        """The phone rang by itself, the center being gone: "I am on a call"."""
        hand = self._means.hand
        hand.fact(c.ContactOpened(contact_id=hand.new_id(), opened_at=hand.now()))

    def _present(self, state: PresenceState) -> None:
        self._presence.choose(state, self.touch)

    def _replied(self, contact_id: str, reply: Reply) -> None:
        if reply.answer is Answer.DONE:
            self._connecting.add(contact_id)
        self.answered(contact_id, reply.answer)
        self._page.show_answer(contact_id, reply.answer, reply.reason)

    def _read(self) -> Future[_Moment]:
        staff_id, now = self._means.staff_id, self._means.hand.now()

        def work(db: Connection) -> _Moment:
            return _Moment(views.desk(db, staff_id, now), views.open_session(db, staff_id))

        return self._means.store.read(work)

    def _show(self, moment: _Moment) -> None:
        self.shown(moment.desk)
        self._in_time(moment.desk)
        self._not_connected(moment.desk)
        self._presence.seen(moment.desk, moment.open_session)
        begun = moment.open_session
        before, self._talking = self._talking, begun
        if begun is not None and begun != before:
            self._connecting.discard(begun)
            self._opened(begun)

    def _in_time(self, desk: Desk) -> None:
        """What comes with time alone, without news of it: who was given to one counselor is
        everybody's again, a companion's call lies ahead until its time, and is due in it.
        """
        held = {row.held_since + ASSIGNED_MS for row in desk.waiting if row.held_since is not None}
        ends = {row.until for row in desk.handed_over}
        agreed = {call.window_to if call.due else call.window_from for call in desk.agreed}
        self._later.at(held | ends | agreed)

    def _not_connected(self, desk: Desk) -> None:
        """A call that was granted and waits again: its phone was not answered, or it failed."""
        waits = {row.contact_id for row in desk.waiting if not row.taken_by}
        for contact_id in self._connecting & waits:
            self._connecting.discard(contact_id)
            self.answered(contact_id, Answer.REFUSED)
            self._page.show_answer(contact_id, Answer.REFUSED, NOT_CONNECTED)
