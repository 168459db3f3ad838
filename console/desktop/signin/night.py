from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QRadialGradient,
)
from PySide6.QtWidgets import QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.widgets import logo

WIDTH = 560
_HEIGHT = 900
_SKY = (
    (0.0, "#05122b"),
    (0.22, "#0d244b"),
    (0.36, "#112e5f"),
    (0.45, "#193c74"),
    (0.54, "#214d8f"),
    (0.64, "#2f63b0"),
    (1.0, "#2f63b0"),
)
_HILLS = (
    (
        "#1b4482",
        ((-40, 610), (95, 566), (170, 588), (285, 501), (310, 498), (365, 470), (426, 511),
         (446, 513), (560, 580), (600, 586)),
    ),
    (
        "#133768",
        ((-60, 612), (75, 588), (214, 650), (330, 620), (470, 570), (600, 604)),
    ),
    ("#0a254f", ((-80, 690), (125, 640), (270, 690), (405, 662), (600, 706))),
)  # fmt: skip
# Windows of a town: x, y, side, how bright.
_LIGHTS = (
    (43, 633, 3, 0.40), (55, 629, 3, 0.35), (60, 628, 2, 0.80), (57, 634, 2, 0.30),
    (86, 626, 2, 0.30), (49, 692, 3, 0.55), (53, 690, 3, 0.85), (66, 680, 2, 0.75),
    (70, 679, 3, 0.50), (79, 693, 3, 0.95), (82, 689, 2, 0.55), (74, 704, 3, 0.40),
    (99, 678, 2, 0.30), (101, 700, 3, 0.40), (106, 699, 3, 0.35), (139, 691, 2, 0.35),
    (141, 699, 3, 0.90), (164, 690, 3, 0.60), (214, 712, 3, 0.60), (216, 725, 2, 0.85),
    (232, 725, 3, 0.35), (241, 719, 2, 0.70), (193, 738, 2, 0.25), (267, 742, 3, 0.75),
    (273, 727, 2, 0.70), (281, 722, 2, 0.35), (282, 734, 2, 0.30), (310, 723, 3, 0.70),
    (344, 716, 3, 0.90), (349, 704, 2, 0.30), (365, 719, 3, 0.60), (410, 706, 3, 0.85),
    (426, 696, 3, 0.95), (449, 707, 3, 0.40), (457, 709, 3, 0.95), (463, 709, 3, 0.60),
    (443, 723, 2, 0.80), (448, 722, 3, 1.0), (467, 716, 3, 0.45), (464, 725, 3, 0.70),
    (494, 706, 3, 0.95), (496, 708, 2, 0.60), (503, 695, 3, 0.40), (491, 639, 2, 0.80),
    (511, 643, 3, 0.90), (514, 642, 2, 0.45), (524, 638, 2, 0.70), (540, 629, 3, 1.0),
)  # fmt: skip


SMALLEST = 13


