import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from console.desktop.style.theme import Look, Theme
from console.desktop.wall import bar
from console.desktop.wall.ruler import Ruler


def drawn(theme: Theme, minutes: float, *, silenced: bool = False) -> tuple[QImage, float, Ruler]:
    image = QImage(880, 64, QImage.Format.Format_RGB32)
    image.fill(theme.color("surface"))
    painter = QPainter(image)
    ruler = Ruler.across(theme, 880)
    rect = QRectF(0, 0, 880, 64)
    end = bar.draw(painter, theme, rect, ruler, minutes=minutes, silenced=silenced)
    painter.end()
    return image, end, ruler


def colours(image: QImage, left: float, right: float) -> set[str]:
    row = range(round(left), round(right))
    return {QColor(image.pixel(x, 32)).name() for x in row}


def gaps(theme: Theme, image: QImage, left: float, right: float) -> float:
    """How much of a part of the bar is left open by its pattern."""
    open_ = theme.color("warnsoft").name()
    spots = [(x, y) for x in range(round(left), round(right)) for y in range(29, 35)]
    return sum(QColor(image.pixel(x, y)).name() == open_ for x, y in spots) / len(spots)


def test_a_bar_ends_where_its_minutes_are(theme: Theme) -> None:
    image, end, ruler = drawn(theme, 10)
    assert end == ruler.x(10)
    assert colours(image, ruler.x(2), ruler.x(9)) == {theme.color("time").name()}
    assert colours(image, ruler.x(11), ruler.x(12)) == {theme.color("surface").name()}


def test_each_stage_has_a_pattern_of_its_own(theme: Theme) -> None:
    image, _end, ruler = drawn(theme, 38)
    assert len(colours(image, ruler.x(2), ruler.x(18))) == 1
    assert theme.color("warnmark").name() in colours(image, ruler.x(21), ruler.x(29))
    hatched = gaps(theme, image, ruler.x(21), ruler.x(29))
    crossed = gaps(theme, image, ruler.x(31), ruler.x(37))
    assert 0 < hatched < crossed < 1


def test_silenced_is_grey_from_end_to_end(theme: Theme) -> None:
    image, _end, ruler = drawn(theme, 38, silenced=True)
    assert colours(image, ruler.x(1), ruler.x(37)) == {theme.color("silenced").name()}


@pytest.mark.parametrize("minutes", [0, -5])
def test_a_talk_that_has_just_begun_has_a_bar_too(theme: Theme, minutes: float) -> None:
    _image, end, ruler = drawn(theme, minutes)
    assert end == ruler.left + bar.TALL


def test_it_is_drawn_in_high_contrast(theme: Theme) -> None:
    theme.wear(Look(scheme="contrast-dark", still=True))
    image, _end, ruler = drawn(theme, 38)
    assert colours(image, ruler.x(2), ruler.x(10)) == {"#ffffff"}
    theme.wear(Look(still=True))
