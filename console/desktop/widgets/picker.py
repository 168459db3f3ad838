from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.widgets.segmented import Option

_PAD = 14
_CHEVRON = 18


class Picker(QPushButton):
    """One of many, from a list that opens below: a district, a colleague. Down opens it."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        options: Sequence[Option] = (),
        placeholder: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._options: tuple[Option, ...] = ()
        self._placeholder = placeholder
        self._choice: str | None = None
        self._menu = QMenu(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.set_options(options, placeholder)
        self.clicked.connect(self.open)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @property
    def choice(self) -> str | None:
        """The key of what is chosen."""
        return self._choice

    def set_options(self, options: Sequence[Option], placeholder: str) -> None:
        """Other words or other choices; a choice that stays is kept."""
        self._options = tuple(options)
        self._placeholder = placeholder
        self.choose(self._choice)
        self.updateGeometry()

    def choose(self, key: str | None) -> None:
        """Show `key` as chosen; None or an unknown key for nothing. Emits nothing."""
        found = next((option for option in self._options if option.key == key), None)
        self._choice = found.key if found else None
        self.setText(found.label if found else self._placeholder)
        self.update()

    def open(self) -> QMenu:
        """Open the list below, at what is chosen."""
        menu = self._menu
        menu.clear()
        for option in self._options:
            action = menu.addAction(option.label)
            action.triggered.connect(lambda _on=False, key=option.key: self._pick(key))
            if option.key == self._choice:
                menu.setActiveAction(action)
        menu.setMinimumWidth(self.width())
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
        return menu

    def _pick(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down open it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.open()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As wide as its widest word, so that choosing moves nothing."""
        font = self.theme.font("body")
        words = (self._placeholder, *(option.label for option in self._options))
        wide = max(paint.width(word, font) for word in words)
        return QSize(round(wide) + 2 * _PAD + _CHEVRON + 12, self.theme.height("inline"))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A field with a chevron."""
        painter = QPainter(self)
        paint.start(painter)
        theme, rect = self.theme, QRectF(self.rect())
        edge = theme.color("ring" if self.hasFocus() else "edge")
        width = paint.RING if self.hasFocus() else theme.tokens.stroke
        radius = theme.radius("control")
        paint.box(painter, rect, radius, theme.color("surface"), edge, width)
        ink = theme.color("text" if self._choice else "text3")
        row = rect.adjusted(_PAD, 0, 0, 0)
        paint.words(painter, row, self.text(), theme.font("body"), ink)
        middle = rect.right() - _PAD - _CHEVRON / 2
        box = paint.square(middle, rect.center().y(), _CHEVRON)
        theme.paint_icon(painter, box, "chevron-down", "text2")
        painter.end()
