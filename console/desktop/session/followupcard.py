from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QEvent, QObject, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop import times, words
from console.desktop.session.consent import Consent
from console.desktop.session.followupfields import Fields
from console.desktop.session.room import Room
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.reason import Reason
from console.desktop.widgets.scroll import BAR
from console.desktop.widgets.segmented import Option, Segmented
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words
from console.model.followup import FollowUpPurpose
from console.model.screen import SessionScreen

HOURS = {"morning": (9, 12), "afternoon": (14, 16), "evening": (18, 20)}
DAYS = (1, 2, 3)
"""Tomorrow to the third day: a first call belongs within 24-48 hours (988 guidance)."""
ANYBODY, SAME, NO, YES = "anybody", "same", "no", "yes"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpWish:
    """What was agreed: for what, when it was consented to, the window (ms), by whom, and whether
    a message may be left.
    """

    purpose: FollowUpPurpose
    consented_at: int
    window_from: int
    window_to: int
    companion_name: str = ""
    may_leave_message: bool = False


def part_of(at: int) -> str:
    """The part of the day in which the hours that were agreed begin."""
    hour = QDateTime.fromMSecsSinceEpoch(at).time().hour()
    part = max(
        (name for name in HOURS if HOURS[name][0] <= hour),
        key=lambda it: HOURS[it][0],
        default="morning",
    )
    return _part(part)


def _part(part: str) -> str:
    words_ = {
        "morning": QCoreApplication.translate("FollowUpCard", "Morning"),
        "afternoon": QCoreApplication.translate("FollowUpCard", "Afternoon"),
        "evening": QCoreApplication.translate("FollowUpCard", "Evening"),
    }
    return words_[part]


