from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtWidgets import QVBoxLayout

from console.desktop.rowview import RowView
from console.desktop.style.theme import Theme
from console.desktop.wall.messagefield import MessageField, To
from console.desktop.widgets.sheet import Sheet
from console.model.outcome import Answer


class RowMessage(Sheet):
    """The field for a message, over the row of the person it goes to; the name stays in sight.

    `left` gives where the name of a row ends. A row that goes leaves the field where it was:
    nobody's words go with it.
    """

    sent = Signal(object, str)

    def __init__(self, theme: Theme, view: RowView, left: Callable[[], int]) -> None:
        super().__init__(theme, "raised", "control", view.viewport())
        self._view = view
        self._left = left
        self._key = ""
        self.field = MessageField(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 4)
        column.addWidget(self.field)
        self.field.sent.connect(self.sent)
        self.field.closed.connect(self._close)
        view.moved.connect(self._place)
        theme.changed.connect(self._place)
        self.hide()

    def open(self, key: str, to: To) -> None:
        """Over this row, hands on it."""
        self._key = key
        self._view.choose(key)
        self.show()
        self._place()
        self.raise_()
        self.field.open(to)

    def show_answer(self, answer: Answer, reason: str) -> None:
        """What became of the message."""
        self.field.show_answer(answer, reason)

    def forget(self) -> None:
        """The person has gone."""
        self.field.forget()
        self.hide()

    def _close(self) -> None:
        had = self.isVisible()
        self.hide()
        if had:
            self._view.setFocus()

    def event(self, event: QEvent) -> bool:
        """A sentence of two lines takes the room it needs."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _place(self) -> None:
        layout = self.layout()
        if self.isHidden() or layout is None:
            return
        port, row = self._view.viewport().rect(), self._view.rect_of(self._key)
        left = self._left()
        wide = max(port.width() - left - 8, 120)
        tall = max(layout.totalHeightForWidth(wide), layout.totalMinimumSize().height())
        if row.isEmpty():
            row = self.geometry()
        top = min(max(row.center().y() - tall // 2, 0), max(0, port.height() - tall))
        self.setGeometry(QRect(left, top, wide, tall))
