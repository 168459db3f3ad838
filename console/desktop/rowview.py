from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from console.desktop.rowmodel import RowModel
from console.desktop.style.theme import Theme
from console.desktop.widgets.scroll import dress

SECOND_MS = 1_000


class RowView(QTableView):
    """Painted rows of one column; their times run once a second, and only in sight.

    Choosing is by hand alone: what comes or goes chooses nobody. `chosen_changed` follows the
    hand, `entered(key)` Enter or a double click on the chosen row, `left` Esc when none is chosen.
    """

    chosen_changed = Signal()
    entered = Signal(str)
    left = Signal()
    moved = Signal()
    """Rows lie elsewhere: for what stands over one of them."""

    def __init__(
        self,
        theme: Theme,
        model: RowModel[Any],
        delegate: QStyledItemDelegate,
        tall: Callable[[int], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows = model
        self._tall = tall
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._second.timeout.connect(self.viewport().update)
        self._set_up()
        self.setModel(model)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        for signal in (model.rowsInserted, model.rowsRemoved, model.rowsMoved):
            signal.connect(self.lay_out)
        self.selectionModel().selectionChanged.connect(self._chose)
        self.verticalScrollBar().valueChanged.connect(self.moved)
        self.doubleClicked.connect(lambda _index: self._enter())
        theme.changed.connect(self.lay_out)
        self.lay_out()

    def _set_up(self) -> None:
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        dress(self, self.theme)
        self.setTabKeyNavigation(False)
        # The delegate paints what is chosen; Qt would lay a block of colour under it.
        self.setStyleSheet(
            "QTableView { background: transparent; selection-background-color: transparent; }"
        )

    @property
    def chosen(self) -> str | None:
        """The key of the row chosen by hand."""
        selected = self.selectionModel().selectedRows()
        line = self.rows.at(selected[0].row()) if selected else None
        return None if line is None else self.rows.key_of(line)

    def choose(self, key: str | None) -> None:
        """As by hand; None chooses nobody."""
        at = self.rows.position(key)
        if at is None:
            self.selectionModel().clear()
        else:
            self.setCurrentIndex(self.rows.index(at, 0))

    def rect_of(self, key: str) -> QRect:
        """Where a row lies in the viewport; empty where it does not."""
        at = self.rows.position(key)
        return QRect() if at is None else self.visualRect(self.rows.index(at, 0))

    def lay_out(self) -> None:
        """Give each row its height."""
        header = self.verticalHeader()
        for row in range(self.rows.rowCount()):
            tall = self._tall(row)
            if header.sectionSize(row) != tall:
                header.resizeSection(row, tall)
        self.updateGeometry()
        self.viewport().update()
        self.moved.emit()

    def tall(self) -> int:
        """All rows together."""
        return sum(self._tall(row) for row in range(self.rows.rowCount()))

    def showEvent(self, event: QShowEvent) -> None:
        """Times run only in sight."""
        super().showEvent(event)
        self._second.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight nothing ticks."""
        self._second.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows may be higher where there is less room."""
        super().resizeEvent(event)
        self.lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter acts on the chosen row; Esc lets go of it, then of the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self._enter()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit() if self.chosen is None else self.choose(None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def rowsAboutToBeRemoved(
        self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int
    ) -> None:
        """Qt would choose a neighbour for the person; nobody is chosen but by hand."""
        if start <= self.currentIndex().row() <= end:
            self.selectionModel().clear()
        super().rowsAboutToBeRemoved(parent, start, end)

    def _chose(self) -> None:
        self.chosen_changed.emit()

    def _enter(self) -> None:
        if self.chosen is not None:
            self.entered.emit(self.chosen)
