from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.picker import Picker
from console.desktop.widgets.segmented import Option
from tests.desktop.widgets.look import press

GU = [Option("11380", "은평구"), Option("11305", "강북구"), Option("?", "모름")]


def made(qtbot: QtBot, theme: Theme) -> Picker:
    picker = Picker(theme, GU, "자치구를 고르세요", "사는 곳")
    qtbot.addWidget(picker)
    picker.show()
    return picker


def test_chooses_from_its_list(qtbot: QtBot, theme: Theme) -> None:
    picker = made(qtbot, theme)
    assert (picker.text(), picker.choice) == ("자치구를 고르세요", None)
    menu = picker.open()
    with qtbot.waitSignal(picker.chosen) as told:
        menu.actions()[1].trigger()
    menu.close()
    assert told.args == ["11305"]
    assert picker.text() == "강북구"


def test_from_outside_tells_nobody_and_moves_nothing(qtbot: QtBot, theme: Theme) -> None:
    picker = made(qtbot, theme)
    before = picker.sizeHint()
    with qtbot.assertNotEmitted(picker.chosen):
        picker.choose("11380")
        picker.set_options([Option("11380", "Eunpyeong")], "Choose")
    assert picker.text() == "Eunpyeong"
    picker.choose("unknown")
    assert picker.choice is None
    assert before.height() == 36


def test_down_opens_it(qtbot: QtBot, theme: Theme) -> None:
    picker = made(qtbot, theme)
    picker.choose("11305")
    press(picker, Qt.Key.Key_Down)
    menu = picker.findChildren(QMenu)[0]
    qtbot.waitUntil(menu.isVisible)
    assert menu.activeAction().text() == "강북구"
    menu.close()
