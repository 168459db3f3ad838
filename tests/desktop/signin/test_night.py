from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.signin.night import Night
from console.desktop.style.theme import Theme
from tests.desktop.widgets.look import image


def painted(qtbot: QtBot, theme: Theme, height: int) -> QImage:
    night = Night(theme)
    qtbot.addWidget(night)
    night.resize(560, height)
    return image(night)


def test_two_discs_in_a_night(qtbot: QtBot, theme: Theme) -> None:
    picture = painted(qtbot, theme, 900)
    assert picture.pixelColor(270, 280).lightness() > 240
    lamp = picture.pixelColor(370, 335)
    assert lamp.red() > 235 > lamp.blue() + 40
    assert picture.pixelColor(4, 4).lightness() < 40
    assert picture.pixelColor(280, 880).lightness() < 40


def test_the_discs_keep_above_the_hills_when_it_is_low(qtbot: QtBot, theme: Theme) -> None:
    picture = painted(qtbot, theme, 700)
    column = [y for y in range(700) if picture.pixelColor(367, y).red() > 235]
    ridge = 470 - 200
    assert max(column) < ridge


def test_is_painted_once_a_size(qtbot: QtBot, theme: Theme) -> None:
    night = Night(theme)
    qtbot.addWidget(night)
    night.resize(300, 400)
    first = night._painted()
    assert night._painted() is first
    night.resize(310, 400)
    assert night._painted().width() == 310


def test_speaks_both_languages(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    night = Night(theme)
    qtbot.addWidget(night)
    night.show()
    assert night.accessibleName().startswith("오늘 밤도 누군가의 곁에서")
    korean.switch("en")
    qtbot.waitUntil(lambda: night.accessibleName().startswith("Tonight"))
