from dataclasses import replace

from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.practice.band import Band
from console.desktop.style.theme import Theme


def test_it_says_in_words_that_this_is_practice(
    qtbot: QtBot, theme: Theme, korean: Languages
) -> None:
    band = Band(theme)
    qtbot.addWidget(band)
    said = "연습입니다 · 실제 전화가 아니며, 어디에도 보내지 않습니다"
    assert band.accessibleName() == band.text() == said
    korean.switch("en")
    qtbot.waitUntil(lambda: "practice" in band.text())


def test_it_grows_with_the_letters(qtbot: QtBot, theme: Theme) -> None:
    band = Band(theme)
    qtbot.addWidget(band)
    assert band.height() == 40
    theme.wear(replace(theme.look, scale=2.0))
    assert band.height() == 80


def test_it_is_hatched_beside_the_words_only(qtbot: QtBot, theme: Theme) -> None:
    theme.wear(replace(theme.look, scheme="contrast-light"))
    band = Band(theme)
    qtbot.addWidget(band)
    band.resize(1366, 40)
    picture = band.grab().toImage()

    def inks(left: int, right: int) -> set[str]:
        return {picture.pixelColor(x, 3).name() for x in range(left, right)}

    assert len(inks(0, 200)) > 1
    assert inks(670, 700) == {theme.color("lamp").name()}
