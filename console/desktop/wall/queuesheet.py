from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QWidget

from console.desktop import times
from console.desktop.style.theme import Theme
from console.desktop.wall.chooser import Chooser
from console.desktop.wall.figure import Figure
from console.desktop.wall.waiting import WaitingModel, WaitingView
from console.desktop.widgets.sheet import Sheet
from console.model.screen import Colleague, QueueRow

SECOND_MS = 1_000


class _Upright(QWidget):
    """A 1 px line between two figures."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setFixedWidth(1)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        inner = QRectF(self.rect()).adjusted(0, 8, 0, -8)
        painter.fillRect(inner, self.theme.color("border"))
        painter.end()


class QueueSheet(Sheet):
    """How many wait, how long the first has, and the first of them; giving one to a counselor.

    `given(contact_id, staff_id)` asks for it.
    """

    given = Signal(str, str)

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._now = now
        self._rows: tuple[QueueRow, ...] = ()
        self._count = Figure(theme)
        self._longest = Figure(theme)
        self.model = WaitingModel(now, self)
        self.view = WaitingView(theme, self.model, now)
        self.chooser = Chooser(theme)
        place = QWidget()
        place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._place = QStackedLayout(place)
        self._place.addWidget(self.view)
        self._place.addWidget(self.chooser)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 16, 16, 16)
        row.setSpacing(24)
        row.addWidget(self._count)
        self._between = _Upright(theme)
        row.addWidget(self._between)
        row.addWidget(self._longest)
        row.addWidget(place, 1)
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND_MS)
        self._tick.timeout.connect(self._say)
        self.view.entered.connect(self.choose_for)
        self.chooser.given.connect(self._give)
        self.chooser.closed.connect(self._back)
        theme.changed.connect(self._resize)
        self._resize()
        self._say()

    def _resize(self) -> None:
        """Where letters are large the rows need the room: the first has the longest wait."""
        roomy = not self.theme.look.narrow
        self._between.setVisible(roomy)
        self._longest.setVisible(roomy)

    @property
    def choosing(self) -> bool:
        """Whether somebody is being given to a counselor."""
        return self._place.currentWidget() is self.chooser

    def show_rows(self, rows: tuple[QueueRow, ...], people: tuple[Colleague, ...]) -> None:
        """These wait; these could take one of them."""
        self._rows = rows
        self.model.show(rows)
        self.chooser.show_people(people)
        here = {row.contact_id for row in rows if not row.taken_by}
        if self.choosing and self.chooser.contact_id not in here:
            self._back()
        self._say()

    def choose_for(self, contact_id: str) -> None:
        """Enter on a row: to whom?"""
        line = self.model.line(contact_id)
        if line is not None and not line.row.taken_by:
            self._place.setCurrentWidget(self.chooser)
            self.chooser.open(line.row)

    def forget(self) -> None:
        """The person has gone."""
        self._place.setCurrentWidget(self.view)
        self.chooser.forget()
        self.show_rows((), ())

    def _give(self, contact_id: str, staff_id: str) -> None:
        self.given.emit(contact_id, staff_id)

    def _back(self) -> None:
        had = self.chooser.view.hasFocus()
        self.chooser.forget()
        self._place.setCurrentWidget(self.view)
        if had:
            self.view.setFocus()

    def _say(self) -> None:
        waiting = [row for row in self._rows if not row.taken_by]
        self._count.show_figure(self.tr("Waiting"), str(len(waiting)), self.tr("people"))
        since = min((row.joined_at for row in waiting), default=None)
        longest = "–" if since is None else times.waited(self._now() - since)
        self._longest.show_figure(self.tr("Longest wait"), longest)
        self.view.setAccessibleName(self.tr("Who is waiting"))

    def showEvent(self, event: QShowEvent) -> None:
        """The longest wait runs only in sight."""
        super().showEvent(event)
        self._say()
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
