from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from console.desktop.practice.watermark import STRENGTH, paint_watermark
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import SCHEMES, Ink, Scheme

READABLE = 4.8
PAIRS: tuple[tuple[Ink, Ink], ...] = (
    ("text", "canvas"), ("text2", "canvas"), ("text3", "canvas"), ("text", "surface"),
    ("text2", "surface"), ("text3", "surface"), ("text", "raised"), ("text", "sunken"),
    ("onfill", "fill"), ("accent", "surface"), ("onlampsoft", "lampsoft"), ("onoksoft", "oksoft"),
    ("onwarnsoft", "warnsoft"), ("ondangersoft", "dangersoft"), ("onsoft", "soft"),
    ("onlamp", "lamp"),
)  # fmt: skip


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def under(mark: QColor, colour: QColor) -> QColor:
    """This colour with the mark's ink over it."""
    parts = zip(
        (mark.redF(), mark.greenF(), mark.blueF()),
        (colour.redF(), colour.greenF(), colour.blueF()),
        strict=True,
    )
    return QColor.fromRgbF(*(STRENGTH * over + (1 - STRENGTH) * below for over, below in parts))


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_under_the_mark_stays_readable(theme: Theme, scheme: Scheme) -> None:
    theme.wear(replace(theme.look, scheme=scheme, practice=True))
    mark = theme.color("watermark")
    for text, ground in PAIRS:
        seen = contrast(under(mark, theme.color(text)), under(mark, theme.color(ground)))
        assert seen >= READABLE, f"{text} on {ground}: {seen:.2f}"


def marked(theme: Theme, wide: int, high: int, unit: float = 1.0) -> QImage:
    picture = QImage(wide, high, QImage.Format.Format_RGB32)
    picture.fill(theme.color("surface"))
    painter = QPainter(picture)
    paint_watermark(painter, QRectF(picture.rect()), theme, unit)
    painter.end()
    return picture


def pixels(picture: QImage) -> set[str]:
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {picture.pixelColor(x, y).name() for x, y in points}


def test_no_large_part_of_a_page_is_without_it(theme: Theme) -> None:
    picture = marked(theme, 990, 688)
    plain = theme.color("surface").name()
    for left in range(0, 990, 330):
        for top in range(0, 688, 344):
            part = picture.copy(left, top, 330, 344)
            assert pixels(part) != {plain}


def test_it_is_as_faint_as_it_is_said_to_be(theme: Theme) -> None:
    strongest = under(theme.color("watermark"), theme.color("surface"))
    darkest = min(pixels(marked(theme, 400, 300)), key=lambda name: luminance(QColor(name)))
    assert abs(QColor(darkest).red() - strongest.red()) <= 2
