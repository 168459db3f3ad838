from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.style.tone import DYES, Tone, edge_of

_PAD = 8
_ICON = 14


class Badge(QLabel):
    """A small word on a ground of its tone, with an icon where a state must show by shape too."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        tone: Tone = "quiet",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._tone: Tone = tone
        self._icon = icon
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)
        theme.changed.connect(self._restyle)

    def show_state(self, text: str, tone: Tone, icon: str = "") -> None:
        """Another state in the same place."""
        self._tone = tone
        self._icon = icon
        self.setText(text)
        self._restyle()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        return self.theme.font("label", 500)

    def sizeHint(self) -> QSize:
        """Word and icon with 8 beside them."""
        wide = paint.width(self.text(), self._font()) + 2 * _PAD
        lead = _ICON + 6 if self._icon else 0
        return QSize(round(wide + lead), self.theme.px(24))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, icon, word."""
        painter = QPainter(self)
        paint.start(painter)
        theme, rect, dye = self.theme, QRectF(self.rect()), DYES[self._tone]
        edge = edge_of(dye, contrast=theme.tokens.stroke > 1)
        rim = theme.color(edge) if edge else None
        paint.box(painter, rect, theme.radius("badge"), theme.color(dye.fill), rim)
        row = rect.adjusted(_PAD, 0, 0, 0)
        if self._icon:
            box = paint.square(_PAD + _ICON / 2, rect.center().y(), _ICON)
            theme.paint_icon(painter, box, self._icon, dye.mark)
            row.setLeft(_PAD + _ICON + 6)
        paint.words(painter, row, self.text(), self._font(), theme.color(dye.text))
        painter.end()
