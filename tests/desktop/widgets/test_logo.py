from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.logo import Logo
from tests.desktop.widgets.look import image


def test_two_discs_that_do_not_touch(qtbot: QtBot, theme: Theme) -> None:
    logo = Logo(theme, 60)
    qtbot.addWidget(logo)
    logo.resize(logo.sizeHint())
    picture = image(logo)
    row = [picture.pixelColor(x, 39).name() for x in range(logo.width())]
    assert row[20] == "#0b50d0"
    assert row[59] == "#f4a968"
    large, small = row.index("#0b50d0"), row.index("#f4a968")
    last = max(x for x, ink in enumerate(row) if ink == "#0b50d0")
    assert large < last < small - 2
