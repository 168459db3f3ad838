from pytestqt.qtbot import QtBot

from console.desktop.frame.settings.choice import Choice
from console.desktop.style.theme import Theme
from console.desktop.widgets.segmented import Option


def test_what_is_chosen_survives_other_words(qtbot: QtBot, theme: Theme) -> None:
    choice = Choice(theme)
    qtbot.addWidget(choice)
    choice.say("Size", (Option("a", "One"), Option("b", "Two")))
    choice.choose("b")
    choice.say("크기", (Option("a", "하나"), Option("b", "둘")))
    assert choice.choice == "b"
    got: list[str] = []
    choice.chosen.connect(got.append)
    choice._track._segments[0].click()
    assert got == ["a"]
