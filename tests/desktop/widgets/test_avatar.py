from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.avatar import Avatar
from tests.desktop.widgets.look import colours


def test_first_syllable_and_whole_name(qtbot: QtBot, theme: Theme) -> None:
    avatar = Avatar(theme, "한지우")
    qtbot.addWidget(avatar)
    assert (avatar.text(), avatar.accessibleName(), avatar.toolTip()) == ("한", "한지우", "한지우")
    avatar.set_name("")
    assert avatar.text() == ""


def test_state_by_dot(qtbot: QtBot, theme: Theme) -> None:
    avatar = Avatar(theme, "한지우", state="ready")
    qtbot.addWidget(avatar)
    avatar.resize(avatar.sizeHint())
    assert "#3fa654" in colours(avatar)
    avatar.show_state(None)
    assert "#3fa654" not in colours(avatar)
