from dataclasses import replace

from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.sheet import Rule, Sheet
from tests.desktop.widgets.look import colours, image


def test_paper_by_its_meaning(qtbot: QtBot, theme: Theme) -> None:
    sheet = Sheet(theme)
    qtbot.addWidget(sheet)
    sheet.resize(80, 60)
    assert image(sheet).pixelColor(40, 0).name() == "#e2e5e6"
    assert image(sheet).pixelColor(40, 30).name() == "#ffffff"
    sheet.set_paper("lamp")
    assert image(sheet).pixelColor(40, 30).name() == "#fbf3ea"


def test_the_keyboards_choice_wears_a_ring(qtbot: QtBot, theme: Theme) -> None:
    sheet = Sheet(theme)
    qtbot.addWidget(sheet)
    sheet.resize(80, 60)
    sheet.set_focused(True)
    assert image(sheet).pixelColor(0, 30) == theme.color("ring")


def test_high_contrast_gives_every_paper_an_edge(qtbot: QtBot, theme: Theme) -> None:
    theme.wear(replace(theme.look, scheme="contrast-light"))
    sheet = Sheet(theme, "lamp")
    qtbot.addWidget(sheet)
    sheet.resize(80, 60)
    assert image(sheet).pixelColor(1, 30).name() == "#000000"


def test_a_rule_is_one_line(qtbot: QtBot, theme: Theme) -> None:
    rule = Rule(theme)
    qtbot.addWidget(rule)
    rule.resize(50, 1)
    assert rule.height() == 1
    assert colours(rule) == {"#e2e5e6"}
