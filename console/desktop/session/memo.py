from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QHideEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from console.desktop.session.begun import shown_text
from console.desktop.session.paragraphs import Measure, Paragraphs
from console.desktop.style import paint
from console.desktop.style.theme import Theme

SAVE_MS = 400
LEAST_LINES, MOST_LINES = 2, 6
_PAD = 10


class Memo(QTextEdit):
    """A few lines to be kept in mind, of at most `limit` letters; it grows with its words.

    `changed` follows the last key by at most 500 ms, at once on losing the focus or being
    hidden; `left` follows Esc.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, theme: Theme, limit: int = 500, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._limit = limit
        self._loading = self._unsaved = False
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setViewportMargins(_PAD, _PAD - 2, 2, _PAD - 2)
        self.document().setDocumentMargin(0)
        self._page = Paragraphs(
            self.document(), self._read_font, lambda: theme.color("ring"), self._measure()
        )
        self.document().setDocumentLayout(self._page)
        self._page.relaid.connect(self._relaid)
        self._save = QTimer(self)
        self._save.setSingleShot(True)
        self._save.setInterval(SAVE_MS)
        self._save.timeout.connect(self.flush)
        self.textChanged.connect(self._touched)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def words(self) -> str:
        """What stands there, a syllable being composed included, within the limit."""
        parts, block = [], self.document().begin()
        while block.isValid():
            parts.append(shown_text(block))
            block = block.next()
        return "\n".join(parts)[: self._limit]

    @property
    def composing(self) -> bool:
        """Whether an input method is at work in here."""
        return bool(self.textCursor().block().layout().preeditAreaText())

    def load(self, text: str) -> None:
        """Put these words in. Emits nothing."""
        self._loading = True
        self.setPlainText(text)
        self._loading = self._unsaved = False
        self._save.stop()

    def flush(self) -> None:
        """Hand on at once what is not handed on yet."""
        self._save.stop()
        if self._unsaved:
            self._unsaved = False
            self.changed.emit()

    def _touched(self) -> None:
        if self._loading:
            return
        text = self.toPlainText()
        if len(text) > self._limit:
            # Not one letter more than can be kept: what is seen is what is kept.
            cursor = self.textCursor()
            cursor.setPosition(self._limit)
            cursor.movePosition(cursor.MoveOperation.End, cursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            return
        self._unsaved = True
        if not self._save.isActive():
            self._save.start()

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
        """Another place is looked at: hand on at once."""
        super().focusOutEvent(event)
        self.flush()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight: hand on at once."""
        self.flush()
        super().hideEvent(event)

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

    def _read_font(self) -> QFont:
        return self.theme.font("body")

    def _measure(self) -> Measure:
        return Measure(self.theme.line("body"), 0, 0)

    def _restyle(self) -> None:
        self.setFont(self.theme.font("body"))
        look = self.palette()
        look.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        look.setColor(QPalette.ColorRole.Text, self.theme.color("text"))
        look.setColor(QPalette.ColorRole.Highlight, self.theme.color("softedge"))
        look.setColor(QPalette.ColorRole.HighlightedText, self.theme.color("text"))
        look.setColor(QPalette.ColorRole.PlaceholderText, self.theme.color("text3"))
        self.setPalette(look)
        self._page.set_measure(self._measure())
        self._relaid()

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
