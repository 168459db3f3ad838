from pytestqt.qtbot import QtBot

from console.desktop.practice.bar import Bar
from console.desktop.style.theme import Theme


def test_it_is_filled_by_its_share_and_never_beyond(qtbot: QtBot, theme: Theme) -> None:
    bar = Bar(theme)
    qtbot.addWidget(bar)
    bar.resize(200, 8)
    bar.show_share(0.25)
    picture = bar.grab().toImage()
    assert picture.pixelColor(40, 4).name() == theme.color("time").name()
    assert picture.pixelColor(60, 4).name() == theme.color("track").name()
    for share, shown in ((1.7, 1.0), (-1.0, 0.0)):
        bar.show_share(share)
        assert bar.share == shown
