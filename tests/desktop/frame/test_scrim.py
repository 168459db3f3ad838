from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from console.desktop.frame.scrim import DIM, paint_scrim
from console.desktop.style.theme import Theme


def test_what_is_beneath_stays_readable(theme: Theme) -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_scrim(painter, theme, QRectF(0, 0, 400, 300), QRectF(100, 80, 200, 120))
    painter.end()
    dimmed = image.pixelColor(5, 5)
    scrim = QColor(theme.color("scrim"))
    assert abs(dimmed.red() - round(255 * (1 - DIM) + scrim.red() * DIM)) <= 1
    assert image.pixelColor(200, 210).red() < dimmed.red()
