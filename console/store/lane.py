"""Where work on a connection is done: on a thread of its own, or at once."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from queue import SimpleQueue
from typing import Protocol, TypeVar

from console.store.connection import Connection
from console.store.errors import StoreBug, StoreClosed

T = TypeVar("T")
_log = logging.getLogger(__name__)
_Job = tuple[Callable[[Connection], None], Callable[[Connection], None]]


def nothing() -> None:
    """What most work is followed by."""


class Lane(Protocol):
    """One connection and the order in which work is done on it."""

    def submit(
        self, work: Callable[[Connection], T], then: Callable[[], None] = nothing
    ) -> "Future[T]":
        """Do the work in its turn, and `then` where it was done, once the future has its
        result. After `close` the future holds StoreClosed.
        """
        ...

    def close(self, then: Callable[[], None] = nothing) -> None:
        """Finish what was submitted, then close the connection, and only then do `then`."""
        ...


class InlineLane:
    """Everything at once, in the calling thread."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._closed = False

    def submit(
        self, work: Callable[[Connection], T], then: Callable[[], None] = nothing
    ) -> "Future[T]":
        future: Future[T] = Future()
        if self._closed:
            future.set_exception(StoreClosed())
            return future
        _settle(future, work, self._db)
        then()
        return future

    def close(self, then: Callable[[], None] = nothing) -> None:
        if not self._closed:
            self._closed = True
            self._db.close()
        then()


class _Asked(Future[T]):
    """An answer that the thread which has to give it cannot wait for: that would be for ever."""

    def __init__(self, answering: threading.Thread) -> None:
        super().__init__()
        self._answering = answering

    def result(self, timeout: float | None = None) -> T:
        if self._answering is threading.current_thread() and not self.done():
            raise StoreBug("waits for itself")
        return super().result(timeout)


class ThreadLane:
    """One thread that opens, owns and closes its connection."""

    def __init__(self, name: str, opener: Callable[[], Connection]) -> None:
        self._opener = opener
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._opened: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._gate = threading.Lock()
        self._closed = False
        self._last: Callable[[], None] = nothing

    def start(self) -> None:
        """Raises what the opener raises."""
        self._thread.start()
        self._opened.result()

    def submit(
        self, work: Callable[[Connection], T], then: Callable[[], None] = nothing
    ) -> "Future[T]":
        future: Future[T] = _Asked(self._thread)
        with self._gate:
            if self._closed:
                future.set_exception(StoreClosed())
            else:
                self._jobs.put((partial(_settle, future, work), lambda _db: then()))
        return future

    def close(self, then: Callable[[], None] = nothing) -> None:
        with self._gate:
            if not self._closed:
                self._closed, self._last = True, then
                self._jobs.put(None)
        if self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self) -> None:
        try:
            db = self._opener()
        except BaseException as error:  # noqa: BLE001 - raised again in `start`
            self._opened.set_exception(error)
            return
        self._opened.set_result(None)
        while (job := self._jobs.get()) is not None:
            for part in job:
                _guarded(partial(part, db))
        _guarded(db.close)
        _guarded(self._last)


def _guarded(call: Callable[[], None]) -> None:
    """Whoever listens to an answer runs here too. With this thread every later word would wait
    for ever, so nothing ends it: not even SystemExit, which ends a thread without a sound.
    """
    try:
        call()
    except BaseException:  # noqa: BLE001 - see above
        _log.exception("what followed on the vault's thread failed")


def _settle(future: "Future[T]", work: Callable[[Connection], T], db: Connection) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = work(db)
    except BaseException as error:  # noqa: BLE001 - it belongs to whoever asked
        future.set_exception(error)
    else:
        future.set_result(result)
