import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from console.desktop.alerts.bus import LASTS_MS, Bus
from console.desktop.alerts.icon import window_icon
from console.desktop.alerts.tray import Tray
from console.desktop.tasks import Tasks


class Notifier(Protocol):
    """Whatever shows the desktop's notifications."""

    def look(self, done: Callable[[bool], None]) -> None:
        """Tell `done` whether it shows any."""

    def show(self, title: str, sentence: str) -> None:
        """In place of the one before."""

    def hide(self) -> None:
        """It need not be seen any longer."""

    def close(self) -> None:
        """Nobody is here any more."""


def notifier(tasks: Tasks) -> Notifier:
    """What this system has."""
    return Bus(tasks) if sys.platform == "linux" else Tray(lambda: window_icon(dot=False))


class Outside(QObject):
    """What is seen of the console while another program is in front: a dot, a notification.

    It never raises the window, never takes the focus, and nothing flashes.
    """

    def __init__(self, window: QWidget, shows: Notifier) -> None:
        super().__init__()
        self._window = window
        self._shows = shows
        self._count = 0
        self._shown = False
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(LASTS_MS)
        self._over.timeout.connect(self.hide)

    def look(self, done: Callable[[bool], None]) -> None:
        """Tell `done` whether this desktop shows notifications."""
        self._shows.look(done)

    def show_waiting(self, count: int) -> None:
        """So many wait; 0 takes the dot away."""
        if count == self._count:
            return
        if bool(count) != bool(self._count):
            self._window.setWindowIcon(window_icon(dot=bool(count)))
        self._count = count
        app: QGuiApplication = QGuiApplication.instance()  # type: ignore[assignment]  # ours is one
        app.setBadgeNumber(count)

    def notify(self, title: str, sentence: str) -> None:
        """A notification of the desktop, where it shows any; in words that name nobody."""
        self._shows.show(title, sentence)
        self._shown = True
        self._over.start()

    def hide(self) -> None:
        """The notification need not be seen any longer: its time is over, or somebody looks."""
        self._over.stop()
        if self._shown:
            self._shown = False
            self._shows.hide()

    def close(self) -> None:
        """Nobody is here any more."""
        self.show_waiting(0)
        self.hide()
        self._shows.close()
