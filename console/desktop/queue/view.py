from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.desktop.queue.delegate import EDGE, FIRST, NEW_MS, ROW, QueueDelegate
from console.desktop.queue.guard import AcceptGuard
from console.desktop.queue.model import Doing, QueueLine, QueueModel
from console.desktop.rowview import RowView
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button

FRAME_MS = 60


class QueueView(RowView):
    """The rows of who waits: a ring neither chooses nor takes focus.

    `accepted(contact_id)` follows F2 through `accept`, the button, Enter or a double click.
    """

    accepted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        model: QueueModel,
        now: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        self._queue = model
        self._now = now
        self._guard = AcceptGuard(now)
        self._delegate = QueueDelegate(theme, now)
        super().__init__(
            theme, model, self._delegate, lambda row: theme.px(FIRST if row == 0 else ROW), parent
        )
        self._button = Button(theme, "", "primary", icon="phone", key="accept", height="main")
        self._button.setParent(self.viewport())
        self._button.clicked.connect(self._press)
        self._pulse = QTimer(self)
        self._pulse.setInterval(FRAME_MS)
        self._pulse.timeout.connect(self._beat)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._follow(model)
        self._retarget()

    def _follow(self, model: QueueModel) -> None:
        for signal in (model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.dataChanged):
            signal.connect(self._retarget)
        self.chosen_changed.connect(self._choose)
        self.moved.connect(self._place_button)
        self.entered.connect(self.accept)

    @property
    def target(self) -> str | None:
        """The contact that F2 would accept."""
        return self._guard.target

    def accept(self) -> None:
        """F2: accept the chosen row, else the first, unless it came there just now."""
        contact = self._guard.take()
        if contact is not None and not self._busy(contact):
            self.accepted.emit(contact)

    def say_accept(self, text: str) -> None:
        """The button's words in the language now worn."""
        self._button.setText(text)
        self._place_button()

    def show_offline(self, *, offline: bool) -> None:
        """Without the center the filled button is the one that works: "I am on a call"."""
        self._button.set_kind("secondary" if offline else "primary")

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(600, self.tall())

    def minimumSizeHint(self) -> QSize:
        """At least the first callers."""
        return QSize(320, min(self.sizeHint().height(), self.theme.px(FIRST + ROW)))

    def showEvent(self, event: QShowEvent) -> None:
        """What is new shows itself only in sight."""
        super().showEvent(event)
        self._pulse.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight nothing ticks."""
        self._pulse.stop()
        super().hideEvent(event)

    def _choose(self) -> None:
        if self.chosen is not None:
            self._guard.choose(self.chosen)
        self._retarget()

    def _asked(self) -> str | None:
        """Whom one has asked for: until the answer is there, nobody else can be."""
        lines = self._queue.lines
        asked = (x for x in lines if x.doing == Doing.UNDER_WAY or x.row.mine)
        return next((line.row.contact_id for line in asked), None)

    def _busy(self, contact_id: str) -> bool:
        line = self._queue.line(contact_id)
        return line is None or not _free(line) or self._asked() is not None

    def _free(self) -> str | None:
        lines = self._queue.lines
        return next((line.row.contact_id for line in lines if _free(line)), None)

    def _retarget(self) -> None:
        self._guard.aim(self._asked() or self.chosen or self._free())
        self._delegate.target = self._guard.target
        self._place_button()
        self.viewport().update()

    def _place_button(self) -> None:
        at = self._queue.position(self._guard.target)
        if at is None or (self._guard.target and self._busy(self._guard.target)):
            self._button.hide()
            return
        row: QRect = self.visualRect(self._queue.index(at, 0))
        size = self._button.sizeHint()
        self._delegate.button_width = size.width()
        height = self.theme.height("main" if at == 0 else "control")
        # Where a bar goes, the viewport is as wide as it will be before its rows are.
        left = self.viewport().width() - EDGE - size.width()
        self._button.setGeometry(left, row.center().y() - height // 2, size.width(), height)
        self._button.show()

    def _press(self) -> None:
        if self._guard.target is not None and not self._busy(self._guard.target):
            self.accepted.emit(self._guard.target)

    def _beat(self) -> None:
        fresh = self._now() - NEW_MS
        for at, line in enumerate(self._queue.lines):
            if line.came_at is not None and line.came_at >= fresh:
                self.viewport().update(self.visualRect(self._queue.index(at, 0)))


def _free(line: QueueLine) -> bool:
    """Whether this person could answer: nobody does yet, and nobody else was asked to."""
    row = line.row
    return not row.taken_by and (not row.held_for or row.held_for_me)
