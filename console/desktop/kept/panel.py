from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from console.desktop.kept.row import KeptRow
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.scroll import dress
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words
from console.model.screen import Kept, KeptItem

WIDE = 284
TALLEST = 420


class KeptPanel(Sheet):
    """What is kept on this computer and what needs a person, on request, above the status bar.

    What needs a person stands first. Esc closes it.
    """

    send_again = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "raised", parent=parent)
        self._items: tuple[KeptItem, ...] = ()
        self._rows: dict[KeptItem, KeptRow] = {}
        self._icon = IconMark(theme, "tray", "warn", 18)
        self._title = Words(theme, "", "body", 600)
        self._close = Button(theme, "", "ghost", height="chip")
        self._foot = Words(theme, "", "label", ink="text2")
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._scroll = QScrollArea()
        dress(self._scroll, theme)
        self._close.clicked.connect(self.closed)
        self._build()
        self.setFocusProxy(self._close)
        self._say()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._list)
        self._list.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 10, 14)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)

    def show_items(self, items: tuple[KeptItem, ...]) -> None:
        """Bring the list to these; what did not change stays."""
        ordered = sorted(items, key=lambda item: item.kept != Kept.NEEDS_YOU)
        self._items = tuple(ordered)
        for gone in set(self._rows) - set(ordered):
            row = self._rows.pop(gone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for at, item in enumerate(ordered):
            if item not in self._rows:
                self._rows[item] = KeptRow(self.theme, item)
                self._rows[item].again.connect(self.send_again)
            if self._column.indexOf(self._rows[item]) != at:
                self._column.insertWidget(at, self._rows[item])
        self._say()

    def height_wanted(self, width: int) -> int:
        """How high it would like to be at this width, up to `TALLEST`."""
        inner = width - 26
        rows = sum(row.height_at(inner - 20) for row in self._rows.values())
        beside = self._icon.sizeHint().width() + self._close.sizeHint().width() + 20
        head = max(self.theme.height("chip"), self._title.heightForWidth(inner - beside))
        foot = self._foot.heightForWidth(inner) if self._foot.text() else 0
        return min(self.theme.px(TALLEST), rows + head + foot + 10 + 14 + 12 + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
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
        stuck = sum(item.kept == Kept.NEEDS_YOU for item in self._items)
        here = len(self._items) - stuck
        if stuck:
            self._icon.show_icon("alert", "danger")
            self._title.setText(self.tr("{count} need you").format(count=stuck))
        elif here:
            self._icon.show_icon("tray", "warn")
            self._title.setText(self.tr("{count} kept on this computer").format(count=here))
        else:
            self._icon.show_icon("cloud-check", "ok")
            self._title.setText(self.tr("Everything has been sent"))
        self._foot.setText(self.tr("Once connected, they are sent in order.") if here else "")
        self._foot.setVisible(bool(here))
        self._close.setText(self.tr("Close"))
