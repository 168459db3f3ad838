import sys
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from console.desktop.alerts.bus import Bus
from console.desktop.alerts.icon import window_icon
from console.desktop.alerts.outside import Outside, notifier
from console.desktop.alerts.tray import Tray
from console.desktop.tasks import Tasks


class Shows:
    """A desktop that writes down what it is to show."""

    def __init__(self) -> None:
        self.done: list[str] = []

    def look(self, done: Callable[[bool], None]) -> None:
        done(True)

    def show(self, title: str, sentence: str) -> None:
        self.done.append(f"{title}: {sentence}")

    def hide(self) -> None:
        self.done.append("hidden")

    def close(self) -> None:
        self.done.append("closed")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_the_icon_has_a_dot_while_somebody_waits(window: QWidget) -> None:
    outside = Outside(window, Shows())
    outside.show_waiting(2)
    with_dot = window.windowIcon().pixmap(64, 64).toImage()
    assert with_dot == window_icon(dot=True).pixmap(64, 64).toImage()
    outside.show_waiting(1)
    outside.close()
    assert window.windowIcon().pixmap(64, 64).toImage() != with_dot


def test_a_notification_goes_when_its_time_is_over_or_somebody_looks(window: QWidget) -> None:
    shows = Shows()
    outside = Outside(window, shows)
    found: list[bool] = []
    outside.look(found.append)
    assert found == [True]
    outside.hide()
    outside.notify("곁", "메시지가 와 있습니다.")
    outside.hide()
    outside.hide()
    outside.notify("곁", "메시지가 와 있습니다.")
    outside._over.timeout.emit()
    outside.close()
    one = "곁: 메시지가 와 있습니다."
    assert shows.done == [one, "hidden", one, "hidden", "closed"]


def test_a_linux_desktop_is_asked_by_its_bus(window: QWidget) -> None:
    tasks = Tasks(window)
    assert isinstance(notifier(tasks), Bus if sys.platform == "linux" else Tray)
    tasks.close()
