"""A world's time: an asyncio loop whose clock jumps to the next timer, and its processes."""

import asyncio
from asyncio import Task
from asyncio.base_events import BaseEventLoop
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor, Future
from contextvars import ContextVar
from typing import Any, ParamSpec, TypeVar

T = TypeVar("T")
P = ParamSpec("P")
_OWNER: ContextVar["Process | None"] = ContextVar("owner", default=None)


class DeadlockError(Exception):
    """Nothing is ready, nothing is due: what is waited for can never come."""


class Numbered(Task[Any]):
    """A task that hashes by its number: a set of tasks has one order in every run."""

    number = 0

    def __hash__(self) -> int:
        return self.number


class Inline(Executor):
    """Work on another thread, without one: done at once."""

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> "Future[T]":
        future: Future[T] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - whoever asked gets it
            future.set_exception(error)
        return future


class _Jump:
    """Stands where a loop waits for its sockets: nothing comes from outside, time passes."""

    def __init__(self, loop: "SimLoop") -> None:
        self._loop = loop

    def select(self, timeout: float | None) -> list[object]:
        if timeout is None:
            raise DeadlockError
        if timeout > 0:
            self._loop.now += timeout
        return []

    def close(self) -> None:
        """Nothing was opened."""


class SimLoop(BaseEventLoop):
    """One thread, no sockets, no clock but its own: `now` is in seconds since the beginning."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.tasks = 0
        self._selector = _Jump(self)
        self.set_task_factory(self._made)  # type: ignore[arg-type]  # mypy: a factory may be a method

    def time(self) -> float:
        return self.now

    def run_in_executor(  # type: ignore[override]  # mypy: a future that is done already
        self, _executor: Executor | None, func: Callable[..., T], *args: Any
    ) -> "asyncio.Future[T]":
        return asyncio.wrap_future(Inline().submit(func, *args), loop=self)

    def _made(
        self, loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, T], **more: Any
    ) -> Task[T]:
        task = Numbered(work, loop=loop, **more)
        self.tasks += 1
        task.number = self.tasks
        owner = _OWNER.get()
        if owner is not None:
            owner.owns(task)
        return task

    def _process_events(self, _events: list[object]) -> None:
        """There are none."""

    def _write_to_self(self) -> None:
        """Nobody sleeps who would have to be woken."""


class Process:
    """What dies together: every task begun by it, or by a task of it."""

    def __init__(self, loop: SimLoop, name: str) -> None:
        self.name = name
        self.dead = False
        self._loop = loop
        self._tasks: list[Task[Any]] = []

    def owns(self, task: Task[Any]) -> None:
        self._tasks.append(task)
        if len(self._tasks) > 200:
            self._tasks = [one for one in self._tasks if not one.done()]

    def spawn(self, work: Coroutine[Any, Any, T]) -> Task[T]:
        mine = _OWNER.set(self)
        try:
            return self._loop.create_task(work)
        finally:
            _OWNER.reset(mine)

    def kill(self) -> None:
        """At whatever await each task stands. What they do while they unwind reaches nothing:
        their disk and their line are to be dead before.
        """
        self.dead = True
        for task in self._tasks:
            if not task.done():
                task.cancel()
