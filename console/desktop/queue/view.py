from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QWidget,
)

from console.desktop.queue import delegate as rows
from console.desktop.queue.delegate import QueueDelegate
from console.desktop.queue.guard import AcceptGuard
from console.desktop.queue.model import Doing, QueueLine, QueueModel
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button

SECOND_MS = 1_000
FRAME_MS = 60


class QueueView(QTableView):
    """The rows of who waits. Choosing is by hand alone: a ring neither chooses nor takes focus.

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
        super().__init__(parent)
        self.theme = theme
        self._queue = model
        self._now = now
        self._guard = AcceptGuard(now)
        self._chosen: str | None = None
        self._delegate = QueueDelegate(theme, now, self)
        self._button = Button(theme, "", "primary", icon="phone", key="accept", height="main")
        self._button.setParent(self.viewport())
        self._button.clicked.connect(self._press)
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._second.timeout.connect(self.viewport().update)
        self._pulse = QTimer(self)
        self._pulse.setInterval(FRAME_MS)
        self._pulse.timeout.connect(self._beat)
        self._set_up()
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._follow(model)
        theme.changed.connect(self._resize_rows)
        self._retarget()

    def _set_up(self) -> None:
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setStyleSheet("QTableView { background: transparent; }")

    def _follow(self, model: QueueModel) -> None:
        model.rowsInserted.connect(self._resize_rows)
        model.rowsRemoved.connect(self._resize_rows)
        model.rowsMoved.connect(self._resize_rows)
        model.dataChanged.connect(self._retarget)
        # Not the current row: Qt makes the first one current when the list gets the focus.
        self.selectionModel().selectionChanged.connect(self._choose)
        self.verticalScrollBar().valueChanged.connect(self._place_button)

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
        count = self._queue.rowCount()
        height = self.theme.px(rows.FIRST) + (count - 1) * self.theme.px(rows.ROW) if count else 0
        return QSize(600, height)

    def minimumSizeHint(self) -> QSize:
        """At least the first callers."""
        return QSize(320, min(self.sizeHint().height(), self.theme.px(rows.FIRST + rows.ROW)))

    def showEvent(self, event: QShowEvent) -> None:
        """Times run only in sight."""
        super().showEvent(event)
        self._second.start()
        self._pulse.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight nothing ticks."""
        self._second.stop()
        self._pulse.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stays at the right."""
        super().resizeEvent(event)
        self._place_button()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter accepts a row chosen by hand; Esc gives the first row back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self.accept()
        elif event.key() == Qt.Key.Key_Escape and self._chosen:
            self.selectionModel().clear()
        else:
            super().keyPressEvent(event)

    def rowsAboutToBeRemoved(
        self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int
    ) -> None:
        """Qt would choose a neighbour for the person; nobody is chosen but by hand."""
        if start <= self.currentIndex().row() <= end:
            self.selectionModel().clear()
        super().rowsAboutToBeRemoved(parent, start, end)

    def _choose(self) -> None:
        lines, selected = self._queue.lines, self.selectionModel().selectedRows()
        row = selected[0].row() if selected else -1
        self._chosen = lines[row].row.contact_id if 0 <= row < len(lines) else None
        if self._chosen is not None:
            self._guard.choose(self._chosen)
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
        if self._queue.position(self._chosen) is None:
            self._chosen = None
        self._guard.aim(self._asked() or self._chosen or self._free())
        self._delegate.target = self._guard.target
        self._place_button()
        self.viewport().update()

    def _resize_rows(self) -> None:
        header = self.verticalHeader()
        header.setDefaultSectionSize(self.theme.px(rows.ROW))
        for row in range(min(self._queue.rowCount(), 2)):
            header.resizeSection(row, self.theme.px(rows.FIRST if row == 0 else rows.ROW))
        self.updateGeometry()
        self._retarget()

    def _place_button(self) -> None:
        at = self._queue.position(self._guard.target)
        if at is None or (self._guard.target and self._busy(self._guard.target)):
            self._button.hide()
            return
        row: QRect = self.visualRect(self._queue.index(at, 0))
        size = self._button.sizeHint()
        self._delegate.button_width = size.width()
        height = self.theme.height("main" if at == 0 else "control")
        left = row.right() + 1 - rows.EDGE - size.width()
        self._button.setGeometry(left, row.center().y() - height // 2, size.width(), height)
        self._button.show()

    def _press(self) -> None:
        if self._guard.target is not None and not self._busy(self._guard.target):
            self.accepted.emit(self._guard.target)

    def _beat(self) -> None:
        fresh = self._now() - rows.NEW_MS
        for at, line in enumerate(self._queue.lines):
            if line.came_at is not None and line.came_at >= fresh:
                self.viewport().update(self.visualRect(self._queue.index(at, 0)))


def _free(line: QueueLine) -> bool:
    """Whether this person could answer: nobody does yet, and nobody else was asked to."""
    row = line.row
    return not row.taken_by and (not row.held_for or row.held_for_me)
