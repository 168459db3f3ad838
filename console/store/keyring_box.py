"""The OS keyring behind a timeout: a hanging D-Bus must not hang a sign-in."""

import threading
from base64 import b64decode, b64encode
from collections.abc import Callable
from concurrent.futures import Future
from typing import Protocol, TypeVar

from console.store.errors import KeyringUnavailable

T = TypeVar("T")
SERVICE = "gyeot"
TIMEOUT_S = 6.0


class Backend(Protocol):
    """The part of a keyring backend that is used here."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


def system_backend() -> Backend:
    """What this computer has. Slow to import, and may touch D-Bus: called on the box's thread."""
    import keyring  # noqa: PLC0415 - not before the first window

    return keyring.get_keyring()


class KeyringBox:
    """Secrets by name. Every call ends within `timeout` seconds, whatever the keyring does."""

    def __init__(
        self, backend: Callable[[], Backend] = system_backend, *, timeout: float = TIMEOUT_S
    ) -> None:
        self._backend = backend
        self._timeout = timeout
        self._thread: threading.Thread | None = None
        self._answered = threading.Event()

    def get(self, name: str) -> bytes | None:
        """The secret; None where the keyring has none of this name. Raises KeyringUnavailable."""
        return self.get_later(name)()

    def get_later(self, name: str) -> Callable[[], bytes | None]:
        """Begin to ask; the result waits for the answer. Other work fits in between."""
        asked = self._begin(lambda backend: backend.get_password(SERVICE, name))
        return lambda: _decoded(self._awaited(asked))

    def put(self, name: str, secret: bytes) -> None:
        """Keep a secret, and see that it is kept: some backends swallow what they are given."""
        text = b64encode(secret).decode()
        self._awaited(self._begin(lambda backend: backend.set_password(SERVICE, name, text)))
        if self.get(name) != secret:
            raise KeyringUnavailable("not kept")

    def drop(self, name: str) -> None:
        """Forget a secret, if the keyring will."""
        try:
            self._awaited(self._begin(lambda backend: backend.delete_password(SERVICE, name)))
        except KeyringUnavailable:
            return

    def _begin(self, call: Callable[[Backend], T]) -> "Future[T]":
        """On a thread of its own, which may be lost to a keyring that never answers; no second
        one is given to it.
        """
        asked: Future[T] = Future()
        if self._thread is not None and self._thread.is_alive() and not self._answered.is_set():
            asked.set_exception(TimeoutError())
            return asked
        self._answered.clear()
        self._thread = threading.Thread(
            target=self._answer, args=(asked, call), name="keyring", daemon=True
        )
        self._thread.start()
        return asked

    def _answer(self, asked: "Future[T]", call: Callable[[Backend], T]) -> None:
        try:
            result = call(self._backend())
        except BaseException as error:  # noqa: BLE001 - it belongs to whoever asked
            self._answered.set()
            asked.set_exception(error)
        else:
            self._answered.set()
            asked.set_result(result)

    def _awaited(self, asked: "Future[T]") -> T:
        try:
            return asked.result(self._timeout)
        except TimeoutError:
            raise KeyringUnavailable("hanging") from None
        except Exception as error:  # noqa: BLE001 - each backend has errors of its own
            raise KeyringUnavailable(type(error).__name__) from None


def _decoded(text: str | None) -> bytes | None:
    try:
        return None if text is None else b64decode(text, validate=True)
    except ValueError:
        return None
