from collections.abc import Iterator
from concurrent.futures import Future
from threading import current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.tasks import Tasks


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    assert qapp
    made = Tasks()
    yield made
    made.close()


def test_work_is_done_elsewhere_and_comes_home(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[object] = []
    tasks.run(current_thread, lambda worker: seen.extend((worker, current_thread())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0] is not main_thread()
    assert seen[1] is main_thread()


def test_a_failure_reaches_who_asked(qtbot: QtBot, tasks: Tasks) -> None:
    failures: list[Exception] = []
    tasks.run(lambda: 1 // 0, lambda _: None, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], ZeroDivisionError)


def test_a_failure_nobody_asked_for_is_not_silent(qtbot: QtBot, tasks: Tasks) -> None:
    with qtbot.waitSignal(tasks.unhandled) as told:
        tasks.run(lambda: 1 // 0, lambda _: None)
    assert isinstance(told.args[0], ZeroDivisionError)


def test_a_cancelled_future_calls_nobody(qtbot: QtBot, tasks: Tasks) -> None:
    called: list[object] = []
    given: Future[int] = Future()
    tasks.bring(given, called.append, called.append)
    given.cancel()
    tasks.home(lambda: called.append("home"))
    qtbot.waitUntil(lambda: called == ["home"])