class Night(QWidget):
    """The night over a town, painted: somebody, and somebody beside. Drawn once a size."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._scene = QPixmap()
        self._retranslate()
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """560 wide."""
        return QSize(WIDTH, _HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._name = self.tr("Gyeot")
        self._lines = self.tr("Tonight, too,\nby someone’s side").split("\n")
        self._service = self.tr("Goodbye Loneliness 120, counselor console")
        self.setAccessibleName(" ".join((*self._lines, self._service)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The scene, then the words."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted())
        paint.start(painter)
        self._words(painter)
        painter.end()

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._scene.size() != self.size() * ratio:
            self._scene = QPixmap(self.size() * ratio)
            self._scene.setDevicePixelRatio(ratio)
            painter = QPainter(self._scene)
            paint.start(painter)
            _scene(painter, self.width(), self.height())
            painter.end()
        return self._scene

    def _words(self, painter: QPainter) -> None:
        theme, white = self.theme, QColor("#ffffff")
        logo.draw(painter, QRectF(48, 47, 39, 29.3), white, QColor("#f4a968"))
        paint.words(painter, QRectF(99, 46, 300, 32), self._name, theme.font("title", 600), white)
        room = self.width() - 64.0
        high, below = float(theme.line("display")), float(theme.line("body"))
        top = self.height() - 40.0 - below - len(self._lines) * high
        for line in self._lines:
            large = _fitting(line, theme.font("display", 600), room)
            paint.words(painter, QRectF(48, top, room, high), line, large, white)
            top += high
        small, pale = _fitting(self._service, theme.font("body", 500), room), QColor("#c9d8f5")
        if paint.width(self._service, small) > room:
            return  # the page beside it says which center this is
        paint.words(painter, QRectF(48, top + 7, room, below), self._service, small, pale)


def _fitting(text: str, font: QFont, room: float) -> QFont:
    """The font, smaller where the words would not fit: the night keeps its width."""
    wide = paint.width(text, font)
    if wide <= room:
        return font
    smaller = QFont(font)
    smaller.setPixelSize(max(SMALLEST, int(font.pixelSize() * room / wide)))
    return smaller


def _scene(painter: QPainter, width: int, height: int) -> None:
    """Hills stand on the lower edge, the discs keep above them at any height."""
    drop = height - _HEIGHT
    rise = drop * (0.62 if drop < 0 else 0.55)
    painter.fillRect(0, 0, width, height, _sky(height))
    painter.save()
    painter.translate((width - WIDTH) / 2, rise)
    _discs(painter)
    painter.restore()
    painter.translate((width - WIDTH) / 2, drop)
    for colour, points in _HILLS:
        painter.fillPath(_hill(points), _slope(colour))
    for x, y, side, bright in _LIGHTS:
        painter.fillRect(QRectF(x, y, side, side), _window(bright))


def _sky(height: int) -> QBrush:
    gradient = QLinearGradient(0, 0, 0, height)
    for stop, colour in _SKY:
        gradient.setColorAt(stop, QColor(colour))
    return QBrush(gradient)


def _glow(painter: QPainter, centre: QPointF, radius: float, colour: str, alpha: float) -> None:
    gradient = QRadialGradient(centre, radius)
    for stop in range(11):
        ink = QColor(colour)
        left = 1 - stop / 10
        ink.setAlphaF(alpha * left * left * (3 - 2 * left))
        gradient.setColorAt(stop / 10, ink)
    painter.fillRect(
        QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), gradient
    )


def _discs(painter: QPainter) -> None:
    large, small = QPointF(284, 300), QPointF(367.5, 332)
    _glow(painter, QPointF(290, 300), 380, "#cfdcff", 0.15)
    _glow(painter, small, 158, "#f4b783", 0.36)
    white = QLinearGradient(225, 240, 345, 370)
    white.setColorAt(0, QColor("#ffffff"))
    white.setColorAt(1, QColor("#d6e4fc"))
    lamp = QLinearGradient(335, 300, 400, 368)
    lamp.setColorAt(0, QColor("#fcd7ab"))
    lamp.setColorAt(1, QColor("#f4a968"))
    whole, rim, light = QPainterPath(), QPainterPath(), QPainterPath()
    whole.addEllipse(large, 76, 76)
    rim.addEllipse(small, 51, 51)
    light.addEllipse(small, 44, 44)
    painter.fillPath(whole.subtracted(rim), QBrush(white))
    painter.fillPath(light, QBrush(lamp))


def _hill(points: tuple[tuple[int, int], ...]) -> QPainterPath:
    """A soft ridge through the points, and down to the lower edge."""
    path = QPainterPath(QPointF(*points[0]))
    slopes = _slopes(points)
    for ((x0, y0), s0), ((x1, y1), s1) in pairwise(zip(points, slopes, strict=True)):
        third = (x1 - x0) / 3
        path.cubicTo(x0 + third, y0 + s0 * third, x1 - third, y1 - s1 * third, x1, y1)
    path.lineTo(points[-1][0], _HEIGHT + 4)
    path.lineTo(points[0][0], _HEIGHT + 4)
    path.closeSubpath()
    return path


def _slopes(points: tuple[tuple[int, int], ...]) -> list[float]:
    """Level on tops and in valleys, elsewhere the harmonic mean, so that nothing overshoots."""
    steps = [(y1 - y0) / (x1 - x0) for (x0, y0), (x1, y1) in pairwise(points)]
    inner = [2 * a * b / (a + b) if a * b > 0 else 0.0 for a, b in pairwise(steps)]
    return [0.0, *inner, 0.0]


def _slope(colour: str) -> QBrush:
    gradient = QLinearGradient(0, 640, 0, _HEIGHT)
    gradient.setColorAt(0, QColor(colour))
    gradient.setColorAt(1, QColor("#06142f"))
    return QBrush(gradient if colour == _HILLS[-1][0] else QColor(colour))


def _window(bright: float) -> QColor:
    ink = QColor("#ffd9a3")
    ink.setAlphaF(bright * 0.85)
    return ink
