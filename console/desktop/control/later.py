from collections.abc import Callable, Iterable

from PySide6.QtCore import QTimer

LONGEST_MS = 60 * 60_000
"""Woken at least so often: a clock that is put right must not let one sleep on."""


class Later:
    """Does something when the next of several moments has come (center's time, ms)."""

    def __init__(self, now: Callable[[], int], do: Callable[[], None]) -> None:
        self._now = now
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(do)

    def at(self, moments: Iterable[int]) -> None:
        """At the first of these, in place of what was asked before; none: not at all."""
        first = min(moments, default=None)
        if first is None:
            self._timer.stop()
        else:
            self._timer.start(min(max(first - self._now(), 0) + 1, LONGEST_MS))

    def stop(self) -> None:
        """Not any more."""
        self._timer.stop()
