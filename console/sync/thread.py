import asyncio
import logging
from collections.abc import Coroutine
from concurrent.futures import Future
from threading import Event, Lock, Thread
from typing import Any, TypeVar

T = TypeVar("T")
_log = logging.getLogger(__name__)
STOP_S = 10.0
"""What has not ended so long after it was cancelled is left behind."""


class LoopThread:
    """A thread that runs one asyncio loop; work is handed in from any other thread."""

    def __init__(self, name: str = "sync") -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._run, name=name, daemon=True)
        self._ready = Event()
        self._gate = Lock()
        self._stopped = False

    def start(self) -> None:
        self._thread.start()
        self._ready.wait()

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """The result to come. After `stop` the work is not begun and the future is cancelled."""
        with self._gate:
            if not self._stopped:
                return asyncio.run_coroutine_threadsafe(work, self._loop)
        work.close()
        refused: Future[T] = Future()
        refused.cancel()
        return refused

    def stop(self) -> None:
        """Cancel what runs, wait for it, and end the thread. A second call does nothing."""
        with self._gate:
            if self._stopped:
                return
            self._stopped = True
        if self._thread.is_alive():
            asyncio.run_coroutine_threadsafe(self._cancel_all(), self._loop).result()
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
        self._loop.close()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.call_soon(self._ready.set)
        self._loop.run_forever()

    async def _cancel_all(self) -> None:
        """Also what is begun by others while they end."""
        ends = self._loop.time() + STOP_S
        while running := asyncio.all_tasks() - {asyncio.current_task()}:
            for task in running:
                task.cancel()
            if self._loop.time() > ends:
                _log.error("%d tasks did not end", len(running))
                break
            await asyncio.wait(running, timeout=STOP_S)
        await self._loop.shutdown_asyncgens()
        await self._loop.shutdown_default_executor()
