from concurrent.futures import Future

from pytestqt.qtbot import QtBot

from console.desktop.control.refresher import Refresher
from tests.desktop.control.conftest import Desk


class Slow:
    """Reads that end when the test says so."""

    def __init__(self) -> None:
        self.asked: list[Future[int]] = []

    def __call__(self) -> "Future[int]":
        self.asked.append(Future())
        return self.asked[-1]


def test_one_read_under_way_and_one_more_waiting(qtbot: QtBot, desk: Desk) -> None:
    read, shown = Slow(), list[int]()
    refresher = Refresher(desk.tasks, read, shown.append)
    refresher.visible(True)
    for _ in range(5):
        refresher.touch()
    assert len(read.asked) == 1
    read.asked[0].set_result(1)
    qtbot.waitUntil(lambda: len(read.asked) == 2)
    read.asked[1].set_result(2)
    qtbot.waitUntil(lambda: shown == [1, 2])
    assert len(read.asked) == 2


def test_what_is_hidden_is_read_when_it_is_shown(desk: Desk) -> None:
    read = Slow()
    refresher = Refresher(desk.tasks, read, lambda _value: None)
    refresher.touch()
    assert not read.asked
    refresher.visible(True)
    assert len(read.asked) == 1


def test_what_comes_after_it_was_hidden_is_not_shown(qtbot: QtBot, desk: Desk) -> None:
    read, shown = Slow(), list[int]()
    refresher = Refresher(desk.tasks, read, shown.append)
    refresher.visible(True)
    refresher.visible(False)
    read.asked[0].set_result(1)
    qtbot.waitUntil(lambda: not refresher._reading)
    assert shown == []
    refresher.visible(True)
    read.asked[1].set_result(2)
    qtbot.waitUntil(lambda: shown == [2])


def test_a_failed_read_is_told_and_the_next_change_tries_again(qtbot: QtBot, desk: Desk) -> None:
    read = Slow()
    refresher = Refresher(desk.tasks, read, lambda _value: None)
    refresher.visible(True)
    read.asked[0].set_exception(OSError("read"))
    qtbot.waitUntil(lambda: bool(desk.unhandled))
    refresher.touch()
    assert len(read.asked) == 2
