from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QTextBlock,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from console.desktop.session.begun import shown_text

_EPSILON = 0.6


@dataclass(frozen=True)
class Measure:
    """What the page is set in: line height, room between paragraphs, indent, in pixels."""

    line: int
    gap: int
    indent: int
    right: int = 4


class Paragraphs(QAbstractTextDocumentLayout):
    """Sets paragraphs with Korean broken between words only, beside a gutter of `indent` px.

    Qt's own layouts break Hangul between any two syllables. The text itself is never touched, so
    what is composed, undone or copied stays what was typed.
    """

    relaid = Signal()

    def __init__(
        self,
        document: QTextDocument,
        font: Callable[[], QFont],
        caret: Callable[[], QColor],
        measure: Measure,
    ) -> None:
        super().__init__(document)
        self._document = document
        self._font = font
        self._caret = caret
        self._measure = measure
        self._height = 0.0
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    @property
    def measure(self) -> Measure:
        """What the page is set in now."""
        return self._measure

    def set_measure(self, measure: Measure) -> None:
        """Another line height or width; lays everything out anew."""
        self._measure = measure
        self._relay(self._document.begin(), None)

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """The paragraphs within the clip, with selection, composition and cursor."""
        clip = context.clip
        painter.setPen(context.palette.text().color())
        block = self.block_at(clip.top() if clip.isValid() else 0.0)
        while block.isValid():
            if clip.isValid() and self.blockBoundingRect(block).top() > clip.bottom():
                break
            self._draw_block(painter, context, block)
            block = block.next()

    def block_at(self, y: float) -> QTextBlock:
        """The first paragraph that reaches below this height, the last one at the end."""
        low, high = 0, max(0, self._document.blockCount() - 1)
        while low < high:
            middle = (low + high) // 2
            rect = self.blockBoundingRect(self._document.findBlockByNumber(middle))
            if rect.bottom() + self._measure.gap <= y:
                low = middle + 1
            else:
                high = middle
        return self._document.findBlockByNumber(low)

    def _draw_block(
        self,
        painter: QPainter,
        context: QAbstractTextDocumentLayout.PaintContext,
        block: QTextBlock,
    ) -> None:
        layout = block.layout()
        ranges = []
        first = block.position()
        for selection in context.selections:
            cursor = selection.cursor
            start = max(0, cursor.selectionStart() - first)
            end = min(block.length(), cursor.selectionEnd() - first)
            if start < end:
                span = QTextLayout.FormatRange()
                span.start, span.length, span.format = start, end - start, selection.format
                ranges.append(span)
        layout.draw(painter, QPointF(0, 0), ranges)
        at = context.cursorPosition
        if first <= at < first + block.length():
            self._draw_caret(painter, layout, at - first)
        elif at < -1 and layout.preeditAreaText():
            # Within a composition Qt counts the cursor from the composition's start, as -(n + 2).
            inside = layout.preeditAreaPosition() - (at + 2)
            self._draw_caret(painter, layout, inside)

    def _draw_caret(self, painter: QPainter, layout: QTextLayout, at: int) -> None:
        """Qt would paint it by inverting what lies below; ours has the colour of the focus."""
        line = layout.lineForTextPosition(at)
        if not line.isValid():
            return
        left, _ = cast("tuple[float, int]", line.cursorToX(at))
        top = layout.position().y() + line.y()
        painter.fillRect(QRectF(round(left), top + 1, 2, line.height() - 2), self._caret())

    def hitTest(  # type: ignore[override]  # Qt hands over a QPointF and nothing else
        self, point: QPointF, accuracy: Qt.HitTestAccuracy
    ) -> int:
        """The position nearest to a point, for the mouse."""
        block = self._document.begin()
        while block.next().isValid() and point.y() >= block.layout().boundingRect().bottom():
            following = block.next().layout()
            if point.y() < following.position().y():
                break
            block = block.next()
        layout = block.layout()
        if layout.lineCount() == 0:
            return block.position()
        at = self._in_line(layout, point, accuracy)
        return at if at < 0 else block.position() + at

    def _in_line(self, layout: QTextLayout, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:
        inside = point - layout.position()
        if accuracy == Qt.HitTestAccuracy.ExactHit and not layout.boundingRect().contains(inside):
            return -1
        for index in range(layout.lineCount()):
            line = layout.lineAt(index)
            if inside.y() < line.y() + self._measure.line or index == layout.lineCount() - 1:
                return self._column(layout, line, inside.x())
        return 0

    def _column(self, layout: QTextLayout, line: QTextLine, left: float) -> int:
        at = line.xToCursor(left, QTextLine.CursorPosition.CursorBetweenCharacters)
        begun, composed = layout.preeditAreaPosition(), len(layout.preeditAreaText())
        if at > begun >= 0:
            return max(begun, at - composed)
        return at

    def pageCount(self) -> int:
        """A screen is one page."""
        return 1

    def documentSize(self) -> QSizeF:
        """The room that everything takes."""
        return QSizeF(max(0.0, self._width()), self._height)

    def frameBoundingRect(self, _frame: QTextFrame) -> QRectF:
        """The one frame is the whole page."""
        return QRectF(QPointF(0, 0), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Where a paragraph stands, gutter included."""
        if not block.isValid():
            return QRectF()
        layout = block.layout()
        lines = max(1, layout.lineCount())
        return QRectF(0, layout.position().y(), self._width(), lines * self._measure.line)

    def documentChanged(self, position: int, _removed: int, added: int) -> None:
        """Lay out what changed, and move what lies below."""
        first = self._document.findBlock(position)
        last = self._document.findBlock(position + added)
        self._relay(first, last if last.isValid() else None)

    def _width(self) -> float:
        return self._document.pageSize().width()

    def _relay(self, first: QTextBlock, last: QTextBlock | None) -> None:
        block = first if first.isValid() else self._document.begin()
        before = block.previous()
        top = 0.0
        if before.isValid():
            top = self.blockBoundingRect(before).bottom() + self._measure.gap
        changing, height = True, self._height
        while block.isValid():
            laid = bool(block.layout().lineCount())
            if changing or not laid:
                self._lay(block)
            elif block.layout().position().y() == top:
                # From here on nothing moves.
                self.relaid.emit()
                return
            changing = changing and (last is None or block != last)
            block.layout().setPosition(QPointF(0, top))
            top += max(1, block.layout().lineCount()) * self._measure.line + self._measure.gap
            block = block.next()
        self._height = top - self._measure.gap
        if self._height != height:
            self.documentSizeChanged.emit(self.documentSize())
        self.relaid.emit()

    def _lay(self, block: QTextBlock) -> None:
        layout = block.layout()
        layout.setFont(self._font())
        layout.setTextOption(self._option)
        text = shown_text(block)
        top, room = 0.0, max(1.0, self._width() - self._measure.indent - self._measure.right)
        layout.beginLayout()
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room)
            _break_between_words(line, text)
            line.setLineWidth(line.width())
            lift = (self._measure.line - line.height()) / 2
            line.setPosition(QPointF(self._measure.indent, top + lift))
            top += self._measure.line
        layout.endLayout()


def _break_between_words(line: QTextLine, text: str) -> None:
    """Where Qt broke within a word, go back to the last space of the line."""
    end = line.textStart() + line.textLength()
    if end >= len(text) or text[end].isspace() or text[end - 1].isspace():
        return
    space = text.rfind(" ", line.textStart(), end)
    if space <= line.textStart():
        return
    edge, _ = cast("tuple[float, int]", line.cursorToX(space))
    line.setLineWidth(edge - line.x() + _EPSILON)
