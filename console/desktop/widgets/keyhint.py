from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme

_GAP = 8
_BETWEEN = 20
_PAD = 6


@dataclass(frozen=True)
class Key:
    """A key and what it does now; an action's id stands for the key it has now."""

    key: str
    words: str


class KeyHints(QWidget):
    """Keys and their meaning in one line: **F2** 상담 받기. What does not fit is left out whole.

    The last ones are kept first, so that the key for all commands always stays.
    """

    def __init__(
        self, theme: Theme, keys: Sequence[Key] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._keys: tuple[Key, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_keys(keys)
        theme.changed.connect(self._say)

    def show_keys(self, keys: Sequence[Key]) -> None:
        """These are valid now."""
        self._keys = tuple(keys)
        self._say()

    def _say(self) -> None:
        said = ", ".join(f"{self.theme.key(key.key)} {key.words}" for key in self._keys)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.updateGeometry()
        self.update()

    def _width(self, key: Key) -> float:
        bold, plain = self.theme.font("label", 600), self.theme.font("label")
        return paint.width(self.theme.key(key.key), bold) + _GAP + paint.width(key.words, plain)

    def _fitting(self, room: float) -> list[Key]:
        kept: list[Key] = []
        for key in reversed(self._keys):
            room -= self._width(key) + (_BETWEEN if kept else 0)
            if room < -0.5:  # noqa: PLR2004 - half a pixel is rounding
                break
            kept.insert(0, key)
        return kept

    def sizeHint(self) -> QSize:
        """All of them."""
        wide = sum(self._width(key) for key in self._keys)
        wide += _BETWEEN * max(0, len(self._keys) - 1)
        return QSize(round(wide + 0.5), self.theme.line("label"))

    def minimumSizeHint(self) -> QSize:
        """It gives way to the truth of sync."""
        return QSize(0, self.theme.line("label"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """From the right edge."""
        painter = QPainter(self)
        paint.start(painter)
        theme = self.theme
        kept = self._fitting(self.width())
        used = sum(self._width(key) for key in kept) + _BETWEEN * max(0, len(kept) - 1)
        left = max(0.0, self.width() - used)
        for key in kept:
            row = QRectF(left, 0, self.width(), self.height())
            bold = theme.font("label", 600)
            step = paint.words(painter, row, theme.key(key.key), bold, theme.color("text2")) + _GAP
            row.setLeft(left + step)
            paint.words(painter, row, key.words, theme.font("label"), theme.color("text3"))
            left += self._width(key) + _BETWEEN
        painter.end()


class KeyButton(QPushButton):
    """A key hint that can be clicked as well: **F12** 크게 보기."""

    def __init__(self, theme: Theme, key: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._key = key
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(words)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Key and words, and a little room for the ring."""
        bold, plain = self.theme.font("label", 600), self.theme.font("label")
        wide = paint.width(self.theme.key(self._key), bold) + _GAP + paint.width(self.text(), plain)
        return QSize(round(wide) + 2 * _PAD, self.theme.line("label") + 8)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground under the pointer, ring, key, words."""
        painter = QPainter(self)
        paint.start(painter)
        theme, rect, radius = self.theme, QRectF(self.rect()), self.theme.radius("badge")
        if self.underMouse():
            paint.box(painter, rect, radius, theme.color("sunkenhover"))
        if self.hasFocus():
            paint.box(painter, rect, radius, None, theme.color("ring"), paint.ring_width(theme))
        row = rect.adjusted(_PAD, 0, 0, 0)
        bold, colour = theme.font("label", 600), theme.color("text2")
        row.setLeft(
            row.left() + paint.words(painter, row, theme.key(self._key), bold, colour) + _GAP
        )
        paint.words(painter, row, self.text(), theme.font("label"), colour)
        painter.end()


class KeyHint(KeyHints):
    """One key and its meaning, under a sheet or in a corner."""

    def __init__(self, theme: Theme, key: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, (Key(key, words),), parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
