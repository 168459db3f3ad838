from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop.queue.finishrow import FinishRow, Item
from console.desktop.style.theme import Theme
from console.desktop.widgets.sheet import Rule, Sheet
from console.desktop.widgets.words import Words
from console.model.screen import HandedOver, ToFinish

SHOWN = 3
"""So many at once; the others follow as these are finished."""


class ToFinishList(QWidget):
    """What one still has to finish, oldest first, then whom a companion will call; nothing to do
    takes no room. `resumed` and `looked_at` carry the contact.
    """

    resumed = Signal(str)
    looked_at = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._items: tuple[Item, ...] = ()
        self.rows: list[FinishRow] = []
        self._title = Words(theme, "", "body", 600)
        self._more = Words(theme, "", "label", ink="text2")
        self._sheet = Sheet(theme)
        self._rows = QVBoxLayout(self._sheet)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(32, 0, 24, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._sheet)
        self.hide()

    def show_items(
        self, to_finish: tuple[ToFinish, ...], handed_over: tuple[HandedOver, ...] = ()
    ) -> None:
        """Bring the list to these; rows are rebuilt only if another talk came or went."""
        self._show((*to_finish, *handed_over))

    def _show(self, items: tuple[Item, ...]) -> None:
        same = [i.contact_id for i in items[:SHOWN]] == [i.contact_id for i in self._items[:SHOWN]]
        self._items = items
        self._title.setText(self.tr("For me to finish"))
        hidden = max(0, len(items) - SHOWN)
        more = self.tr("{count} more").format(count=hidden)
        self._more.setText(more if hidden else "")
        if not same:
            self._rebuild()
        for row, item in zip(self.rows, items[:SHOWN], strict=True):
            row.show_item(item)
        self.setVisible(bool(items))

    def _rebuild(self) -> None:
        while (old := self._rows.takeAt(0)) is not None:
            if widget := old.widget():
                widget.hide()
                widget.deleteLater()
        self.rows = []
        for at, item in enumerate(self._items[:SHOWN]):
            if at:
                self._rows.addWidget(Rule(self.theme))
            row = FinishRow(self.theme, item)
            row.resumed.connect(self.resumed)
            row.looked_at.connect(self.looked_at)
            self._rows.addWidget(row)
            self.rows.append(row)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show(self._items)
        super().changeEvent(event)
