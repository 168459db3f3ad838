from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme

CAP = 24
BETWEEN = 4


def cap_width(theme: Theme, cap: str) -> float:
    """How wide a key in its box is."""
    return max(theme.px(CAP), theme.font("label", 500).width(cap) + theme.px(16))


def paint_cap(painter: QPainter, theme: Theme, cap: str, right: float, middle: float) -> float:
    """A key as on the keyboard, its right edge there; gives its width."""
    wide, tall = cap_width(theme, cap), theme.px(CAP) - 3
    box = QRectF(right - wide, middle - tall / 2, wide, tall)
    edge = theme.color("edge" if theme.tokens.stroke > 1 else "border")
    paint.box(painter, box, theme.radius("key"), theme.color("surface"), edge, theme.tokens.stroke)
    font = theme.font("label", 500)
    paint.words(painter, box, cap, font, theme.color("text2"), Qt.AlignmentFlag.AlignHCenter)
    return wide


class KeyCaps(QWidget):
    """The keys of one shortcut side by side, as on the keyboard."""

    def __init__(
        self, theme: Theme, caps: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._caps: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_caps(caps)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_caps(self, caps: Sequence[str]) -> None:
        """These keys."""
        self._caps = tuple(caps)
        self.setAccessibleName(" ".join(self._caps))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All of them."""
        wide = sum(cap_width(self.theme, cap) for cap in self._caps)
        wide += BETWEEN * max(0, len(self._caps) - 1)
        return QSize(round(wide + 0.5), self.theme.px(CAP))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """From the right."""
        painter = QPainter(self)
        paint.start(painter)
        right = float(self.width())
        for cap in reversed(self._caps):
            right -= paint_cap(painter, self.theme, cap, right, self.height() / 2) + BETWEEN
        painter.end()
