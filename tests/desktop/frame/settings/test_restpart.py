from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from console.desktop.frame.settings.restpart import MINUTES, RestPart
from console.desktop.preferences import Preferences
from console.desktop.prefs import Prefs
from console.desktop.style.theme import Theme


def test_minutes_until_the_lock_are_kept(qtbot: QtBot, theme: Theme) -> None:
    preferences = Preferences(Prefs(lock_minutes=MINUTES[1]))
    part = RestPart(theme, preferences)
    qtbot.addWidget(part)
    assert part.lock.choice == str(MINUTES[1])
    part.lock._track._segments[-1].click()
    assert preferences.value.lock_minutes == MINUTES[-1]


def test_alerts_have_a_place_above(qtbot: QtBot, theme: Theme) -> None:
    part = RestPart(theme, Preferences())
    qtbot.addWidget(part)
    first = QLabel("alerts")
    part.show_alerts(first)
    assert part._column.indexOf(first) == 0
    part.show_alerts(QLabel("others"))
    assert part._column.indexOf(first) == -1
    part.show_alerts(None)
    assert part._column.count() == 2
