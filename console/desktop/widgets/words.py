from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from console.desktop.style import paint
from console.desktop.style.fonts import Face
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Ink, Size
from console.desktop.style.wrap import wrap

_REMEMBERED = 8


class Words(QLabel):
    """Text in a step of the type scale, broken between words only; never cut, never altered.

    `reserve` keeps the height of that many lines, so that a changing sentence moves nothing.
    `marks` are (start, end) of what a search found. `oneline` asks for its whole width instead.
    """

    def __init__(  # noqa: PLR0913 - what a piece of text is made of
        self,
        theme: Theme,
        text: str = "",
        size: Size = "body",
        weight: int = 400,
        ink: Ink = "text",
        *,
        oneline: bool = False,
        tabular: bool = False,
        reserve: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._size: Size = size
        self._weight = weight
        self._ink: Ink = ink
        self._oneline = oneline
        self._tabular = tabular
        self._reserve = reserve
        self._marks: tuple[tuple[int, int], ...] = ()
        self._wrapped: dict[tuple[str, float], list[tuple[int, int]]] = {}
        self._policy()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        theme.changed.connect(self._restyle)

    def setText(self, text: str) -> None:
        """Other words; of the former ones nothing is remembered."""
        if text != self.text():
            self._wrapped.clear()
            super().setText(text)

    def set_ink(self, ink: Ink) -> None:
        """Another colour for the same words."""
        self._ink = ink
        self.update()

    def set_size(self, size: Size) -> None:
        """Another step of the type scale."""
        self._size = size
        self._restyle()

    def set_weight(self, weight: int) -> None:
        """Another weight for the same words."""
        self._weight = weight
        self._restyle()

    def set_marks(self, marks: tuple[tuple[int, int], ...]) -> None:
        """Lay the search mark under these ranges of the text."""
        self._marks = marks
        self.update()

    def _policy(self) -> None:
        across = QSizePolicy.Policy.Fixed if self._oneline else QSizePolicy.Policy.Preferred
        policy = QSizePolicy(across, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(not self._oneline)
        self.setSizePolicy(policy)

    def _restyle(self) -> None:
        self._wrapped.clear()
        self.updateGeometry()
        self.update()

    def _font(self) -> Face:
        return self.theme.font(self._size, self._weight, tabular=self._tabular)

    def _lines(self, width: float) -> list[tuple[int, int]]:
        if self._oneline:
            return [(0, len(self.text()))]
        key = (self.text(), width)
        if key not in self._wrapped:
            # A layout asks for the same few widths again and again.
            if len(self._wrapped) >= _REMEMBERED:
                self._wrapped.clear()
            self._wrapped[key] = wrap(self.text(), width, self._font().width)
        return self._wrapped[key]

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return not self._oneline

    def heightForWidth(self, width: int) -> int:
        """As many lines as the width asks for, and at least the reserved ones."""
        around = self.contentsMargins()
        inner = width - around.left() - around.right()
        count = len(self._lines(inner)) if self.text() else 0
        lines = max(count, self._reserve, 1) * self.theme.line(self._size)
        return lines + around.top() + around.bottom()

    def sizeHint(self) -> QSize:
        """All in one line for each paragraph."""
        parts = self.text().split("\n")
        width = max(self._font().width(part) for part in parts)
        rows = max(len(parts), self._reserve, 1)
        inner = QSize(int(width) + 1 if width else 0, rows * self.theme.line(self._size))
        return inner.grownBy(self.contentsMargins())

    def minimumSizeHint(self) -> QSize:
        """The longest word where it may wrap, else everything."""
        if self._oneline:
            return self.sizeHint()
        longest = max(map(self._font().width, self.text().split()), default=0)
        rows = max(self._reserve, 1)
        inner = QSize(min(int(longest) + 1, self.theme.px(160)), rows * self.theme.line(self._size))
        return inner.grownBy(self.contentsMargins())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Each line in the middle of its line height."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._font()
        height = self.theme.line(self._size)
        room = self.contentsRect()
        lines = self._lines(room.width())
        top = room.top() + self._top(len(lines) * height)
        for start, end in lines:
            text = self.text()[start:end]
            left = room.left() + self._left(font.width(text))
            rect = QRectF(left, top, room.width(), height)
            self._mark(painter, rect, (start, end), font)
            painter.setFont(font)
            painter.setPen(self.theme.color(self._ink))
            painter.drawText(QPointF(rect.left(), paint.baseline(rect, font)), text)
            top += height
        painter.end()

    def _top(self, height: float) -> float:
        if self.alignment() & Qt.AlignmentFlag.AlignTop:
            return 0.0
        return max(0.0, (self.contentsRect().height() - height) / 2)

    def _left(self, width: float) -> float:
        if self.alignment() & Qt.AlignmentFlag.AlignRight:
            return self.contentsRect().width() - width
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return (self.contentsRect().width() - width) / 2
        return 0.0

    def _mark(self, painter: QPainter, rect: QRectF, part: tuple[int, int], font: Face) -> None:
        start, end = part
        for first, last in self._marks:
            left, right = max(first, start), min(last, end)
            if left >= right:
                continue
            before = font.width(self.text()[start:left])
            width = font.width(self.text()[left:right])
            ground = QRectF(rect.left() + before - 1, rect.top() + 2, width + 2, rect.height() - 4)
            paint.box(painter, ground, 3, self.theme.color("mark"))
            if self.theme.tokens.stroke > 1:  # high contrast has no soft ground: a line instead
                line = QRectF(ground.left(), ground.bottom() - 2, ground.width(), 2)
                painter.fillRect(line, self.theme.color("text"))
