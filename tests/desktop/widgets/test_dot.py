from typing import get_args

from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.dot import Presence, StateDot
from tests.desktop.widgets.look import image


def shape(dot: StateDot) -> tuple[bool, ...]:
    """Which pixels are inked, whatever their colour."""
    picture = image(dot)
    ground = picture.pixelColor(0, 0)
    return tuple(
        abs(picture.pixelColor(x, y).lightness() - ground.lightness()) > 40
        for x in range(dot.width())
        for y in range(dot.height())
    )


def test_every_state_has_a_shape_of_its_own(qtbot: QtBot, theme: Theme) -> None:
    shapes = set()
    for state in get_args(Presence):
        dot = StateDot(theme, side=16)
        qtbot.addWidget(dot)
        dot.show_state(state)
        dot.resize(dot.sizeHint())
        shapes.add(shape(dot))
    assert len(shapes) == len(get_args(Presence))
