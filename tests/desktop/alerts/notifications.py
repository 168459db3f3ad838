"""A private bus with a desktop's notification service on it, which writes down what it is asked."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME = "org.freedesktop.Notifications"
_ANSWERS = {
    "GetCapabilities": ("as", (["body"],)),
    "Notify": ("u", (7,)),
    "CloseNotification": (None, ()),
}


class Service:
    """Answers like a desktop's service. `asked` is what came: method and arguments."""

    def __init__(self, address: str, *, refuses: bool = False) -> None:
        self.asked: list[tuple[str, Any]] = []
        self._refuses = refuses
        self._line = open_dbus_connection(address)
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        self._line.send_and_get_reply(new_method_call(bus, "RequestName", "su", (NAME, 4)))
        self._thread = Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            message = self._line.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            method = message.header.fields[HeaderFields.member]
            self._line.send(self._answer(method, message))
            if method == "End":
                return
            self.asked.append((method, message.body))

    def _answer(self, method: str, message: Message) -> Message:
        if self._refuses:
            return new_error(message, "org.freedesktop.DBus.Error.LimitsExceeded")
        return new_method_return(message, *_ANSWERS.get(method, (None, ())))

    def end(self, through: DBusConnection) -> None:
        there = DBusAddress("/org/freedesktop/Notifications", NAME, NAME)
        through.send_and_get_reply(new_method_call(there, "End"))
        self._thread.join(5)
        self._line.close()


@contextmanager
def private_bus() -> Iterator[str]:
    """A message bus of its own; its address."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


@contextmanager
def service(address: str, *, refuses: bool = False) -> Iterator[Service]:
    """A notification service on this bus."""
    serving = Service(address, refuses=refuses)
    try:
        yield serving
    finally:
        with open_dbus_connection(address) as line:
            serving.end(line)
