import pytest

from console.desktop.alerts.icon import SIDES, window_icon


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("side", SIDES)
def test_the_dot_is_red_and_only_where_somebody_waits(side: int) -> None:
    plain, dotted = (window_icon(dot=dot).pixmap(side, side).toImage() for dot in (False, True))
    radius = max(3.0, side * 0.2)
    x, y = round(side - radius * 1.25), round(radius * 1.25)
    assert dotted.pixelColor(x, y).name() == "#bd2c0f"
    assert plain.pixelColor(x, y).name() != "#bd2c0f"
