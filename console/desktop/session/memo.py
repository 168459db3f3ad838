from PySide6.QtCore import QEvent, QMargins, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from console.desktop.session.begun import shown_text
from console.desktop.session.writing import Writing
from console.desktop.style import paint
from console.desktop.style.theme import Theme

LEAST_LINES, MOST_LINES = 2, 6
_PAD = 10


class Memo(Writing):
    """A few lines to be kept in mind, of at most `limit` letters; it grows with its words.

    `left` follows Esc.
    """

    left = Signal()

    def __init__(self, theme: Theme, limit: int = 500, parent: QWidget | None = None) -> None:
        self._limit = limit
        super().__init__(theme, "body", QMargins(_PAD, _PAD - 2, 2, _PAD - 2), parent)

    @property
    def words(self) -> str:
        """What stands there, a syllable being composed included, within the limit."""
        parts, block = [], self.document().begin()
        while block.isValid():
            parts.append(shown_text(block))
            block = block.next()
        return "\n".join(parts)[: self._limit]

    def load(self, text: str) -> None:
        """Put these words in. Emits nothing."""
        with self._filling():
            self.setPlainText(text)

    def _touched(self) -> None:
        if self._loading or len(self.toPlainText()) <= self._limit:
            super()._touched()
            return
        # Not one letter more than can be kept: what is seen is what is kept.
        cursor = self.textCursor()
        cursor.setPosition(self._limit)
        cursor.movePosition(cursor.MoveOperation.End, cursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the words of the talk."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What is being composed is kept too."""
        super().inputMethodEvent(event)
        self._touched()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No ring."""
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width takes other lines."""
        super().resizeEvent(event)
        self._relaid()

    def _relaid(self) -> None:
        line = self.theme.line("body")
        lines = round(self._page.documentSize().height() / line)
        tall = max(LEAST_LINES, min(MOST_LINES, lines)) * line + 2 * _PAD
        if tall != self.height():
            self.setFixedHeight(tall)
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Its own ground and edge; a text area's paint event is only its viewport's."""
        if event.type() == QEvent.Type.Paint:
            self._paint_frame()
        return super().event(event)

    def _paint_frame(self) -> None:
        painter = QPainter(self)
        paint.start(painter)
        theme, focused = self.theme, self.hasFocus()
        width = paint.ring_width(theme) if focused else theme.tokens.stroke
        edge = theme.color("ring" if focused else "edge")
        rect = QRectF(self.rect())
        paint.box(painter, rect, theme.radius("control"), theme.color("surface"), edge, width)
        painter.end()
