import asyncio
from asyncio import Task
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from threading import Event, Lock, Thread
from typing import Any, TypeVar

T = TypeVar("T")
FIRST_S = 2.0
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
        self._handed: set[Coroutine[Any, Any, Any]] = set()

    def start(self) -> None:
        self._thread.start()
        self._ready.wait()

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """The result to come. After `stop` the work is not begun and the future is cancelled."""
        with self._gate:
            if not self._stopped:
                self._handed.add(work)
                future = asyncio.run_coroutine_threadsafe(work, self._loop)
                future.add_done_callback(lambda _: self._handed.discard(work))
                return future
        work.close()
        refused: Future[T] = Future()
        refused.cancel()
        return refused

    def stop(self, last: Coroutine[Any, Any, None] | None = None) -> None:
        """Cancel what runs, wait for it, do `last`, and end the thread. A second call does
        nothing.
        """
        with self._gate:
            done, self._stopped = self._stopped, True
        alive = self._thread.is_alive() and not done
        if last is not None and not alive:
            last.close()
        if done:
            return
        if alive:
            asyncio.run_coroutine_threadsafe(self._end(last), self._loop).result()
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
        self._loop.close()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.call_soon(self._ready.set)
        self._loop.run_forever()

    async def _end(self, last: Coroutine[Any, Any, None] | None) -> None:
        handed = frozenset(self._handed)
        await self._cancelled(lambda task: task.get_coro() in handed, FIRST_S)
        await self._cancelled(lambda _task: True, STOP_S)
        if last is not None:
            await last
        await self._loop.shutdown_asyncgens()
        await self._loop.shutdown_default_executor()

    async def _cancelled(self, which: Callable[[Task[Any]], bool], seconds: float) -> None:
        """Also what is begun by others while they end. What they are made of ends with them."""
        ends = self._loop.time() + seconds
        while running := asyncio.all_tasks() - {asyncio.current_task()}:
            chosen = [task for task in running if which(task)]
            if not chosen or self._loop.time() > ends:
                break
            for task in chosen:
                task.cancel()
            await asyncio.wait(running, timeout=seconds)
