from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSpacerItem, QVBoxLayout, QWidget

from console.desktop import times
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.guideline import GuidelineView
from console.desktop.widgets.talkhead import Stage as Shown
from console.desktop.widgets.talkhead import TalkHead, TalkView
from console.desktop.widgets.timertext import clock
from console.model.contact import Contact
from console.model.guideline import Stage, stage

TICK_MS = 500
AIR = 4
"""Between the top of the guideline's widget and its bar (px)."""
_SHOWN: dict[Stage, Shown] = {
    Stage.LISTENING: "listening",
    Stage.CLOSING: "closing",
    Stage.OVER: "offering",
    Stage.SILENCED: "silenced",
}


class Talk(QWidget):
    """The minutes of a talk and its stage, computed from when it was connected, never counted.

    `about` times say so. `offer_asked` follows the quiet offer that stands beside stage 3.
    """

    offer_asked = Signal()

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._now = now
        self._contact: Contact | None = None
        self._offered = False
        self.head = TalkHead(theme)
        self._offer = Button(theme, "", "link", key="follow_up")
        # At the right of words that are painted from the left: when it comes, nothing moves.
        self._offer.hide()
        self._offer.clicked.connect(self.offer_asked)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._show_now)
        self._build()
        self._say()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(self.head)
        self._below = QSpacerItem(0, 0)
        column.addItem(self._below)
        self.theme.changed.connect(self._resize)
        self._resize()
        self.head.add_trailing(self._offer)

    def _resize(self) -> None:
        self._below.changeSize(0, 0 if self.theme.look.compact else 8)
        self.updateGeometry()

    @property
    def tight_height(self) -> int:
        """The height of its lines alone, without the air of the head (px)."""
        return self.head.sizeHint().height()

    @property
    def middle(self) -> int:
        """How far below its top the middle of the timer's line is (px)."""
        below = self._below.sizeHint().height()
        top = self.theme.frame("head") - below - self.tight_height
        return top + self.head.timer.sizeHint().height() // 2

    @property
    def bar_top(self) -> int:
        """Where the guideline's bar begins below its top (px)."""
        bar = self.head.bar.sizeHint().height()
        return self.theme.frame("head") - self._below.sizeHint().height() - bar + AIR

    def leave_room(self, right: int) -> None:
        """Keep so many px free at the right of its words, above the guideline."""
        self.head.leave_room(right)

    @property
    def elapsed(self) -> int | None:
        """Ms of talk so far, or in all once it has ended; None before it is connected."""
        contact = self._contact
        if contact is None or contact.connected_at is None:
            return None
        until = self._now() if contact.ended_at is None else contact.ended_at
        return max(0, until - contact.connected_at)

    def show_contact(self, contact: Contact, *, offered: bool) -> None:
        """Whose talk it is; `offered` once the hand-over is arranged."""
        self._contact = contact
        self._offered = offered
        self._show_now()

    def _show_now(self) -> None:
        contact = self._contact
        if contact is None:
            return
        elapsed = self.elapsed
        view = self._connecting() if elapsed is None else self._view(contact, elapsed)
        self.head.show_view(view)
        self._show_time(contact, elapsed)
        offering = view.stage == "offering" and not self._offered
        if self._offer.isHidden() is offering:
            self._offer.setVisible(offering)

    def _show_time(self, contact: Contact, elapsed: int | None) -> None:
        timer = self.head.timer
        if elapsed is None:
            timer.setText("––:––")
        elif contact.about:
            timer.setText(self.tr("about {time}").format(time=clock(elapsed / 1000)))
        # All figures are equally wide; a fixed size spares the page a new layout every second.
        if timer.size() != timer.sizeHint():
            timer.setFixedSize(timer.sizeHint())

    def _connecting(self) -> TalkView:
        return TalkView(words=self.tr("Connecting …"), hint=self.tr("The timer starts by itself"))

    def _view(self, contact: Contact, elapsed: int) -> TalkView:
        if contact.ended_at is not None:
            minutes = (self._now() - contact.ended_at) // 60_000 + 1
            hint = self.tr("Minute {n} of wrapping up · no need to hurry").format(n=minutes)
            bar = GuidelineView(elapsed / 1000, silenced=True)
            return TalkView("ended", self.tr("The talk has ended"), hint, bar)
        at = stage(elapsed, contact.risk)
        words, hint = self._words(at)
        bar = GuidelineView(elapsed / 1000, silenced=at == Stage.SILENCED)
        return TalkView(_SHOWN[at], words, hint, bar)

    def _words(self, at: Stage) -> tuple[str, str]:
        said = {
            Stage.LISTENING: (
                self.tr("Time to listen"),
                self.tr("At 20 minutes you are told quietly"),
            ),
            Stage.CLOSING: (
                self.tr("Time to prepare the close"),
                self.tr("“Is there anything else you want to say?”"),
            ),
            Stage.OVER: (
                self.tr("Time to offer a companion"),
                self.tr("The talk may go on"),
            ),
            Stage.SILENCED: (
                self.tr("The guideline is silent"),
                self.tr("Take all the time it needs"),
            ),
        }
        return said[at]

    def showEvent(self, event: QShowEvent) -> None:
        """The clock runs only in sight."""
        super().showEvent(event)
        self._show_now()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight nothing ticks."""
        self._tick.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._offer.setText(self.tr("Offer it"))
        self.head.set_labels(times.minutes(20 * 60_000), times.minutes(30 * 60_000))
        self._show_now()
