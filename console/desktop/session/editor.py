import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from console.desktop import times
from console.desktop.session.begun import Begun, set_time, shown_text, time_of, within_limits
from console.desktop.session.paragraphs import Measure
from console.desktop.session.writing import Writing
from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.model.note import Line

GUTTER = 72
_BREAKS = re.compile("[\n\r\u2029]")


class NoteEditor(Writing):
    """The note's paragraphs, each beside the time of the talk at which it was begun.

    Times live in the block formats, so that undo, cut and lines inserted above carry them along.
    `elapsed` gives ms since connected, None when there is no talk.
    """

    def __init__(
        self, theme: Theme, elapsed: Callable[[], int | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "read", parent=parent)
        self._elapsed = elapsed
        self._composing_at: int | None = None
        # Its place is always kept: no line is broken anew because a bar comes.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._begun = Begun(self.document())

    def lines(self) -> tuple[Line, ...]:
        """The paragraphs as they stand, what is being composed included."""
        found = []
        block = self.document().begin()
        while block.isValid():
            text = shown_text(block)
            at = time_of(block)
            if at is None and text.strip():
                at = self._composing_at
            # Beyond the limits a Line would refuse itself, so it is measured before it is made.
            found.append((at, text))
            block = block.next()
        return () if found == [(None, "")] else within_limits(found)

    def load(self, lines: Sequence[Line]) -> None:
        """Put these in, as a fresh page without an undo history. Emits nothing."""
        self._composing_at = None
        with self._filling():
            self.setPlainText("\n".join(_BREAKS.sub(" ", line.text) for line in lines))
            block = self.document().begin()
            for line in lines:
                set_time(QTextCursor(block), line.at, pinned=not line.text)
                block = block.next()
            self.document().clearUndoRedoStacks()
            cursor = self.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.End)
            self.setTextCursor(cursor)

    def append_lines(self, lines: Sequence[Line]) -> None:
        """Put these below what is written, as one step that can be undone."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        for line in lines:
            if cursor.block().text():
                cursor.insertBlock()
            cursor.insertText(line.text)
            set_time(cursor, line.at)
        cursor.endEditBlock()
        self._touched()

    def type_ahead(self, words: str) -> None:
        """Put words in where the hands are, as if they were typed just now."""
        cursor = self.textCursor()
        cursor.insertText(words)
        self.setTextCursor(cursor)
        self._settle(self._elapsed())
        self._touched()

    def stamp(self) -> None:
        """Ctrl+M: note the time. An empty paragraph gets it, else a new one begins with it."""
        # Let the syllable in hand settle first; moving it would tear it apart.
        QGuiApplication.inputMethod().commit()
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.clearSelection()
        if cursor.block().text():
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertBlock()
        set_time(cursor, self._elapsed(), pinned=True)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self._touched()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; then give new paragraphs their time and take it from empty ones."""
        before = time_of(self.textCursor().block())
        length = self.document().characterCount()
        super().keyPressEvent(event)
        if event.matches(QKeySequence.StandardKey.Undo) or event.matches(
            QKeySequence.StandardKey.Redo
        ):
            # A step of our own would end what can be redone; the times came along anyway.
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._begun.after_break(self.textCursor().block())
        shrunk = self.document().characterCount() < length
        self._settle(before if shrunk and before is not None else self._elapsed())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Compose; a paragraph begins with the first stroke, not with the finished syllable."""
        if event.preeditString() and self._composing_at is None:
            self._composing_at = self._elapsed()
        super().inputMethodEvent(event)
        if not event.preeditString():
            self._settle(self._elapsed() if self._composing_at is None else self._composing_at)
            self._composing_at = None
        self._touched()
        self.ensureCursorVisible()
        self.viewport().update()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Plain words only; pasted paragraphs get the time of pasting."""
        super().insertFromMimeData(source)
        self._settle(self._elapsed())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: the line under the hands stays at its height on the screen."""
        wider = event.size().width() != event.oldSize().width()
        before = self.cursorRect().top() if wider else 0
        seen = wider and 0 <= before <= event.oldSize().height()
        super().resizeEvent(event)
        if seen:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect().top() - before)

    def _settle(self, at: int | None) -> None:
        if not self.isReadOnly() and not self.composing:
            self._begun.settle(at)

    def _measure(self) -> Measure:
        compact = self.theme.look.compact
        gap = self.theme.px(12 if compact else 16)
        return Measure(self.theme.line("read"), gap, self.theme.px(GUTTER))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, and the times in the gutter beside them."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._gutter(painter, QRectF(event.rect()))
        painter.end()

    def _gutter(self, painter: QPainter, clip: QRectF) -> None:
        font, colour = self.theme.font("label", tabular=True), self.theme.color("text2")
        scrolled = QPointF(0, self.verticalScrollBar().value())
        block, above = self._page.block_at(clip.top() + scrolled.y()), None
        while block.isValid():
            rect = self._page.blockBoundingRect(block).translated(-scrolled)
            if rect.top() > clip.bottom():
                return
            at = self._shown_time(block)
            if at is not None and at != above and rect.bottom() >= clip.top():
                row = QRectF(0, rect.top(), GUTTER, self._page.measure.line)
                paint.words(painter, row, times.talk(at), font, colour)
            above = at if block.text() else above
            block = block.next()

    def _shown_time(self, block: QTextBlock) -> int | None:
        at = time_of(block)
        return self._composing_at if at is None and block.layout().preeditAreaText() else at
