"""Notifications of a Linux desktop, as its notification service shows them (Desktop Notifications
Specification 1.2, org.freedesktop.Notifications).

Not by QSystemTrayIcon: it shows nothing where there is no tray, as on GNOME. Not by QtDBus: from
Python it can say neither the unsigned number nor the empty list that the service asks for.
"""

import importlib
from collections.abc import Callable
from functools import partial
from threading import Lock
from typing import Any

from console.desktop.tasks import Tasks

LASTS_MS = 10_000
PATIENCE_S = 2.0
_APP = "gyeot"
_SERVICE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_HINTS: dict[str, tuple[str, Any]] = {
    # The console has a sound of its own, and nothing of this stays in a list of what was missed.
    "suppress-sound": ("b", True),
    "transient": ("b", True),
    "desktop-entry": ("s", _APP),
    "urgency": ("y", 1),
}


class Bus:
    """Shows one notification at a time. A desktop that shows none is no error."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._service = _Service()

    def look(self, done: Callable[[bool], None]) -> None:
        """Tell `done` whether this desktop shows notifications."""
        self._tasks.run(self._service.able, done)

    def show(self, title: str, sentence: str) -> None:
        """In place of the one before."""
        self._tasks.run(partial(self._service.show, title, sentence), _nothing)

    def hide(self) -> None:
        """It need not be seen any longer."""
        self._tasks.run(self._service.hide, _nothing)

    def close(self) -> None:
        """Nobody is here any more."""
        self._tasks.run(self._service.close, _nothing)


class _Service:
    """The service's end of it, from the threads of the tasks.

    The connection is kept: some desktops take a notification away with whoever sent it.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._line: Any = None
        self._shown = 0

    def able(self) -> bool:
        with self._lock:
            return self._ask("GetCapabilities") is not None

    def show(self, title: str, sentence: str) -> None:
        with self._lock:
            said: tuple[Any, ...] = (_APP, self._shown, "", title, sentence, [], _HINTS, LASTS_MS)
            answer = self._ask("Notify", "susssasa{sv}i", said)
            self._shown = answer[0] if answer else 0

    def hide(self) -> None:
        with self._lock:
            self._hide()

    def close(self) -> None:
        with self._lock:
            self._hide()
            self._drop()

    def _hide(self) -> None:
        shown, self._shown = self._shown, 0
        if shown:
            self._ask("CloseNotification", "u", (shown,))

    def _ask(self, method: str, signature: str = "", said: tuple[Any, ...] = ()) -> Any:
        """What the service answered; None where there is none, or it says no."""
        jeepney, blocking = importlib.import_module("jeepney"), _blocking()
        address = jeepney.DBusAddress(_PATH, bus_name=_SERVICE, interface=_SERVICE)
        message = jeepney.new_method_call(address, method, signature or None, said)
        try:
            if self._line is None:
                self._line = blocking.open_dbus_connection("SESSION")
            reply = self._line.send_and_get_reply(message, timeout=PATIENCE_S)
        except (OSError, EOFError, KeyError, ValueError, jeepney.AuthenticationError):
            # No bus at all, or one that went away: the next time may be better.
            self._drop()
            return None
        refused = reply.header.message_type is jeepney.MessageType.error
        return None if refused else reply.body

    def _drop(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            line.close()


def _blocking() -> Any:
    return importlib.import_module("jeepney.io.blocking")


def _nothing(_result: None) -> None:
    pass
