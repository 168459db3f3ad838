from pytestqt.qtbot import QtBot

from console.desktop.frame.palette.foot import PaletteFoot
from console.desktop.style.theme import Theme


def test_a_reason_takes_the_place_of_the_keys(qtbot: QtBot, theme: Theme) -> None:
    foot = PaletteFoot(theme)
    qtbot.addWidget(foot)
    usual = foot.accessibleName()
    tall = foot.height()
    foot.say("Once this talk has ended, it can be opened.")
    assert foot.accessibleName() == foot.reason
    assert foot.height() == tall
    foot.say("")
    assert foot.accessibleName() == usual
