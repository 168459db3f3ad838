from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Size
from console.desktop.style.wrap import wrap

TALL = 140
"""Pixels, at any size of letters: the largest fit, and nothing moves below."""
_SIDE = 20


class Preview(QWidget):
    """A line of a note in letters of another size, before the page behind takes them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._scale = theme.look.scale
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(TALL)
        theme.changed.connect(self.update)
        self._say()

    def show_scale(self, scale: float) -> None:
        """Letters of this size, 1.0 being 100 %."""
        self._scale = scale
        self.update()

    def sizeHint(self) -> QSize:
        """A wide strip."""
        return QSize(480, TALL)

    def _font(self, size: Size, weight: int = 400) -> QFont:
        font = QFont(self.theme.font(size, weight))
        font.setPixelSize(round(self.theme.tokens.type[size].px * self._scale))
        return font

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._note = self.tr("Went to the lunch group once. Smiled about the warm soup.")
        self.setAccessibleName(self.tr("How it will look"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A time of the talk, and words of a note."""
        painter = QPainter(self)
        paint.start(painter)
        theme, rect = self.theme, QRectF(self.rect())
        edge = theme.color("edge" if theme.tokens.stroke > 1 else "line")
        radius = theme.radius("sheet")
        paint.box(painter, rect, radius, theme.color("surface"), edge, theme.tokens.stroke)
        painter.setClipRect(rect.adjusted(2, 2, -2, -2))
        label, read = self._font("label"), self._font("read")
        tall = self.theme.tokens.type["read"].line * self._scale
        gutter = QFontMetricsF(label).horizontalAdvance("00:00") + 20
        measure = QFontMetricsF(read).horizontalAdvance
        lines = wrap(self._note, rect.width() - 2 * _SIDE - gutter, measure)
        top = max(12.0, (rect.height() - tall * len(lines)) / 2)
        row = QRectF(_SIDE, top, rect.width(), tall)
        paint.words(painter, row, "12:40", label, theme.color("text2"))
        for start, end in lines:
            line = QRectF(_SIDE + gutter, row.top(), rect.width(), tall)
            paint.words(painter, line, self._note[start:end], read, theme.color("text"))
            row.translate(0, tall)
        painter.end()
