from collections.abc import Callable
from concurrent.futures import Future

from console.desktop.control.means import Means
from console.desktop.control.presence import PresenceControl
from console.desktop.control.refresher import Refresher
from console.desktop.control.views import Views
from console.desktop.control.wires import Wires
from console.desktop.session.followupcard import FollowUpWish
from console.desktop.session.page import SessionPage
from console.model import commands as c
from console.model.note import NoteContent
from console.model.referral import ReferralManner
from console.model.risk import RiskLevel, RiskStep, StepOutcome
from console.model.screen import SessionScreen
from console.search.hit import Hit
from console.store import drafts, views
from console.store.connection import Connection
from console.sync.drafting import queue_drafts


class SessionControl:
    """Between the session page and the store: one talk, from its first word to its signature.

    `finished` is called when its note is signed and kept.
    """

    def __init__(
        self,
        page: SessionPage,
        means: Means,
        presence: PresenceControl,
        finished: Callable[[], None],
    ) -> None:
        self._page = page
        self._means = means
        self._presence = presence
        self._finished = finished
        self._contact_id: str | None = None
        self._rest_after = False
        self._opening: Callable[[], None] | None = None
        self._views = Views(means.hand, means.staff_id, self.touch)
        self._refresher = Refresher(means.tasks, self._read, self._show)
        self._refresher.visible(True)
        self._wires = Wires()
        self._wires.add(page.content_changed, self._write)
        self._wires.add(page.ended, self._end)
        self._wires.add(page.signed, self._sign)
        self._wires.add(page.rest_requested, self._rest)
        self._wires.add(page.risk_assessed, self._assess)
        self._wires.add(page.side.risk.step_taken, self._step)
        self._wires.add(page.referral_made, self._refer)
        self._wires.add(page.follow_up_requested, self._follow_up)
        self._wires.add(page.addendum, self._add)
        self._wires.add(page.all_talks_wanted, self._all_talks)

    def close(self) -> None:
        """The shift is over: nothing is read any more."""
        self._refresher.visible(False)
        self._wires.cut()

    @property
    def talking(self) -> str | None:
        """The contact one is in, for a call for help; None in no talk."""
        return self._page.contact_id if self._page.phase in ("talk", "wrap_up") else None

    def open(self, contact_id: str, opened: Callable[[], None] = lambda: None) -> None:
        """Bring this contact to the desk; `opened` follows when its words are on the page."""
        self._contact_id = contact_id
        self._rest_after = False
        self._opening = opened
        self._refresher.touch()

    def touch(self) -> None:
        if self._contact_id is not None:
            self._refresher.touch()

    def left(self) -> None:
        """The page is hidden or focus is elsewhere: what was written goes to the center now."""
        if self._page.flush() is not None and self._contact_id is not None:
            self._means.hand.queue_draft(self._contact_id)

    def _read(self) -> Future[SessionScreen | None]:
        contact_id = self._contact_id or ""
        return self._means.store.read(lambda db: views.session(db, contact_id))

    def _show(self, screen: SessionScreen | None) -> None:
        if screen is None or screen.contact.id != self._contact_id:
            return
        self._page.show_session(self._views.allowed(screen))
        if self._opening is not None:
            opening, self._opening = self._opening, None
            opening()

    def _all_talks(self) -> None:
        if self._contact_id is not None:
            self._views.want_all(self._contact_id)

    def _write(self, contact_id: str, content: NoteContent) -> None:
        self._means.hand.draft(contact_id, content)

    def _end(self, contact_id: str) -> None:
        hand = self._means.hand
        at = hand.now()

        def make(db: Connection) -> tuple[c.Fact, ...]:
            queue_drafts(db, at, hand.new_id, force=contact_id)
            return (c.ContactEnded(contact_id=contact_id, ended_at=at),)

        hand.together(make)

    def _sign(self, contact_id: str, content: NoteContent) -> None:
        at, device = self._means.hand.now(), self._means.store.vault_id

        def make(db: Connection) -> tuple[c.Fact, ...]:
            drafts.save(db, contact_id, content, at)
            return (
                c.NoteSigned(contact_id=contact_id, device=device, content=content, signed_at=at),
            )

        self._means.hand.together(make, self._signed)

    def _signed(self) -> None:
        rest, self._rest_after = self._rest_after, False
        self._presence.signed(rest=rest)
        self._finished()

    def _rest(self) -> None:
        self._rest_after = True

    def _assess(self, contact_id: str, asked: bool, level: RiskLevel | None, why: str) -> None:  # noqa: FBT001 - from a signal
        now = self._means.hand.now()
        self._means.hand.fact(
            c.RiskAssessed(
                contact_id=contact_id, asked=asked, level=level, why_not=why, assessed_at=now
            )
        )

    def _step(self, contact_id: str, step: RiskStep, outcome: StepOutcome) -> None:
        self._means.hand.fact(
            c.RiskStepTaken(
                contact_id=contact_id, step=step, outcome=outcome, taken_at=self._means.hand.now()
            )
        )

    def _refer(self, contact_id: str, hit: Hit) -> None:
        self._means.hand.fact(
            c.ReferralMade(
                contact_id=contact_id,
                service_id=hit.id,
                service_name=hit.name[:400],
                organization=hit.organization[:400],
                manner=ReferralManner.TOLD,
                made_at=self._means.hand.now(),
            )
        )

    def _follow_up(self, contact_id: str, wish: FollowUpWish) -> None:
        self._means.hand.fact(
            c.FollowUpRequested(
                contact_id=contact_id,
                purpose=wish.purpose,
                consented_at=wish.consented_at,
                window_from=wish.window_from,
                window_to=wish.window_to,
                companion_name=wish.companion_name[:120],
                may_leave_message=wish.may_leave_message,
                requested_at=self._means.hand.now(),
            )
        )

    def _add(self, contact_id: str, content: NoteContent) -> None:
        at = self._means.hand.now()

        def make(db: Connection) -> tuple[c.Fact, ...]:
            drafts.save(db, contact_id, content, at)
            drafts.signed(db, contact_id, content)
            return (c.NoteAdded(contact_id=contact_id, content=content, written_at=at),)

        self._means.hand.together(make)
