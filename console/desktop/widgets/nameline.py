from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Ink, Size


class NameLine(QWidget):
    """A name and what is known beside it. The name is never cut; the rest gives way, with a tip."""

    def __init__(
        self,
        theme: Theme,
        name: str = "",
        detail: str = "",
        size: Size = "body",
        weight: int = 600,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._name = name
        self._detail = detail
        self._size: Size = size
        self._weight = weight
        self._ink: Ink = "text"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_name(name, detail)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_name(self, name: str, detail: str = "") -> None:
        """Another person, or more known of the same."""
        self._name, self._detail = name, detail
        self.setAccessibleName(f"{name} {detail}".strip())
        self.setToolTip(detail)
        self.updateGeometry()
        self.update()

    def _name_width(self) -> float:
        return paint.width(self._name, self.theme.font(self._size, self._weight))

    def sizeHint(self) -> QSize:
        """Both in one line."""
        detail = paint.width(self._detail, self.theme.font("label"))
        wide = self._name_width() + (detail + 8 if self._detail else 0)
        return QSize(round(wide) + 1, self.theme.line(self._size))

    def minimumSizeHint(self) -> QSize:
        """The name at least."""
        return QSize(round(self._name_width()) + 1, self.theme.line(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The name whole, the detail as far as there is room."""
        painter = QPainter(self)
        paint.start(painter)
        theme, rect = self.theme, QRectF(self.rect())
        font = theme.font(self._size, self._weight)
        used = paint.words(painter, rect, self._name, font, theme.color(self._ink)) + 8
        rest = rect.adjusted(used, 1, 0, 1)
        small = theme.font("label")
        text = QFontMetricsF(small).elidedText(
            self._detail, Qt.TextElideMode.ElideRight, max(0.0, rest.width())
        )
        paint.words(painter, rest, text, small, theme.color("text2"))
        painter.end()
