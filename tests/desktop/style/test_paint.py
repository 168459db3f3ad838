from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from console.desktop.style import paint
from console.desktop.style.theme import Theme


def canvas() -> QImage:
    image = QImage(80, 40, QImage.Format.Format_ARGB32)
    image.fill(QColor("#ffffff"))
    return image


def test_an_edge_lies_inside_its_rectangle(theme: Theme) -> None:
    assert theme.look.still
    image = canvas()
    painter = QPainter(image)
    paint.box(painter, QRectF(10, 10, 40, 20), 0, QColor("#00ff00"), QColor("#ff0000"))
    painter.end()
    assert image.pixelColor(9, 20).name() == "#ffffff"
    assert image.pixelColor(10, 20).name() == "#ff0000"
    assert image.pixelColor(11, 20).name() == "#00ff00"
    assert image.pixelColor(49, 20).name() == "#ff0000"


def test_a_ring_leaves_two_of_ring_and_two_of_gap(theme: Theme) -> None:
    image = canvas()
    painter = QPainter(image)
    left = paint.ring(painter, QRectF(0, 0, 80, 40), 8, theme)
    painter.end()
    assert left == QRectF(4, 4, 72, 32)
    assert image.pixelColor(0, 20) == theme.color("ring")
    assert image.pixelColor(1, 20) == theme.color("ring")
    assert image.pixelColor(2, 20).name() == "#ffffff"


def test_in_high_contrast_a_ring_is_wider_than_an_edge(theme: Theme) -> None:
    assert paint.ring_width(theme) == 2
    theme.wear(replace(theme.look, scheme="contrast-light"))
    assert paint.ring_width(theme) > theme.tokens.stroke


def test_words_are_placed_by_their_alignment(theme: Theme) -> None:
    font = theme.font("body")
    image = canvas()
    painter = QPainter(image)
    align = Qt.AlignmentFlag.AlignRight
    used = paint.words(painter, QRectF(0, 0, 80, 40), "곁", font, QColor("#000000"), align)
    painter.end()
    assert used == paint.width("곁", font)
    columns = [
        x for x in range(80) if any(image.pixelColor(x, y).lightness() < 128 for y in range(40))
    ]
    assert min(columns) >= 80 - used - 1


def test_words_stand_in_the_middle(theme: Theme) -> None:
    image = canvas()
    painter = QPainter(image)
    paint.words(painter, QRectF(0, 0, 80, 40), "E곁", theme.font("title"), QColor("#000000"))
    painter.end()
    rows = [
        y for y in range(40) if any(image.pixelColor(x, y).lightness() < 128 for x in range(80))
    ]
    assert abs((min(rows) + max(rows)) / 2 - 19.5) <= 2


def test_a_square_lies_on_whole_pixels() -> None:
    box = paint.square(20.3, 10.6, 18)
    assert (box.x(), box.y(), box.width()) == (11, 2, 18)
