from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from console.desktop.lock.idle import MINUTE_MS
from console.desktop.lock.watch import IdleWatch
from tests.desktop.samples import Clock, compose
from tests.desktop.widgets.look import shown


class Desk:
    def __init__(self, qtbot: QtBot) -> None:
        self.clock, self.talking, self.heard = Clock(0), False, list[str]()
        self.window = QLineEdit()
        qtbot.addWidget(self.window)
        shown(qtbot, self.window)
        self.watch = IdleWatch(self.window, self.clock, lambda: self.talking)
        for name in ("warned", "called_off", "over"):
            getattr(self.watch, name).connect(lambda name=name: self.heard.append(name))
        self.watch.begin()

    def after(self, minutes: float) -> None:
        self.clock.move(round(minutes * MINUTE_MS))
        self.watch._look()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_it_warns_and_then_it_is_over(desk: Desk) -> None:
    desk.after(8.9)
    assert desk.heard == []
    desk.after(0.1)
    assert desk.heard == ["warned"]
    assert desk.watch.locks_in == MINUTE_MS
    desk.after(1)
    desk.after(1)
    assert desk.heard == ["warned", "over"]


def test_a_key_a_move_and_a_syllable_call_it_off(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window.windowHandle()
    touches: tuple[Callable[[], object], ...] = (
        lambda: QTest.keyClick(window, Qt.Key.Key_A),
        lambda: QTest.mouseMove(window),
        lambda: compose(desk.window, "ㅁ"),
    )
    for touch in touches:
        desk.after(9.5)
        desk.heard.clear()
        touch()
        qtbot.waitUntil(lambda: desk.heard == ["called_off"], timeout=2_000)
        assert desk.watch.locks_in == 10 * MINUTE_MS


def test_in_a_talk_it_waits_half_an_hour(desk: Desk) -> None:
    desk.talking = True
    desk.after(28.9)
    assert desk.heard == []
    desk.after(0.2)
    assert desk.heard == ["warned"]
    desk.watch.touch()
    assert desk.heard == ["warned", "called_off"]


def test_a_computer_that_slept_is_locked_before_anything_is_painted(desk: Desk) -> None:
    desk.clock.move(60 * MINUTE_MS)
    QCoreApplication.sendEvent(desk.window, QEvent(QEvent.Type.UpdateRequest))
    assert desk.heard == ["over"]


def test_the_key_that_wakes_it_is_typed_nowhere(desk: Desk) -> None:
    desk.clock.move(60 * MINUTE_MS)
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_A)
    assert desk.heard == ["over"]
    assert desk.window.text() == ""
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_B)
    assert desk.window.text() == "b"


def test_after_the_shift_nothing_is_watched(desk: Desk) -> None:
    desk.watch.close()
    desk.clock.move(60 * MINUTE_MS)
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_A)
    assert desk.heard == []
    assert desk.window.text() == "a"
