from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Language, Languages
from console.desktop.style.theme import Theme
from console.desktop.widgets.emergency import EmergencyPage, EmergencyStrip, lines
from console.desktop.widgets.keyhint import KeyButton
from tests.desktop.widgets.look import click, press


def shown(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_the_numbers_of_the_country_and_no_abolished_one() -> None:
    numbers = [line.number for line in lines()]
    assert numbers == ["119", "112", "109", "1577-0199", "129", "1388", "1366", "110", "120"]
    assert "1393" not in numbers


def test_the_strip_shows_them_at_once(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    strip = EmergencyStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(752, 138)
    strip.show()
    assert {"119", "109", "1366", "자살예방", "여성긴급"} <= set(shown(strip))
    assert strip.minimumSizeHint().width() <= 672
    korean.switch("en")
    qtbot.waitUntil(lambda: "Suicide prevention" in shown(strip))
    assert strip.minimumSizeHint().width() <= 752
    with qtbot.waitSignal(strip.enlarged):
        click(strip.findChildren(KeyButton)[0])


def test_tight_takes_less_height(qtbot: QtBot, theme: Theme) -> None:
    strip = EmergencyStrip(theme)
    qtbot.addWidget(strip)
    usual = strip.sizeHint().height()
    strip.set_tight(True)
    assert strip.sizeHint().height() < usual


def test_large_shows_all_and_closes_by_key(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    page = EmergencyPage(theme)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    assert {"110", "120", "정부 민원"} <= set(shown(page))
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F12):
        with qtbot.waitSignal(page.closed):
            press(page, key)
    korean.switch("en")
    qtbot.waitUntil(lambda: "Government" in shown(page))


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
def test_no_number_is_cut_at_any_size_of_letters(
    qtbot: QtBot, theme: Theme, korean: Languages, scale: float, language: Language
) -> None:
    korean.switch(language)
    theme.wear(replace(theme.look, scale=scale))
    page = EmergencyPage(theme)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    QApplication.processEvents()
    for tile in page._tiles:
        for part in (tile._number, tile._name, tile._hours):
            assert part.height() >= part.heightForWidth(part.width())
        assert tile._number.width() >= tile._number.sizeHint().width()
