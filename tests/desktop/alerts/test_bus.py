"""Against a real bus: what a desktop's notification service is asked for."""

import shutil
import sys
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.alerts.bus import LASTS_MS, Bus
from console.desktop.tasks import Tasks
from tests.desktop.alerts.notifications import private_bus, service

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="a Linux desktop's notifications"),
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no dbus-daemon here"),
]


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with private_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def bus(qapp: QApplication) -> Iterator[Bus]:  # noqa: ARG001 - Qt has to be there
    tasks = Tasks()
    made = Bus(tasks)
    yield made
    made._service.close()
    tasks.close()


def looked(bus: Bus, qtbot: QtBot) -> bool:
    found: list[bool] = []
    bus.look(found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    return found[0]


def test_one_is_shown_in_place_of_the_other_and_taken_away(
    address: str, bus: Bus, qtbot: QtBot
) -> None:
    with service(address) as desktop:

        def asked(times: int) -> bool:
            return len(desktop.asked) == times

        assert looked(bus, qtbot)
        for times in (2, 3):
            bus.show("기다리는 분이 계실 때", "이야기하려고 기다리는 분이 계십니다.")
            qtbot.waitUntil(partial(asked, times), timeout=10_000)
        bus.hide()
        qtbot.waitUntil(partial(asked, 4), timeout=10_000)
        bus.hide()
        bus.close()
    (first, second), closed = (desktop.asked[at][1] for at in (1, 2)), desktop.asked[3]
    assert [said[1] for said in (first, second)] == [0, 7]
    app, _, icon, title, sentence, actions, hints, lasts = first
    assert (app, icon, actions, lasts) == ("gyeot", "", [], LASTS_MS)
    assert (title, sentence) == ("기다리는 분이 계실 때", "이야기하려고 기다리는 분이 계십니다.")
    # It makes no sound of its own and stays in no list.
    assert {name for name, value in hints.items() if value == ("b", True)} == {
        "suppress-sound",
        "transient",
    }
    assert closed == ("CloseNotification", (7,))
    assert len(desktop.asked) == 4


@pytest.mark.usefixtures("address")
def test_a_desktop_that_shows_none_is_no_error(bus: Bus, qtbot: QtBot) -> None:
    assert not looked(bus, qtbot)
    bus.show("곁", "메시지가 와 있습니다.")
    bus.hide()
    assert not looked(bus, qtbot)


def test_one_that_refuses_is_no_error(address: str, bus: Bus, qtbot: QtBot) -> None:
    with service(address, refuses=True):
        assert not looked(bus, qtbot)
        bus.show("곁", "메시지가 와 있습니다.")
        assert not looked(bus, qtbot)


def test_without_a_bus_and_with_one_that_is_gone(
    bus: Bus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert not looked(bus, qtbot)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    assert not looked(bus, qtbot)
    with private_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        with service(address):
            assert looked(bus, qtbot)
    assert not looked(bus, qtbot)
    with private_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        with service(address):
            # Another bus, as after the desktop began anew.
            assert looked(bus, qtbot)
