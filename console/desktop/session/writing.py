from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMargins, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QHideEvent, QPalette
from PySide6.QtWidgets import QTextEdit, QWidget

from console.desktop.session.paragraphs import Measure, Paragraphs
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Size
from console.desktop.widgets.scroll import dress

SAVE_MS = 400
"""A word is handed on this long after it was typed, typing on or not (at most 500 ms)."""


class Writing(QTextEdit):
    """Words in paragraphs, handed on while they are written: `written` follows the last key by at
    most 500 ms, at once on losing the focus or being hidden.
    """

    written = Signal()

    def __init__(
        self,
        theme: Theme,
        size: Size,
        around: QMargins = QMargins(),  # noqa: B008 - a value
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._size = size
        self._loading = self._unsaved = False
        self.setAcceptRichText(False)
        dress(self, theme)
        self.setTabChangesFocus(True)
        # Before there is a page: it takes its width from what is left.
        self.setViewportMargins(around)
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
    def unsaved(self) -> bool:
        """Whether something was typed since it was last handed on."""
        return self._unsaved

    @property
    def composing(self) -> bool:
        """Whether an input method is at work in here."""
        return bool(self.textCursor().block().layout().preeditAreaText())

    def flush(self) -> None:
        """Hand on at once what is not handed on yet."""
        self._save.stop()
        if self._unsaved:
            self._unsaved = False
            self.written.emit()

    @contextmanager
    def _filling(self) -> Iterator[None]:
        """What is put in meanwhile was not written here: it is handed on to nobody."""
        self._loading = True
        yield
        self._loading = self._unsaved = False
        self._save.stop()

    def _touched(self) -> None:
        if self._loading or self.isReadOnly():
            return
        self._unsaved = True
        if not self._save.isActive():
            self._save.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Another place is looked at: hand on at once."""
        super().focusOutEvent(event)
        self.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight: hand on at once."""
        self.flush()
        super().hideEvent(event)

    def _read_font(self) -> QFont:
        return self.theme.font(self._size)

    def _measure(self) -> Measure:
        return Measure(self.theme.line(self._size), 0, 0)

    def _relaid(self) -> None:
        """The words lie elsewhere, or look otherwise."""
        self.viewport().update()

    def _restyle(self) -> None:
        self.setFont(self._read_font())
        look = self.palette()
        look.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        look.setColor(QPalette.ColorRole.Text, self.theme.color("text"))
        look.setColor(QPalette.ColorRole.Highlight, self.theme.color("softedge"))
        look.setColor(QPalette.ColorRole.HighlightedText, self.theme.color("text"))
        look.setColor(QPalette.ColorRole.PlaceholderText, self.theme.color("text3"))
        self.setPalette(look)
        self._page.set_measure(self._measure())
        self._relaid()
