from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QDate, QDateTime, QEvent, Qt, QTime, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from console.desktop import times, words
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.chips import ChipItem, Chips
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.reason import Reason
from console.desktop.widgets.segmented import Option, Segmented
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words
from console.model.followup import FollowUpPurpose

HOURS = {"morning": (9, 12), "afternoon": (14, 16), "evening": (18, 20)}
DAYS = (1, 2, 3)
"""Tomorrow to the third day: a first call belongs within 24-48 hours (988 guidance)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpWish:
    """What was agreed: for what, when it was consented to, and the window (ms)."""

    purpose: FollowUpPurpose
    consented_at: int
    window_from: int
    window_to: int


class FollowUpCard(Sheet):
    """Handing over to the companions in two strokes: consent, then Ctrl+Enter."""

    wished = Signal(FollowUpWish)
    closed = Signal()

    def __init__(self, theme: Theme, now: Callable[[], int]) -> None:
        super().__init__(theme, "chosen")
        self._now = now
        self._consented_at: int | None = None
        self._title = Words(theme, "", "read", 600)
        self._about = Words(theme, "", "label", ink="text2")
        self._labels = [Words(theme, "", "label", ink="text2", oneline=True) for _ in range(3)]
        self._purpose = Segmented(theme)
        self._day = Segmented(theme)
        self._part = Segmented(theme)
        self._window = Words(theme, "", "label", ink="text2", tabular=True)
        self._consent = Chips(theme)
        self._question = Words(theme, "", "body")
        self._go = Button(theme, "", "primary", key="confirm")
        self._later = Button(theme, "", "ghost", key="Esc")
        self._reason = Reason(theme, self._go)
        self._build()
        self._connect()
        self._say()
        self.begin()

    def _build(self) -> None:
        theme, left = self.theme, Qt.AlignmentFlag.AlignLeft
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconMark(theme, "follow-up", "accent", 20))
        head.addWidget(self._title, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, field in enumerate((self._purpose, self._day, self._part)):
            grid.addWidget(self._labels[row], row, 0)
            grid.addWidget(field, row, 1, left)
        grid.addWidget(self._window, 3, 1)
        quote = Sheet(theme, "quote", "control")
        said = QVBoxLayout(quote)
        said.setContentsMargins(14, 10, 14, 12)
        said.setSpacing(8)
        said.addWidget(self._question)
        said.addWidget(self._consent)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._go)
        buttons.addWidget(self._later)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(4)
        column.addWidget(self._about)
        column.addSpacing(14)
        column.addLayout(grid)
        column.addSpacing(12)
        column.addWidget(quote)
        column.addSpacing(14)
        column.addLayout(buttons)
        column.addSpacing(4)
        column.addWidget(self._reason)

    def _connect(self) -> None:
        self._consent.picked.connect(lambda _key: self._agree(agreed=True))
        self._consent.removed.connect(lambda _key: self._agree(agreed=False))
        self._day.chosen.connect(lambda _key: self._show_window())
        self._part.chosen.connect(lambda _key: self._show_window())
        self._go.clicked.connect(self.confirm)
        self._later.clicked.connect(self.closed)

    def begin(self) -> None:
        """Fill in what is usual: to talk, the day after tomorrow, in the afternoon."""
        self._purpose.choose(FollowUpPurpose.TALK)
        self._name_days()
        self._day.choose("2")
        self._part.choose("afternoon")
        self._agree(agreed=False)
        self._show_window()

    def focus_first(self) -> None:
        """The card was opened: what is left is the consent."""
        for chip in self._consent.findChildren(QWidget):
            if not chip.isHidden():
                chip.setFocus()
                return

    def confirm(self) -> None:
        """Ctrl+Enter: hand over, once the person has agreed."""
        if self._consented_at is None:
            self.focus_first()
            return
        begin, end = self._bounds()
        wish = FollowUpWish(
            purpose=FollowUpPurpose(self._purpose.choice or FollowUpPurpose.TALK),
            consented_at=self._consented_at,
            window_from=begin,
            window_to=end,
        )
        self.wished.emit(wish)

    def _agree(self, *, agreed: bool) -> None:
        self._consented_at = self._now() if agreed else None
        word = self.tr("They agreed")
        self._consent.set_items([ChipItem("yes", word, "chosen" if agreed else "open")])
        missing = self.tr("Ask first whether they would like to be called.")
        self._go.set_unavailable("" if agreed else missing)

    def _bounds(self) -> tuple[int, int]:
        date = self._date(int(self._day.choice or "2"))
        first, last = HOURS[self._part.choice or "afternoon"]
        ends = (QDateTime(date, QTime(hour, 0)) for hour in (first, last))
        begin, end = (end.toMSecsSinceEpoch() for end in ends)
        return begin, end

    def _date(self, days: int) -> QDate:
        return QDateTime.fromMSecsSinceEpoch(self._now()).date().addDays(days)

    def _show_window(self) -> None:
        begin, end = self._bounds()
        self._window.setText(f"{times.weekday(begin)} {times.hhmm(begin)}–{times.hhmm(end)}")

    def _name_days(self) -> None:
        names = (self.tr("Tomorrow"), self.tr("In 2 days"), self.tr("In 3 days"))
        self._day.set_options(
            [Option(str(day), name) for day, name in zip(DAYS, names, strict=True)]
        )

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title.setText(self.tr("Hand over to a companion"))
        self._about.setText(self.tr("A companion counselor calls back those who need more time."))
        names = (self.tr("Purpose"), self.tr("Day"), self.tr("Time"))
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)
        self._purpose.set_options([Option(p, words.purpose(p)) for p in FollowUpPurpose])
        self._purpose.setAccessibleName(names[0])
        self._day.setAccessibleName(names[1])
        self._part.setAccessibleName(names[2])
        self._name_days()
        self._part.set_options(
            (
                Option("morning", self.tr("Morning")),
                Option("afternoon", self.tr("Afternoon")),
                Option("evening", self.tr("Evening")),
            )
        )
        self._question.setText(self.tr("“May we call you again?”"))
        self._go.setText(self.tr("Hand over"))
        self._later.setText(self.tr("Not now"))
        agreed = self._consented_at
        self._agree(agreed=agreed is not None)
        self._consented_at = agreed
        if self._day.choice:
            self._show_window()
