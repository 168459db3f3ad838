from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.signin.state import Unsent
from console.desktop.signin.unsent import UnsentList
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.words import Words
from tests.desktop.widgets.look import click

LEFT = (Unsent("a", "한지우", 4), Unsent("b", "오세린", 12), Unsent("c", "문태경", 1))


def test_two_in_sight_the_others_by_scrolling(qtbot: QtBot, theme: Theme) -> None:
    unsent = UnsentList(theme)
    qtbot.addWidget(unsent)
    assert unsent.isHidden()
    unsent.show_unsent(LEFT[:1])
    assert unsent.height() == 36
    unsent.show_unsent(LEFT)
    assert unsent.height() == 72
    assert len(unsent.findChildren(Button)) == 3


def test_each_can_be_sent(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    unsent = UnsentList(theme)
    qtbot.addWidget(unsent)
    unsent.show_unsent(LEFT)
    unsent.resize(700, 72)
    unsent.show()
    send = unsent.findChildren(Button)[1]
    assert send.accessibleName() == "보내기 오세린"
    with qtbot.waitSignal(unsent.chosen) as told:
        click(send)
    assert told.args == ["b"]
    korean.switch("en")
    qtbot.waitUntil(lambda: unsent.findChildren(Words)[0].text().startswith("On this computer"))
    unsent.show_unsent(())
    assert unsent.isHidden()


def test_one_in_sight_where_the_window_is_too_low(qtbot: QtBot, theme: Theme) -> None:
    unsent = UnsentList(theme)
    qtbot.addWidget(unsent)
    unsent.show_unsent(LEFT)
    unsent.set_low(True)
    assert unsent.height() == 36