class FollowUpCard(Sheet):
    """Handing over to the companions in two strokes: Ctrl+H brings it filled in, with the hands on
    the consent; there Ctrl+Enter means "agreed, hand over", as the button then says. From anywhere
    else it goes to the consent first: nobody is called who was not asked.
    """

    wished = Signal(FollowUpWish)
    closed = Signal()
    opened = Signal()

    def __init__(self, theme: Theme, now: Callable[[], int]) -> None:
        super().__init__(theme, "chosen")
        self._now = now
        self._today = QDate()
        self._companion = ""
        self._companions: Mapping[str, str] = {}
        self._title = Words(theme, "", "read", 600)
        self._about = Words(theme, "", "label", ink="text2")
        self._labels = [Words(theme, "", "label", ink="text2", oneline=True) for _ in range(5)]
        fields = [Segmented(theme, wraps=True) for _ in range(5)]
        self._purpose, self._day, self._part, self._who, self._message = fields
        self._window = Words(theme, "", "body", 500, tabular=True)
        self.consent = Consent(theme, now)
        self._go = Button(theme, "", "primary", key="Ctrl Enter")
        self._later = Button(theme, "", "ghost", key="Esc", height="chip")
        self._reason = Reason(theme, self._go)
        self._build()
        self._connect()
        self._say()
        self.begin()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconMark(self.theme, "follow-up", "accent", 20))
        head.addWidget(self._title, 1)
        head.addWidget(self._later)
        head.setContentsMargins(0, 0, BAR, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16 - BAR, 10)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(2)
        about = QHBoxLayout()
        about.setContentsMargins(0, 0, BAR, 0)
        about.addWidget(self._about)
        column.addLayout(about)
        column.addSpacing(10)
        # The fields reach as far as the bar that scrolls them; everything else ends before it.
        below = QVBoxLayout()
        below.setContentsMargins(0, 0, BAR, 0)
        below.setSpacing(0)
        column.addWidget(Room(self.theme, self._fields()))
        column.addSpacing(10)
        for part, gap in ((self.consent, 10), (self._go, 2), (self._reason, 0)):
            below.addWidget(part)
            below.addSpacing(gap)
        column.addLayout(below)

    def _fields(self) -> Fields:
        fields = (self._purpose, self._day, self._part, self._who, self._message)
        rows: list[tuple[QWidget | None, QWidget]] = list(zip(self._labels, fields, strict=True))
        # What day and part come to stands below them.
        rows.insert(3, (None, self._window))
        return Fields(rows)

    def _connect(self) -> None:
        self.consent.changed.connect(self._tell)
        self.consent.button.installEventFilter(self)
        self._day.chosen.connect(lambda _key: self._show_window())
        self._part.chosen.connect(lambda _key: self._show_window())
        self._go.clicked.connect(self.confirm)
        self._go.refused.connect(lambda _why: self.consent.focus())
        self._later.clicked.connect(self.closed)

    @property
    def last(self) -> QWidget:
        """Its lowest part that must be in sight."""
        return self._reason

    def begin(self) -> None:
        """Fill in what is usual: to talk, the day after tomorrow, in the afternoon, by whoever
        called last, no message.
        """
        self._purpose.choose(FollowUpPurpose.TALK)
        self._day.choose("2")
        self._part.choose("afternoon")
        self._message.choose(NO)
        self._companion = ""
        self._name_companion()
        self.consent.forget()
        self._open_days()

    def show_session(self, screen: SessionScreen) -> None:
        """Whose talk it is: the minutes of the consent, and who of the companions called before."""
        self.consent.begun = screen.contact.connected_at
        talks = screen.history.talks if screen.history else ()
        called = (self._companions.get(talk.counselor_id, "") for talk in talks)
        companion = next((name for name in called if name), "")
        if companion != self._companion:
            self._companion = companion
            self._name_companion()

    def show_companions(self, names: Mapping[str, str]) -> None:
        """The center's companions, by their id."""
        self._companions = dict(names)

    def focus_first(self) -> None:
        """The card was opened: what is left is the consent."""
        if not self.consent.given:
            self._open_days()
        self.consent.focus()
        self._tell()
        self.opened.emit()

    def confirm(self) -> None:
        """Ctrl+Enter: hand over, once the person has agreed."""
        if not self.consent.given and self.consent.button.hasFocus():
            self.consent.agree()
        if self.consent.given_at is None:
            self.consent.focus()
            return
        begin, end = self._bounds()
        self.wished.emit(
            FollowUpWish(
                purpose=FollowUpPurpose(self._purpose.choice or FollowUpPurpose.TALK),
                consented_at=self.consent.given_at,
                window_from=begin,
                window_to=end,
                companion_name=self._companion if self._who.choice == SAME else "",
                may_leave_message=self._message.choice == YES,
            )
        )

    def _tell(self) -> None:
        """The button says what Ctrl+Enter means just now, in the same place and width."""
        here = self.consent.button.hasFocus() and not self.consent.given
        self._go.setText(self.tr("They agreed, hand over") if here else self.tr("Hand over"))
        ready = here or self.consent.given
        missing = self.tr("Ask first whether they would like to be called.")
        self._go.set_unavailable("" if ready else missing)

    def _bounds(self) -> tuple[int, int]:
        date = self._today.addDays(int(self._day.choice or "2"))
        first, last = HOURS[self._part.choice or "afternoon"]
        ends = (QDateTime(date, QTime(hour, 0)) for hour in (first, last))
        begin, end = (end.toMSecsSinceEpoch() for end in ends)
        return begin, end

    def _open_days(self) -> None:
        """Days count from when the card was opened: midnight must not move what was agreed."""
        self._today = QDateTime.fromMSecsSinceEpoch(self._now()).date()
        self._show_window()
        self._tell()

    def _show_window(self) -> None:
        begin, end = self._bounds()
        self._window.setText(f"{times.weekday(begin)} {times.hhmm(begin)}–{times.hhmm(end)}")

    def _name_companion(self) -> None:
        anybody = Option(ANYBODY, self.tr("Any companion"))
        same = Option(SAME, self.tr("{name}, as before").format(name=self._companion))
        self._who.set_options((same, anybody) if self._companion else (anybody,))
        self._who.choose(SAME if self._companion else ANYBODY)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hands that come to the consent or leave it change what Ctrl+Enter means."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._tell()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: not now."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title.setText(self.tr("Hand over to a companion"))
        self._about.setText(self.tr("A companion counselor calls back those who need more time."))
        names = (
            self.tr("Purpose"), self.tr("Day"), self.tr("Time"), self.tr("Who"), self.tr("Message")
        )  # fmt: skip
        fields = (self._purpose, self._day, self._part, self._who, self._message)
        for label, field, name in zip(self._labels, fields, names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self._purpose.set_options([Option(p, words.purpose(p)) for p in FollowUpPurpose])
        days = (self.tr("Tomorrow"), self.tr("2 days"), self.tr("3 days"))
        self._day.set_options([Option(str(day), it) for day, it in zip(DAYS, days, strict=True)])
        self._part.set_options([Option(part, _part(part)) for part in HOURS])
        self._message.set_options(
            (Option(NO, self.tr("Leave none")), Option(YES, self.tr("May be left")))
        )
        who = self._who.choice
        self._name_companion()
        self._who.choose(who or ANYBODY)
        self._later.setText(self.tr("Not now"))
        if self._today.isValid():
            self._show_window()
            self._tell()
