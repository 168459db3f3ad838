"""Answering help reaches the place it was answered from; the rest is told with two consoles in
tests/desktop/test_supervision.py.
"""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from console.desktop.control.help import HelpControl
from console.desktop.wall.attention import Attention
from console.desktop.wall.messagefield import To
from console.model import commands as c
from console.model.outcome import Answer
from console.sync.request import Reply
from tests.desktop.samples import Clock
from tests.desktop.walls import call


class Place(QObject):
    came = Signal(str)
    help_closed = Signal(str)
    message_sent = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, str, Answer, str]] = []

    def show_answer(self, about: str, key: str, answer: Answer, reason: str = "") -> None:
        self.told.append((about, key, answer, reason))


class Center:
    """Answers everything at once, and remembers what was asked."""

    def __init__(self) -> None:
        self.asked: list[c.Request] = []
        self.reply = Reply(Answer.DONE)

    def ask(self, body: c.Request, done: Callable[[Reply], None]) -> None:
        self.asked.append(body)
        done(self.reply)


@pytest.fixture
def center() -> Center:
    return Center()


@pytest.fixture
def attention(qtbot: QtBot) -> Attention:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Attention(window, lambda: (), Clock(), lambda: True)


@pytest.fixture
def places(center: Center, attention: Attention) -> tuple[Place, Place, HelpControl]:
    one, other = Place(), Place()
    means: Any = center
    return one, other, HelpControl((one, other), attention, means)


Places = tuple[Place, Place, HelpControl]


def test_each_answer_comes_back_to_where_it_was_given(places: Places, center: Center) -> None:
    one, other, _control = places
    one.came.emit("staff-mina")
    other.help_closed.emit("staff-mina")
    other.message_sent.emit(To("staff-mina", "미나", "contact-1"), "갑니다")
    assert center.asked == [
        c.HelpCome(staff_id="staff-mina"),
        c.HelpClose(staff_id="staff-mina"),
        c.MessageSend(to_id="staff-mina", text="갑니다", contact_id="contact-1"),
    ]
    assert one.told == [("help", "staff-mina", Answer.DONE, "")]
    assert [told[0] for told in other.told] == ["help", "message"]


@pytest.mark.usefixtures("places")
def test_seen_that_did_not_arrive_is_told_anew(center: Center, attention: Attention) -> None:
    attention._told.add(("staff-mina", 1))
    center.reply = Reply(Answer.NOT_SENT)
    attention.seen.emit("staff-mina")
    assert center.asked == [c.HelpSee(staff_id="staff-mina")]
    assert attention._told == set()


def test_it_is_watched_only_while_somebody_is_unseen(places: Places, attention: Attention) -> None:
    control = places[2]
    control.show_calls((call(),))
    assert attention._timer.isActive()
    control.show_calls(())
    assert not attention._timer.isActive()


def test_after_the_shift_nothing_is_sent(places: Places, center: Center) -> None:
    one, _other, control = places
    control.close()
    one.came.emit("staff-mina")
    assert center.asked == []
