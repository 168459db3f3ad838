from collections.abc import Callable
from concurrent.futures import Future
from typing import Generic, TypeVar

from console.desktop.tasks import Tasks

T = TypeVar("T")


class Refresher(Generic[T]):
    """Reads a view again after a change and shows it; one read under way, one more waiting.

    A hidden view only marks itself stale and is read when it is shown.
    """

    def __init__(
        self, tasks: Tasks, read: Callable[[], "Future[T]"], show: Callable[[T], None]
    ) -> None:
        self._tasks = tasks
        self._read = read
        self._show = show
        self._visible = False
        self._stale = True
        self._reading = False

    def touch(self) -> None:
        """Something it shows has changed."""
        self._stale = True
        self._go()

    def visible(self, shown: bool) -> None:  # noqa: FBT001 - the Qt event's own word
        self._visible = shown
        self._go()

    def _go(self) -> None:
        if self._visible and self._stale and not self._reading:
            self._reading, self._stale = True, False
            self._tasks.bring(self._read(), self._done, self._failed)

    def _done(self, value: T) -> None:
        self._reading = False
        if self._visible:
            self._show(value)
        else:
            # Hidden meanwhile; after a shift this would be somebody else's screen.
            self._stale = True
        self._go()

    def _failed(self, error: Exception) -> None:
        """What is on screen stays; the next change tries again."""
        self._reading = False
        self._tasks.unhandled.emit(error)
