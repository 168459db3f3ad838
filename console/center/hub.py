"""Wakes the streams of this process when the feed moves. It carries no rows: they are read."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager


class Hub:
    """Used from one event loop."""

    def __init__(self) -> None:
        self.seq = 0
        self.rights = 0
        self.closed = False
        # In the order of coming, so that nobody is always woken last by chance.
        self._waiting: dict[asyncio.Event, None] = {}

    def moved(self, seq: int, rights: int | None = None) -> None:
        """The feed stands at `seq`, the rights at `rights`: wake everyone if that is news."""
        news = seq > self.seq or (rights is not None and rights != self.rights)
        self.seq = max(seq, self.seq)
        self.rights = self.rights if rights is None else rights
        if news:
            self._wake()

    def close(self) -> None:
        """Every stream ends."""
        self.closed = True
        self._wake()

    @contextmanager
    def watch(self) -> Iterator[asyncio.Event]:
        """An event that is set whenever something moved; the watcher clears it."""
        event = asyncio.Event()
        if self.closed:
            event.set()
        self._waiting[event] = None
        try:
            yield event
        finally:
            del self._waiting[event]

    def _wake(self) -> None:
        for event in self._waiting:
            event.set()
