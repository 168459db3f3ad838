from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.wall.attention import SETTLE_MS, Attention
from console.desktop.wall.helpcard import HelpCard
from console.model.help import HelpState
from tests.desktop.samples import Clock
from tests.desktop.walls import call


class Desk:
    """A window with one card, and whoever looks at it."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.clock = Clock()
        self.locked = False
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(500, 300)
        self.card = HelpCard(theme, self.clock, call())
        self.card.setParent(self.window)
        self.card.setGeometry(20, 20, 440, 180)
        self.seen: list[str] = []
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.attention = Attention(
            self.window, lambda: (self.card,), self.clock, lambda: not self.locked
        )
        self.attention.seen.connect(self.seen.append)
        self.attention.watch(asked=True)

    def does(self) -> None:
        """A key that means nothing."""
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier, ""
        )
        handle = self.window.windowHandle()
        assert handle is not None
        QApplication.sendEvent(handle, event)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Iterator[Desk]:
    made = Desk(qtbot, theme)
    yield made
    made.attention.rest()


def test_arriving_is_not_being_seen(desk: Desk) -> None:
    desk.clock.move(60_000)
    desk.attention.look()
    assert desk.seen == []


def test_a_deed_after_it_came_is(desk: Desk) -> None:
    desk.clock.move(SETTLE_MS)
    desk.does()
    desk.does()
    assert desk.seen == ["s-정민호"]


def test_a_hand_that_was_moving_already_has_seen_nothing(desk: Desk) -> None:
    desk.clock.move(SETTLE_MS - 1)
    desk.does()
    assert desk.seen == []


def test_behind_the_lock_nothing_is_seen(desk: Desk) -> None:
    desk.locked = True
    desk.attention.look()
    desk.clock.move(SETTLE_MS)
    desk.does()
    assert desk.seen == []


def test_what_lies_under_an_overlay_is_not_seen(desk: Desk) -> None:
    over = QWidget(desk.window)
    over.setGeometry(desk.window.rect())
    over.show()
    desk.attention.look()
    desk.clock.move(SETTLE_MS)
    desk.does()
    assert desk.seen == []


def test_out_of_sight_nothing_is_seen(desk: Desk) -> None:
    desk.card.hide()
    desk.attention.look()
    desk.clock.move(SETTLE_MS)
    desk.does()
    assert desk.seen == []


def test_what_somebody_else_has_seen_is_not_told_again(desk: Desk) -> None:
    desk.card.show_call(call(state=HelpState.SEEN, seen_name="오세린"))
    desk.clock.move(SETTLE_MS)
    desk.does()
    assert desk.seen == []


def test_what_did_not_reach_the_center_is_told_anew(desk: Desk) -> None:
    desk.clock.move(SETTLE_MS)
    desk.does()
    desk.attention.again("s-정민호")
    desk.does()
    assert desk.seen == ["s-정민호"] * 2


def test_it_rests_while_nobody_asks(desk: Desk) -> None:
    desk.attention.watch(asked=False)
    assert not desk.attention._timer.isActive()
    desk.clock.move(SETTLE_MS)
    desk.does()
    assert desk.seen == []
