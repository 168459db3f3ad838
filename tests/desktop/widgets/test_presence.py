from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from console.desktop.widgets.presence import PresenceSwitch
from tests.desktop.widgets.look import click


def words(switch: PresenceSwitch) -> list[str]:
    return [b.text() for b in switch.findChildren(QRadioButton) if b.isVisible()]


def test_asks_and_shows(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    switch = PresenceSwitch(theme)
    qtbot.addWidget(switch)
    switch.show()
    assert words(switch) == ["상담 가능", "쉬는 중", "자리 비움"]
    with qtbot.waitSignal(switch.chosen) as told:
        click(switch.findChildren(QRadioButton)[-1])
    assert told.args == ["away"]
    with qtbot.assertNotEmitted(switch.chosen):
        switch.show_state("ready", "22:31부터")
    korean.switch("en")
    qtbot.waitUntil(lambda: words(switch) == ["Ready", "On a break", "Away"])
    chosen = [
        b.text() for b in switch.findChildren(QRadioButton) if b.isVisible() and b.isChecked()
    ]
    assert chosen == ["Ready"]


def test_in_session_nothing_is_chosen(qtbot: QtBot, theme: Theme) -> None:
    switch = PresenceSwitch(theme)
    qtbot.addWidget(switch)
    switch.show_state("ready")
    switch.show_state("session")
    assert not any(b.isChecked() for b in switch.findChildren(QRadioButton))
