from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from console.desktop.queue.rowcache import REMEMBERED, RowCache

RECT = QRectF(4, 6, 20, 10)


class Brush:
    """Fills what it is given, and counts."""

    def __init__(self) -> None:
        self.strokes = 0

    def __call__(self, painter: QPainter, rect: QRectF) -> None:
        self.strokes += 1
        painter.fillRect(rect, QColor("#0b50d0"))


def painted(cache: RowCache, key: object, brush: Brush, rect: QRectF = RECT) -> QImage:
    image = QImage(40, 30, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    cache.paint(painter, rect, key, brush)
    painter.end()
    return image


def test_the_same_row_is_drawn_once_and_lies_in_its_place(qapp: QApplication) -> None:
    assert qapp is not None
    cache, brush = RowCache(), Brush()
    first, second = painted(cache, "a", brush), painted(cache, "a", brush)
    assert brush.strokes == 1
    assert first == second
    assert first.pixelColor(4, 6).name() == "#0b50d0"
    assert first.pixelColor(3, 5).alpha() == 0


def test_another_row_or_another_size_is_drawn_anew(qapp: QApplication) -> None:
    assert qapp is not None
    cache, brush = RowCache(), Brush()
    painted(cache, "a", brush)
    painted(cache, "b", brush)
    painted(cache, "a", brush, QRectF(0, 0, 21, 10))
    assert brush.strokes == 3


def test_it_does_not_grow_without_end(qapp: QApplication) -> None:
    assert qapp is not None
    cache, brush = RowCache(), Brush()
    for key in range(REMEMBERED + 1):
        painted(cache, key, brush)
    painted(cache, 0, brush)
    assert brush.strokes == REMEMBERED + 2
