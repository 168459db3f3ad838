from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.chips import Chip, ChipItem, Chips
from tests.desktop.widgets.look import click, colours, press, shown

LEFT = Qt.MouseButton.LeftButton
ITEMS = [
    ChipItem("a", "생활비", "main"),
    ChipItem("b", "외로움 대화"),
    ChipItem("+", "이유", "add"),
]


def made(qtbot: QtBot, theme: Theme) -> Chips:
    widget = Chips(theme, "주")
    qtbot.addWidget(widget)
    widget.set_items(ITEMS)
    widget.resize(500, 40)
    shown(qtbot, widget)
    return widget


def chips(widget: Chips) -> list[Chip]:
    return list(widget._chips)


def test_the_main_one_wears_the_badge(qtbot: QtBot, theme: Theme) -> None:
    main, other, _ = chips(made(qtbot, theme))
    assert main.accessibleName() == "주 생활비"
    assert "#0b50d0" in colours(main)
    assert "#0b50d0" not in colours(other)


def test_cross_removes_and_the_rest_picks(qtbot: QtBot, theme: Theme) -> None:
    widget = made(qtbot, theme)
    chip = chips(widget)[1]
    with qtbot.waitSignal(widget.removed) as gone, qtbot.assertNotEmitted(widget.picked):
        click(chip, QPoint(chip.width() - 14, chip.height() // 2))
    assert gone.args == ["b"]
    with qtbot.waitSignal(widget.picked) as picked, qtbot.assertNotEmitted(widget.removed):
        click(chip, QPoint(20, chip.height() // 2))
    assert picked.args == ["b"]


def test_keys_remove_pick_and_walk(qtbot: QtBot, theme: Theme) -> None:
    widget = made(qtbot, theme)
    first, second, add = chips(widget)
    first.setFocus()
    press(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    with qtbot.waitSignal(widget.removed):
        press(second, Qt.Key.Key_Delete)
    with qtbot.waitSignal(widget.picked):
        press(second, Qt.Key.Key_Return)
    press(second, Qt.Key.Key_Left)
    assert first.hasFocus()
    press(first, Qt.Key.Key_Left)
    assert first.hasFocus()
    with qtbot.assertNotEmitted(widget.removed):
        press(add, Qt.Key.Key_Backspace)


def test_what_stays_keeps_its_focus(qtbot: QtBot, theme: Theme) -> None:
    widget = made(qtbot, theme)
    chips(widget)[1].setFocus()
    widget.set_items([ITEMS[1], ChipItem("c", "건강"), ITEMS[2]])
    assert chips(widget)[0].text() == "외로움 대화"
    assert chips(widget)[0].hasFocus()
    assert [item.key for item in widget.items] == ["b", "c", "+"]


def test_the_neighbour_gets_the_focus_of_what_went(qtbot: QtBot, theme: Theme) -> None:
    widget = made(qtbot, theme)
    chips(widget)[1].setFocus()
    widget.set_items([ITEMS[0], ITEMS[2]])
    assert chips(widget)[1].hasFocus()
    assert QApplication.focusWidget() is chips(widget)[1]


def test_another_badge_is_another_language(qtbot: QtBot, theme: Theme) -> None:
    widget = made(qtbot, theme)
    widget.set_items(ITEMS, badge="1")
    assert chips(widget)[0].accessibleName() == "1 생활비"


def test_many_flow_into_lines(qtbot: QtBot, theme: Theme) -> None:
    widget = made(qtbot, theme)
    assert widget.heightForWidth(500) == 32
    assert widget.heightForWidth(140) > 64
    widget.set_items([])
    assert widget.heightForWidth(140) == 32


def test_open_chips_carry_no_cross(qtbot: QtBot, theme: Theme) -> None:
    chip = Chip(theme, "건강", "open")
    qtbot.addWidget(chip)
    assert not chip.removable
    assert chip.sizeHint().height() == 32
