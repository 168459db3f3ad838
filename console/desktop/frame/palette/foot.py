from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.widgets.keycap import cap_width, paint_cap

FOOT = 47
SIDE = 20


class PaletteFoot(QWidget):
    """The keys of the palette, and how one may type; or why something cannot be had now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._reason = ""
        theme.changed.connect(self._resize)
        self._resize()
        self._say()

    @property
    def reason(self) -> str:
        """Why what was chosen cannot be had now."""
        return self._reason

    def say(self, reason: str) -> None:
        """A reason in place of the keys; empty gives them back."""
        self._reason = reason
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._keys = (
            (("↑", "↓"), self.tr("Choose")),
            (("Enter",), self.tr("Do it")),
            (("Esc",), self.tr("Close")),
        )
        self._hint = self.tr("Initial consonants are enough")
        self.setAccessibleName(self._reason or self._hint)
        self.update()

    def _resize(self) -> None:
        self.setFixedHeight(self.theme.px(FOOT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """At the left the keys, at the right the hint if there is room."""
        painter = QPainter(self)
        paint.start(painter)
        theme, middle = self.theme, self.height() / 2
        font = theme.font("label")
        row = QRectF(SIDE, 0, self.width() - 2 * SIDE, self.height())
        if self._reason:
            paint.words(painter, row, self._reason, theme.font("label", 500), theme.color("text"))
            painter.end()
            return
        left = float(SIDE)
        for caps, words in self._keys:
            for cap in caps:
                wide = cap_width(theme, cap)
                paint_cap(painter, theme, cap, left + wide, middle)
                left += wide + 4
            place = QRectF(left + 6, 0, self.width(), self.height())
            left += 6 + paint.words(painter, place, words, font, theme.color("text2")) + 16
        if left + font.width(self._hint) <= row.right():
            right = Qt.AlignmentFlag.AlignRight
            paint.words(painter, row, self._hint, font, theme.color("text2"), right)
        painter.end()
