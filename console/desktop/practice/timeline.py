from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.desktop import times
from console.desktop.practice.tags import LEGEND, SHAPES, Shape, word_of
from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Ink
from console.dialogue.acts import Act

_SIDE = 11
_TRACK = 6
_GAP = 12
_EDGE = 4.0


@dataclass(frozen=True, slots=True)
class Mark:
    """Something on the time line: when (ms of the talk), what, and which line it is."""

    at: int
    act: Act
    line: int


class TimeLine(QWidget):
    """The whole talk at a glance: what happened when, by shape and word. No sound is kept, so
    there is nothing to play; a click goes to the line.
    """

    picked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._marks: tuple[Mark, ...] = ()
        self._length = 1
        self._now = -1
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_marks(self, marks: Sequence[Mark], length: int) -> None:
        """Another talk of so many ms."""
        self._marks = tuple(marks)
        self._length = max(1, length)
        self._now = -1
        self._say()
        self.update()

    def show_now(self, at: int) -> None:
        """Where the chosen line is (ms)."""
        self._now = at
        self.update()

    def sizeHint(self) -> QSize:
        """The line and its legend."""
        return QSize(320, self.heightForWidth(max(320, self.width())))

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines of legend."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The line, and as many lines of legend as the width asks for."""
        lines = 1 + self._legend_places(width)[-1][2] + 1
        return lines * self.theme.line("label") + self.theme.px(14)

    def _legend_places(self, width: int) -> list[tuple[Act, float, int]]:
        """What each mark means: where it begins (px), and in which line of the legend."""
        font = self.theme.font("label")
        places: list[tuple[Act, float, int]] = []
        left, line = _EDGE, 0
        for act in LEGEND:
            wide = _SIDE + 8 + paint.width(word_of(act), font)
            if left > _EDGE and left + wide > width:
                left, line = _EDGE, line + 1
            places.append((act, left, line))
            left += wide + 20
        return places

    def _say(self) -> None:
        said = [f"{times.talk(mark.at)} {word_of(mark.act)}" for mark in self._marks]
        self.setAccessibleName(", ".join(said))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def _track(self) -> QRectF:
        font = self.theme.font("label", tabular=True)
        side = max(paint.width(times.talk(at), font) for at in (0, self._length)) + _GAP
        high = self.theme.line("label")
        return QRectF(side, (high - _TRACK) / 2, max(1.0, self.width() - 2 * side), _TRACK)

    def _x(self, at: int) -> float:
        track = self._track()
        return track.left() + track.width() * min(1.0, at / self._length)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """To the line that is nearest to the finger."""
        event.accept()
        spot = event.position().x()
        near = min(self._marks, key=lambda mark: abs(self._x(mark.at) - spot), default=None)
        if near is not None:
            self.picked.emit(near.line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """From the beginning to the end, the marks between, the legend below."""
        painter = QPainter(self)
        paint.start(painter)
        theme, track = self.theme, self._track()
        font, ink = theme.font("label", tabular=True), theme.color("text2")
        row = QRectF(0, 0, self.width(), theme.line("label"))
        paint.words(painter, row, times.talk(0), font, ink)
        right = Qt.AlignmentFlag.AlignRight
        paint.words(painter, row, times.talk(self._length), font, ink, right)
        edge = theme.color("edge") if theme.tokens.stroke > 1 else None
        paint.box(painter, track, _TRACK / 2, theme.color("track"), edge)
        if self._now >= 0:
            high = theme.px(20)
            upright = QRectF(self._x(self._now) - 1, track.center().y() - high / 2, 2, high)
            painter.fillRect(upright, theme.color("ring"))
        for mark in self._marks:
            shape, tone = SHAPES[mark.act]
            draw(painter, QPointF(self._x(mark.at), track.center().y()), shape, tone, theme)
        self._legend(painter)
        painter.end()

    def _legend(self, painter: QPainter) -> None:
        theme = self.theme
        font, high = theme.font("label"), theme.line("label")
        places = self._legend_places(self.width())
        first = self.height() - (places[-1][2] + 1) * high
        for act, left, line in places:
            shape, tone = SHAPES[act]
            row = QRectF(left + _SIDE + 8, first + line * high, self.width(), high)
            draw(painter, QPointF(left + _SIDE / 2, row.center().y()), shape, tone, theme)
            paint.words(painter, row, word_of(act), font, theme.color("text2"))


def draw(painter: QPainter, at: QPointF, shape: Shape, tone: Ink, theme: Theme) -> None:
    """A mark of the time line: each shape is told without its colour."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(tone))
    half = _SIDE / 2
    if shape == "dot":
        painter.drawEllipse(at, half, half)
    elif shape == "diamond":
        points = [QPointF(0, -half - 1), QPointF(half + 1, 0), QPointF(0, half + 1)]
        painter.drawPolygon(QPolygonF([at + point for point in (*points, QPointF(-half - 1, 0))]))
    elif shape == "bar":
        painter.drawRect(QRectF(at.x() - half, at.y() - 3, _SIDE, 6))
    else:
        painter.drawRect(QRectF(at.x() - half + 1.5, at.y() - half, _SIDE - 3, _SIDE))
