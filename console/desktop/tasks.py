"""The one way from the GUI thread to disk and network, and home again."""

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from functools import partial
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")


class Tasks(QObject):
    """Runs slow work elsewhere and brings its result back to the GUI thread.

    A failed task reaches its `failed` callback; without one it goes to `unhandled`, which the
    application logs: nothing fails in silence. Who is called back is held here and not by the
    other thread: whoever lets go of a QObject last deletes it, and that must be the GUI thread.
    """

    _home = Signal(object)
    _ended = Signal(int, object)
    unhandled = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="task")
        # A method, so that Qt knows the receiving thread: ours.
        self._home.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._numbers = count()
        self._waiting: dict[int, Callable[[Future[Any]], None]] = {}

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do `work` on a thread of the pool."""
        self.bring(self._pool.submit(work), done, failed)

    def bring(
        self,
        future: "Future[T]",
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """When the future is done, call back on the GUI thread."""
        number = next(self._numbers)
        failed = failed or self.unhandled.emit
        self._waiting[number] = partial(self._finished, done=done, failed=failed)
        future.add_done_callback(lambda ended: self._ended.emit(number, ended))

    def home(self, callback: Callable[[], None]) -> None:
        """Call this on the GUI thread. From any thread."""
        self._home.emit(callback)

    def _finish(self, number: int, future: "Future[Any]") -> None:
        self._waiting.pop(number)(future)

    def _call(self, callback: Callable[[], None]) -> None:
        callback()

    def close(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)

    @staticmethod
    def _finished(
        future: "Future[T]", *, done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        try:
            value = future.result()
        except CancelledError:
            return
        except Exception as error:  # noqa: BLE001 - handed on, not swallowed
            failed(error)
        else:
            done(value)
