from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.segmented import Option, Segmented
from tests.desktop.widgets.look import click, colours, image, press, shown

AGES = [Option(key, word) for key, word in (("y", "청년"), ("m", "중장년"), ("s", "노년"))]


def made(qtbot: QtBot, theme: Theme) -> Segmented:
    widget = Segmented(theme, AGES, name="나이대")
    qtbot.addWidget(widget)
    shown(qtbot, widget)
    return widget


def focused(widget: Segmented) -> QRadioButton:
    return next(segment for segment in widget.findChildren(QRadioButton) if segment.hasFocus())


def test_nothing_is_chosen_at_first(qtbot: QtBot, theme: Theme) -> None:
    assert made(qtbot, theme).choice is None


def test_a_click_chooses_and_tells(qtbot: QtBot, theme: Theme) -> None:
    widget = made(qtbot, theme)
    with qtbot.waitSignal(widget.chosen) as told:
        click(widget.findChildren(QRadioButton)[1])
    assert told.args == ["m"]
    assert widget.choice == "m"


def test_from_outside_tells_nobody(qtbot: QtBot, theme: Theme) -> None:
    widget = made(qtbot, theme)
    with qtbot.assertNotEmitted(widget.chosen):
        widget.choose("s")
        widget.choose(None)
    assert widget.choice is None


def test_arrows_and_ends_move_the_choice(qtbot: QtBot, theme: Theme) -> None:
    widget = made(qtbot, theme)
    widget.choose("y")
    widget.setFocus()
    moves = ((Qt.Key.Key_Right, "m"), (Qt.Key.Key_End, "s"), (Qt.Key.Key_Home, "y"))
    for key, choice in moves:
        with qtbot.waitSignal(widget.chosen):
            press(focused(widget), key)
        assert widget.choice == choice


def test_choosing_moves_nothing(qtbot: QtBot, theme: Theme) -> None:
    widget = made(qtbot, theme)
    before = [segment.geometry() for segment in widget.findChildren(QRadioButton)]
    widget.choose("m")
    assert [segment.geometry() for segment in widget.findChildren(QRadioButton)] == before


def test_the_ring_goes_around_the_track(qtbot: QtBot, theme: Theme) -> None:
    widget = made(qtbot, theme)
    focused(widget).clearFocus()
    assert "#256ef4" not in colours(widget)
    widget.setFocus()
    assert image(widget).pixelColor(0, widget.height() // 2) == theme.color("ring")


def test_a_danger_lies_on_its_own_paper(qtbot: QtBot, theme: Theme) -> None:
    widget = Segmented(theme, [Option("h", "높음", "danger")], "control")
    qtbot.addWidget(widget)
    widget.choose("h")
    assert {"#fdefec", "#bd2c0f"} <= colours(widget)


def test_other_words_keep_the_choice(qtbot: QtBot, theme: Theme) -> None:
    widget = made(qtbot, theme)
    widget.choose("m")
    with qtbot.assertNotEmitted(widget.chosen):
        widget.set_options([Option("y", "Young"), Option("m", "Middle-aged")])
    assert widget.choice == "m"


def test_a_screen_reader_hears_radio_buttons(qtbot: QtBot, theme: Theme) -> None:
    widget = made(qtbot, theme)
    widget.choose("m")
    second = QAccessible.queryAccessibleInterface(widget.findChildren(QRadioButton)[1])
    assert second.role() == QAccessible.Role.RadioButton
    assert second.text(QAccessible.Text.Name) == "중장년"
    assert second.state().checked
