import gc
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from pytestqt.qtbot import QtBot

from console.desktop.garbage import Garbage
from tests.desktop.running import Eyes, Opens
from tests.support.center import RunningCenter

MANY = 5_000


@pytest.fixture
def usual() -> Iterator[None]:
    """As in the console's own process, where nothing is switched off before it begins."""
    before = gc.isenabled()
    gc.enable()
    yield
    (gc.enable if before else gc.disable)()


@pytest.fixture
def garbage(qapp: object, usual: None) -> Iterator[Garbage]:  # noqa: ARG001 - in force meanwhile
    assert qapp
    made = Garbage()
    yield made
    made.end()


class Circle(QObject):
    """Holds itself, and a timer that must not be stopped from elsewhere."""

    def __init__(self, seen: list[int]) -> None:
        super().__init__()
        self.me = self
        self.timer = QTimer(self)
        self.timer.start(10_000)
        watch(self, seen)


def watch(one: QObject, seen: list[int]) -> None:
    """On which thread it is deleted, told there and then."""
    one.destroyed.connect(
        lambda: seen.append(threading.get_ident()), Qt.ConnectionType.DirectConnection
    )


def busy_elsewhere() -> list[object]:
    """Another thread asks for so much memory that Python would collect there."""
    held: list[object] = []
    thread = threading.Thread(target=lambda: held.extend([] for _ in range(MANY)))
    thread.start()
    thread.join()
    return held


def test_what_goes_in_circles_is_deleted_by_the_gui_thread(qtbot: QtBot, garbage: Garbage) -> None:
    garbage.begin()
    gone: list[int] = []
    Circle(gone)
    held = busy_elsewhere()
    assert gone == []
    assert held
    qtbot.waitUntil(lambda: bool(gone))
    assert gone == [threading.get_ident()]


def test_nothing_is_deleted_below_a_menu(qtbot: QtBot, garbage: Garbage) -> None:
    garbage.begin()
    gone: list[int] = []
    seen: list[int] = []

    def menu() -> None:
        inner = QEventLoop()
        Circle(gone)
        held = busy_elsewhere()

        def look() -> None:
            garbage.collect_due()
            seen.append(len(gone))
            inner.quit()

        QTimer.singleShot(0, garbage, look)
        inner.exec()
        held.clear()

    QTimer.singleShot(0, garbage, menu)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [0]
    held = busy_elsewhere()
    qtbot.waitUntil(lambda: bool(gone))
    assert held


def test_at_the_end_all_is_as_before(garbage: Garbage) -> None:
    garbage.begin()
    garbage.begin()
    assert not gc.isenabled()
    garbage.end()
    assert gc.isenabled()
    gc.disable()
    garbage.begin()
    garbage.end()
    assert not gc.isenabled()


def test_who_has_left_is_deleted_by_the_gui_thread(
    running_center: RunningCenter,
    opens: Opens,
    usual: None,  # noqa: ARG001 - in force meanwhile
) -> None:
    """Everything of a shift, while the threads of the exchange and of the vault go on."""
    eyes = opens(running_center.url)
    gone: list[int] = []
    for _round in range(2):
        eyes.enter_online("mina")
        before = len(gone)
        parts = [eyes.shift, eyes.shift.lock, eyes.shift.again, eyes.shift.hand]
        for one in parts:
            watch(one, gone)
        wanted = before + len(parts)
        del one, parts
        eyes.signed_out()
        eyes.until(partial(all_gone, eyes, gone, wanted))
    assert set(gone) == {threading.get_ident()}


def all_gone(eyes: Eyes, gone: list[int], wanted: int) -> bool:
    """Whether they are, with a little more to collect: only time would do that by itself."""
    held = busy_elsewhere()
    eyes.console.garbage.collect_due()
    return bool(held) and len(gone) >= wanted
