from pytestqt.qtbot import QtBot

from console.desktop.control.later import LONGEST_MS, Later
from tests.desktop.samples import NOW, Clock


def test_it_is_done_at_the_first_of_the_moments(qtbot: QtBot) -> None:
    done: list[bool] = []
    later = Later(Clock(), lambda: done.append(True))
    later.at((NOW + 3_600_000, NOW + 20))
    qtbot.waitUntil(lambda: done == [True])


def test_what_is_past_is_done_at_once_and_nothing_is_not(qtbot: QtBot) -> None:
    done: list[bool] = []
    later = Later(Clock(), lambda: done.append(True))
    later.at((NOW - 5_000,))
    qtbot.waitUntil(lambda: done == [True])
    later.at((NOW + 5_000,))
    later.at(())
    assert not later._timer.isActive()


def test_it_never_sleeps_longer_than_an_hour() -> None:
    later = Later(Clock(), lambda: None)
    later.at((NOW + 90_000_000_000,))
    assert later._timer.interval() == LONGEST_MS
    later.stop()
    assert not later._timer.isActive()
