from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.keyhint import KeyButton
from console.desktop.widgets.scroll import dress
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words


@dataclass(frozen=True)
class Line:
    """A number to call, what it is for, and its hours in words."""

    number: str
    name: str
    hours: str = ""


ALWAYS = QT_TRANSLATE_NOOP("Emergency", "24 hours")
LINES = (
    ("119", QT_TRANSLATE_NOOP("Emergency", "Fire, rescue"), ALWAYS),
    ("112", QT_TRANSLATE_NOOP("Emergency", "Police"), ALWAYS),
    ("109", QT_TRANSLATE_NOOP("Emergency", "Suicide prevention"), ALWAYS),
    ("1577-0199", QT_TRANSLATE_NOOP("Emergency", "Mental-health crisis"), ALWAYS),
    (
        "129",
        QT_TRANSLATE_NOOP("Emergency", "Health, welfare"),
        QT_TRANSLATE_NOOP("Emergency", "24 hours for crises"),
    ),
    ("1388", QT_TRANSLATE_NOOP("Emergency", "Youth"), ALWAYS),
    ("1366", QT_TRANSLATE_NOOP("Emergency", "Women"), ALWAYS),
    ("110", QT_TRANSLATE_NOOP("Emergency", "Government"), ""),
    ("120", QT_TRANSLATE_NOOP("Emergency", "Dasan, 5: this service"), ALWAYS),
)


def lines() -> tuple[Line, ...]:
    """The numbers every console shows, in the language now spoken; 1393 is abolished."""

    def say(text: object) -> str:
        return QCoreApplication.translate("Emergency", str(text)) if text else ""

    return tuple(Line(number, say(name), say(hours)) for number, name, hours in LINES)


STRIP = 7
_COLUMNS = 3
_ROOMY = 620
"""Pixels at 100 %: less height than this has no room for air."""
_PAD = 6  # what the key's button keeps for its ring


class _Entry(QWidget):
    """A number over its name."""

    def __init__(self, theme: Theme, line: Line) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Words(theme, line.number, "name", 600, oneline=True, tabular=True))
        column.addWidget(Words(theme, line.name, "label", ink="text2"))
        self.setAccessibleName(f"{line.number} {line.name}")


class _Tile(Sheet):
    """The same large, to be read from an arm's length, with its hours."""

    def __init__(self, theme: Theme, line: Line) -> None:
        super().__init__(theme, "quote")
        self._number = Words(theme, line.number, "wall", 600, oneline=True, tabular=True)
        self._name = Words(theme, line.name, "name", 500)
        self._hours = Words(theme, line.hours, "body", ink="text2", reserve=1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        for part in (self._number, self._name, self._hours):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.setAccessibleName(f"{line.number} {line.name} {line.hours}".strip())

    def set_tight(self, *, tight: bool) -> None:
        """Where letters are large for the window: less air and smaller steps, all of it whole."""
        self._number.set_size("title" if tight else "wall")
        self._name.set_size("body" if tight else "name")
        self._hours.set_size("label" if tight else "body")
        side, above = (16, 8) if tight else (32, 20)
        self._column.setContentsMargins(side, above, side, above)


class EmergencyStrip(QWidget):
    """The numbers for danger, in sight before anyone has signed in. `enlarged` asks for all."""

    enlarged = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._title = Words(theme, "", "body", 600, oneline=True)
        self._hint = Words(theme, "", "label", ink="text2", oneline=True)
        self._large = KeyButton(theme, "emergency", "")
        self._large.clicked.connect(self.enlarged)
        self._row = QHBoxLayout()
        self._build(IconMark(theme, "phone", "danger", 18))
        self._retranslate()
        theme.changed.connect(self.update)

    def _build(self, icon: IconMark) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for part in (icon, self._title, self._hint):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self._large)
        self._row.setContentsMargins(0, 0, _PAD, 0)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addLayout(self._row)
        self.set_tight(False)

    @property
    def button(self) -> KeyButton:
        """What enlarges the numbers."""
        return self._large

    def set_tight(self, tight: bool) -> None:  # noqa: FBT001 - a plain state
        """Less air, for a low window."""
        above, below = (12, 14) if tight else (20, 24)
        self._column.setContentsMargins(32, above, 32 - _PAD, below)
        spacing = 8 if tight else 14
        if spacing != self._column.spacing():  # Qt lays out anew even for the same
            self._column.setSpacing(spacing)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Emergency numbers"))
        self._hint.setText(self.tr("Always in sight, signed in or not"))
        self._large.setText(self.tr("Enlarge"))
        while (item := self._row.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for index, line in enumerate(lines()[:STRIP]):
            if index:
                self._row.addStretch(1)
            self._row.addWidget(_Entry(self.theme, line))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A quiet ground."""
        painter = QPainter(self)
        paint.start(painter)
        edge = self.theme.color("edge") if self.theme.tokens.stroke > 1 else None
        ground = self.theme.color("canvas")
        paint.box(painter, QRectF(self.rect()), self.theme.radius("sheet"), ground, edge)
        painter.end()


class EmergencyPage(QWidget):
    """All numbers, large, over the page that asked for them. Esc or F12 closes it.

    Nothing beneath is touched: no window, no modal; the parent places it over itself.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._title = Words(theme, "", "title", 700)
        self._close = Button(theme, "", "secondary", key="Esc")
        self._close.clicked.connect(self.closed)
        self._tiles: list[_Tile] = []
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for at in range(_COLUMNS):
            self._grid.setColumnStretch(at, 1)
        scroll = QScrollArea()
        dress(scroll, theme)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        inner.setAutoFillBackground(False)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(scroll, 1)
        self._retranslate()
        theme.changed.connect(self._fit)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Emergency numbers"))
        self._close.setText(self.tr("Back"))
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._tiles = [_Tile(self.theme, line) for line in lines()]
        for index, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, index // _COLUMNS, index % _COLUMNS)
        self._fit()

    def _fit(self) -> None:
        """Air where there is room for it; what still does not fit can be scrolled to."""
        tight = self.height() < _ROOMY * self.theme.look.scale
        for tile in self._tiles:
            tile.set_tight(tight=tight)
        side, above, between = (24, 16, 12) if tight else (72, 56, 32)
        self._column.setContentsMargins(side, above, side, above)
        self._column.setSpacing(between)
        self._grid.setSpacing(12 if tight else 20)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another window."""
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The way back has the focus."""
        self._close.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and F12 go back."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F12):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper over the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("surface"))
        painter.end()
