from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop import times, words
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.sheet import Rule, Sheet
from console.desktop.widgets.words import Words
from console.model.screen import ToFinish

SHOWN = 3
"""So many at once; the others follow as these are finished."""


class ToFinishRow(QWidget):
    """An own talk that is open or not signed, with one way back into it."""

    resumed = Signal(str)

    def __init__(self, theme: Theme, item: ToFinish) -> None:
        super().__init__()
        self.item = item
        self._icon = IconMark(theme, "pencil", "warn", 18)
        self._title = Words(theme, "", "body", 600)
        self._detail = Words(theme, "", "label", ink="text2")
        self._go = Button(theme, "", "secondary", height="inline")
        self._go.clicked.connect(lambda: self.resumed.emit(self.item.contact_id))
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._title)
        text.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 13, 24, 13)
        row.setSpacing(16)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(text, 1)
        row.addWidget(self._go, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_item(item)

    def show_item(self, item: ToFinish) -> None:
        """More known of the same talk."""
        self.item = item
        still = item.ended_at is None
        self._icon.show_icon("headset" if still else "pencil", "accent" if still else "warn")
        self._title.setText(self.tr("A talk that is still open") if still else self._unsigned())
        self._detail.setText(self._said(item))
        self._go.setText(self.tr("Go on") if still else self.tr("Go on writing"))

    def _unsigned(self) -> str:
        return self.tr("A note not yet signed")

    def _said(self, item: ToFinish) -> str:
        parts = [words.caller_name(item.caller)] if item.caller.alias else []
        if item.connected_at is not None:
            call = self.tr("call at {time}").format(time=times.hhmm(item.connected_at))
            parts.append(call)
        if item.ended_at is not None:
            gaps = ", ".join(words.missing(gap) for gap in item.gaps)
            lacks = self.tr("still empty: {gaps}").format(gaps=gaps)
            parts.append(lacks if gaps else self.tr("everything filled in, only to be signed"))
        return " · ".join(parts)


class ToFinishList(QWidget):
    """What one still has to finish, oldest first; nothing to do takes no room."""

    resumed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._items: tuple[ToFinish, ...] = ()
        self.rows: list[ToFinishRow] = []
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

    def show_items(self, items: tuple[ToFinish, ...]) -> None:
        """Bring the list to these; rows are rebuilt only if another talk came or went."""
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
            row = ToFinishRow(self.theme, item)
            row.resumed.connect(self.resumed)
            self._rows.addWidget(row)
            self.rows.append(row)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_items(self._items)
        super().changeEvent(event)
