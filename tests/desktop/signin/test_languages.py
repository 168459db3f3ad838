from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from console.desktop.signin.languages import LanguageSwitch
from console.desktop.style.theme import Theme
from tests.desktop.widgets.look import click


def test_each_language_names_itself(qtbot: QtBot, theme: Theme) -> None:
    switch = LanguageSwitch(theme)
    qtbot.addWidget(switch)
    switch.show()
    korean, english = switch.findChildren(QRadioButton)
    assert (korean.text(), english.text()) == ("한국어", "English")
    with qtbot.assertNotEmitted(switch.chosen):
        switch.show_language("ko")
    assert korean.isChecked()
    with qtbot.waitSignal(switch.chosen) as told:
        click(english)
    assert told.args == ["en"]
    switch.grab()
