from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.iconmark import IconMark
from tests.desktop.widgets.look import colours


def test_shows_its_icon_and_keeps_its_place_without(qtbot: QtBot, theme: Theme) -> None:
    mark = IconMark(theme, "tray", "warn", 18)
    qtbot.addWidget(mark)
    mark.resize(mark.sizeHint())
    assert len(colours(mark)) > 2
    mark.show_icon("", "warn")
    assert len(colours(mark)) == 1
    assert mark.sizeHint().width() == 18
