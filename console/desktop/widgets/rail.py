from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.widgets.avatar import Avatar
from console.desktop.widgets.logo import Logo

_SIDE = 56
_TALL = 60
_ICON = 20
_TIGHT = 12
"""So much less air has a button where letters are large for the window."""


@dataclass(frozen=True)
class RailItem:
    """A page: its key in code, icon, word, and a count (0 shows none; `quiet` turns it grey)."""

    key: str
    icon: str
    word: str
    count: int = 0
    quiet: bool = False


class RailButton(QPushButton):
    """An icon over its word, with a count at its shoulder."""

    def __init__(self, theme: Theme, item: RailItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.item = item
        self.setCheckable(item.key != "lock")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_item(item)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_item(self, item: RailItem) -> None:
        """Another word or count for the same page."""
        self.item = item
        self.setText(item.word)
        self.setAccessibleName(f"{item.word} {item.count}" if item.count else item.word)
        self.update()

    def nextCheckState(self) -> None:
        """The rail decides which page is chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """56 by 60, growing with the words."""
        theme = self.theme
        grown = theme.line("label") - 20
        icon = max(0, theme.px(_ICON) - _ICON)
        tall = _TALL + grown + icon - (_TIGHT if theme.look.narrow else 0)
        return QSize(max(_SIDE, theme.px(_SIDE)), tall)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Chosen is sunken, with accent and weight."""
        painter = QPainter(self)
        paint.start(painter)
        theme, rect, radius = self.theme, QRectF(self.rect()), self.theme.radius("control")
        if self.isChecked() or self.underMouse():
            edge = theme.color("edge") if theme.tokens.stroke > 1 and self.isChecked() else None
            paint.box(painter, rect, radius, theme.color("sunken"), edge, theme.tokens.stroke)
        if self.hasFocus():
            paint.box(painter, rect, radius, None, theme.color("ring"), paint.ring_width(theme))
        middle = rect.center().x()
        side = theme.px(_ICON)
        above = 10 - (_TIGHT / 2 if theme.look.narrow else 0)
        icon = paint.square(middle, rect.top() + above + side / 2, side)
        theme.paint_icon(painter, icon, self.item.icon, "accent" if self.isChecked() else "text2")
        row = QRectF(
            rect.left(),
            rect.bottom() - theme.line("label") - (2 if theme.look.narrow else 6),
            rect.width(),
            20,
        )
        row.setHeight(theme.line("label"))
        colour = theme.color("text" if self.isChecked() else "text2")
        paint.words(painter, row, self.text(), self._font(), colour, Qt.AlignmentFlag.AlignHCenter)
        if self.item.count:
            self._count(painter, icon)
        painter.end()

    def _font(self) -> QFont:
        """The word must fit: a long one (English) is set narrower, never cut."""
        font: QFont = self.theme.font("label", 600 if self.isChecked() else 400)
        wide = paint.width(self.text(), font)
        if wide > self.width() - 2:
            font = QFont(font)
            font.setStretch(max(62, int(100 * (self.width() - 2) / wide)))
        return font

    def _count(self, painter: QPainter, icon: QRectF) -> None:
        theme, font = self.theme, self.theme.font("label", 600, tabular=True)
        text = str(self.item.count)
        tall = float(theme.px(18))
        wide = max(tall, paint.width(text, font) + theme.px(9))
        left = min(icon.right() - 5, self.width() - wide - 1)
        spot = QRectF(left, max(2.0, icon.top() - theme.px(8)), wide, tall)
        halo = spot.adjusted(-2, -2, 2, 2)
        ground = theme.color("sunken" if self.isChecked() else "canvas")
        paint.box(painter, halo, halo.height() / 2, ground)
        # High contrast has no grey to be quiet in.
        quiet = self.item.quiet and theme.tokens.stroke == 1
        paint.box(painter, spot, tall / 2, theme.color("border" if quiet else "fill"))
        ink = theme.color("text" if quiet else "onfill")
        paint.words(painter, spot, text, font, ink, Qt.AlignmentFlag.AlignHCenter)


class Rail(QWidget):
    """The 72 px at the left: mark, pages with words, lock, oneself."""

    chosen = Signal(str)
    lock_asked = Signal()
    self_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.avatar = Avatar(theme)
        self._lock = RailButton(theme, RailItem("lock", "lock", ""))
        self._buttons: dict[str, RailButton] = {}
        self._pages = QVBoxLayout()
        self._pages.setSpacing(4)
        self._build(Logo(theme))
        self._retranslate()
        self._resize()
        theme.changed.connect(self._resize)

    def _build(self, logo: Logo) -> None:
        column = self._column = QVBoxLayout(self)
        column.setSpacing(0)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(logo, 0, centre)
        self._logo = logo
        self._air = QSpacerItem(0, 30, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        column.addItem(self._air)
        column.addLayout(self._pages)
        column.addStretch(1)
        column.addWidget(self._lock, 0, centre)
        column.addSpacing(8)
        column.addWidget(self.avatar, 0, centre)
        self._lock.clicked.connect(self.lock_asked)
        self._lock.hide()
        self.avatar.clicked.connect(self.self_asked)

    def show_items(self, items: Sequence[RailItem]) -> None:
        """The pages in order; the ones already there only take their new words and counts."""
        if [item.key for item in items] != list(self._buttons):
            self._rebuild(items)
        for item in items:
            self._buttons[item.key].show_item(item)

    def _rebuild(self, items: Sequence[RailItem]) -> None:
        for button in self._buttons.values():
            self._pages.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {item.key: self._made(item) for item in items}
        order = [*self._buttons.values(), self._lock, self.avatar]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _made(self, item: RailItem) -> RailButton:
        button = RailButton(self.theme, item, self)
        button.clicked.connect(lambda: self.chosen.emit(item.key))
        self._pages.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        button.show()
        return button

    def show_lock(self, *, shown: bool) -> None:
        """The way to lock, once somebody answers it: a button that does nothing is worse."""
        self._lock.setVisible(shown)

    def select(self, key: str) -> None:
        """Show which page is open."""
        for name, button in self._buttons.items():
            button.setChecked(name == key)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._lock.show_item(RailItem("lock", "lock", self.tr("Lock")))

    def _resize(self) -> None:
        """Where letters are large for the window the mark gives way, so that words stay whole."""
        self.setFixedWidth(self.theme.frame("rail"))
        narrow = self.theme.look.narrow
        self._logo.setVisible(not narrow)
        self._air.changeSize(0, 0 if narrow else 30)
        self._column.setContentsMargins(8, 8 if narrow else 21, 8, 12)
        self._column.invalidate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Desk, and a line at its right."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("canvas"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self.theme.color("line"))
        painter.end()
