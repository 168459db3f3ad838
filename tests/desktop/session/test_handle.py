from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from console.desktop.session.handle import STEP, Handle
from console.desktop.style.theme import Theme
from tests.desktop.widgets.look import colours


@pytest.fixture
def handle(qtbot: QtBot, theme: Theme) -> Iterator[Handle]:
    window = QWidget()
    qtbot.addWidget(window)
    before = QLineEdit(window)
    made = Handle(theme, window)
    made.setGeometry(100, 0, 16, 200)
    window.resize(300, 200)
    window.show()
    qtbot.waitExposed(window)
    before.setFocus()
    yield made
    window.hide()


def heard(handle: Handle) -> list[object]:
    got: list[object] = []
    handle.pushed.connect(got.append)
    handle.released.connect(lambda: got.append("released"))
    handle.reset.connect(lambda: got.append("reset"))
    return got


def test_it_is_invisible_until_it_is_of_use(handle: Handle, theme: Theme) -> None:
    assert theme.color("ring").name() not in colours(handle)
    handle.setFocus()
    QApplication.processEvents()
    assert theme.color("ring").name() in colours(handle)


def test_the_columns_follow_the_hand(handle: Handle) -> None:
    got = heard(handle)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(8, 50))
    QTest.mouseMove(handle, QPoint(28, 50))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(28, 50))
    assert got[0] == 20
    assert got[-1] == "released"


def test_arrows_move_it_and_home_takes_it_back(handle: Handle) -> None:
    got = heard(handle)
    QTest.keyClick(handle, Qt.Key.Key_Left)
    QTest.keyClick(handle, Qt.Key.Key_Right)
    QTest.keyClick(handle, Qt.Key.Key_Home)
    assert got == [-STEP, "released", STEP, "released", "reset"]


def test_a_double_click_takes_it_back(handle: Handle) -> None:
    got = heard(handle)
    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton)
    assert "reset" in got
