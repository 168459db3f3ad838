from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget

from console.desktop.i18n import Language
from console.desktop.style import paint
from console.desktop.style.theme import Theme

# Each language names itself, so that whoever needs it can find it.
NAMES: tuple[tuple[Language, str], ...] = (("ko", "한국어"), ("en", "English"))


class _Word(QRadioButton):
    """A language by its own name; the chosen one is semibold."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(name)
        self.theme = theme
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        wide = paint.width(self.text(), self.theme.font("body", 600))
        return QSize(round(wide) + 16, self.theme.height("chip"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _pos: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        theme, rect = self.theme, QRectF(self.rect())
        if self.hasFocus():
            width = paint.ring_width(theme)
            paint.box(painter, rect, theme.radius("control"), None, theme.color("ring"), width)
        font = theme.font("body", 600 if self.isChecked() else 400)
        colour = theme.color("text" if self.isChecked() else "text2")
        paint.words(painter, rect, self.text(), font, colour, Qt.AlignmentFlag.AlignHCenter)
        painter.end()


class LanguageSwitch(QWidget):
    """The languages side by side; `chosen` carries "ko" or "en"."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = {key: _Word(theme, name) for key, name in NAMES}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for key, word in self._words.items():
            row.addWidget(word)
            word.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
        self._retranslate()

    @property
    def words(self) -> tuple[QRadioButton, ...]:
        """The languages from left to right."""
        return tuple(self._words.values())

    def show_language(self, language: Language) -> None:
        """Which one is spoken now."""
        self._words[language].setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Language"))
