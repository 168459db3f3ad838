from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.desktop.lookup.panel import LookupPanel
from console.desktop.seen import Seen
from console.desktop.session.followupcard import FollowUpCard
from console.desktop.session.followuprow import FollowUpSummary
from console.desktop.session.referrals import ReferralList
from console.desktop.session.riskcard import RiskCard
from console.desktop.session.wrapup import WrapUp
from console.desktop.style.theme import Theme
from console.desktop.widgets.scroll import BAR, Scroll
from console.model.note import Missing, NoteContent
from console.model.roles import Role
from console.model.screen import Desk, SessionScreen

LONG_TALK_MS = 20 * 60_000


class Show(StrEnum):
    """What the right column is for at this moment."""

    LOOKUP = "lookup"
    FOLLOW_UP = "follow_up"
    RISK = "risk"
    WRAP_UP = "wrap_up"


class SessionSide(QWidget):
    """The column at the right: looking up, handing over, the risk, or the wrap-up.

    Only a key or a click changes it, and the end of the talk; a stage or a sync never does.
    At its right it keeps room for the bar of what scrolls.
    """

    changed = Signal()

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._shown = Show.LOOKUP
        self._ended = False
        self._seen = Seen()
        self.lookup = LookupPanel(theme)
        self.follow_up = FollowUpCard(theme, now)
        self.risk = RiskCard(theme)
        self.wrap_up = WrapUp(theme)
        self.arranged = FollowUpSummary(theme)
        self.referrals = ReferralList(theme)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        inner = QWidget()
        self._within = cards = QVBoxLayout(inner)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(16)
        cards.addWidget(self.wrap_up)
        cards.addWidget(self.follow_up)
        cards.addWidget(self.arranged)
        cards.addWidget(self.referrals)
        self._rest = QWidget()
        cards.addWidget(self._rest, 1)
        self._cards = Scroll(theme, inner)
        self._pinned = QWidget()
        self._alone = QVBoxLayout(self._pinned)
        self._alone.setContentsMargins(0, 0, BAR, 0)
        self._alone.addWidget(self.risk)
        column.addWidget(self.lookup, 1)
        column.addWidget(self._pinned, 1)
        column.addWidget(self._cards, 1)
        self.lookup.query_changed.connect(self._arrange)
        self.follow_up.closed.connect(self.back)
        self.follow_up.opened.connect(lambda: self._bring(self.follow_up.last))
        self.risk.numbers.turned.connect(lambda: self._bring(self.risk.numbers))
        self.risk.steps.turned.connect(self._bring)
        self.risk.closed.connect(self.back)
        theme.changed.connect(self._arrange)
        self._arrange()

    @property
    def shown(self) -> Show:
        """What is in sight."""
        return self._shown

    def show_session(
        self, screen: SessionScreen, content: NoteContent, gaps: tuple[Missing, ...]
    ) -> None:
        """Another moment of the talk."""
        contact = screen.contact
        ended = contact.ended_at is not None and contact.signed_at is None
        if ended != self._ended:
            self._ended = ended
            self.back()
        self.risk.show_session(screen, content)
        self.wrap_up.card.show_session(screen, content, gaps)
        begun, end = contact.connected_at, contact.ended_at
        self.wrap_up.rest.setVisible(
            begun is not None and end is not None and end - begun >= LONG_TALK_MS
        )
        self.follow_up.show_session(screen)
        self.arranged.show_row(screen.follow_up)
        self.referrals.show_rows(screen.referrals, begun)
        self.lookup.show_referred([row.service_id for row in screen.referrals])
        self._arrange()

    def show_desk(self, desk: Desk) -> None:
        """Whom to call where nothing is sent, and who of the colleagues calls back."""
        self.risk.sight.show_on_call(desk.on_call_name, desk.on_call_phone)
        self.follow_up.show_companions(
            {one.staff_id: one.name for one in desk.colleagues if one.role is Role.COMPANION}
        )

    def begin(self) -> None:
        """Another talk: nothing is open, nothing asked."""
        self.lookup.clear()
        self.follow_up.begin()
        self._ended = False
        self.turn_to(Show.LOOKUP)

    def turn_to(self, shown: Show) -> None:
        """Show this and leave the focus where it is."""
        if shown != self._shown:
            self._shown = shown
            self._arrange()
            self.changed.emit()

    def show_number(self, at: int) -> None:
        """Alt+1 to Alt+4: the number large, with words to say there; the hands stay."""
        self.turn_to(Show.RISK)
        self.risk.enlarge(at)

    def back(self) -> None:
        """Close what was opened."""
        self.turn_to(Show.WRAP_UP if self._ended else Show.LOOKUP)

    def _bring(self, part: QWidget) -> None:
        """What the hands asked for is in sight, however large the letters."""
        QTimer.singleShot(0, part, lambda: self._in_sight(part))

    def _in_sight(self, part: QWidget) -> None:
        if self._cards.isAncestorOf(part):
            self._cards.ensureWidgetVisible(part, 0, 8)

    def _arrange(self) -> None:
        shown, asking = self._shown, bool(self.lookup.words)
        filled, arranged = self.referrals.filled, self.arranged.filled
        if not self._seen.fresh(shown, asking, filled, arranged, self.theme.look.density):
            return
        self.risk.setVisible(shown == Show.RISK)
        self.wrap_up.setVisible(shown == Show.WRAP_UP)
        self.follow_up.setVisible(shown == Show.FOLLOW_UP)
        looking = shown in (Show.LOOKUP, Show.FOLLOW_UP)
        self.lookup.setVisible(looking)
        results = asking and shown == Show.LOOKUP
        room = shown == Show.LOOKUP or not self.theme.look.compact
        self.referrals.setVisible(looking and room and not results and self.referrals.filled)
        self.arranged.setVisible(shown == Show.LOOKUP and not results and arranged)
        # Without results the field alone stands at the top and what follows comes up to it.
        self.lookup.show_body(visible=results)
        self._column.setStretchFactor(self.lookup, 1 if results else 0)
        self._place_risk()
        self._cards.setVisible(not results and self._pinned.isHidden())
        self._rest.setVisible(shown != Show.RISK)

    def _place_risk(self) -> None:
        """It scrolls within its card, so that its numbers stay; where there is no room even for
        that, all of it scrolls.
        """
        narrow = self.theme.look.narrow
        if narrow and self._alone.count():
            self._within.insertWidget(0, self.risk, 1)
        elif not narrow and not self._alone.count():
            self._alone.addWidget(self.risk)
        self._pinned.setVisible(self._shown == Show.RISK and not narrow)
