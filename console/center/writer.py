"""Group commit: everything that waits goes into one transaction, each job in a savepoint.

On SQLite one thread writes, so a commit (one fsync) carries many jobs. On PostgreSQL a few
threads write one job a transaction; the feed's counter, locked last, keeps their order.
"""

import logging
import queue
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from threading import Thread
from typing import Any, TypeVar

import sqlalchemy as sa

T = TypeVar("T")
Work = Callable[[sa.Connection], T]
_log = logging.getLogger(__name__)
_RETRIES = 4
_AGAIN = ("40001", "40P01")
"""PostgreSQL: could not serialize; deadlock. Nothing was written, the job runs anew."""


@dataclass(slots=True)
class Job:
    work: Work[Any]
    future: "Future[Any]"

    def run(self, connection: sa.Connection) -> Callable[[], None]:
        """Do the work in a savepoint; what is returned tells the caller, after the commit."""
        connection.exec_driver_sql("SAVEPOINT job")
        try:
            result = self.work(connection)
        except Exception as error:  # noqa: BLE001  whoever waits for the job gets it
            connection.exec_driver_sql("ROLLBACK TO job")
            connection.exec_driver_sql("RELEASE job")
            return lambda error=error: self.future.set_exception(error)  # type: ignore[misc]  # mypy: default argument
        connection.exec_driver_sql("RELEASE job")
        return lambda: self.future.set_result(result)


class Writer:
    """Jobs go in from any thread; `start` and `close` belong to the owner."""

    def __init__(self, engine: sa.Engine, *, threads: int, group: int) -> None:
        self._engine = engine
        self._group = group
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._threads = [
            Thread(target=self._serve, name=f"center-writer-{n}", daemon=True)
            for n in range(threads)
        ]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def close(self) -> None:
        """Everything submitted is written first."""
        for _ in self._threads:
            self._jobs.put(None)
        for thread in self._threads:
            if thread.is_alive():
                thread.join()

    def submit(self, work: Work[T]) -> "Future[T]":
        future: Future[T] = Future()
        self._jobs.put(Job(work, future))
        return future

    def _serve(self) -> None:
        while True:
            jobs, last = self._take()
            if jobs:
                self._commit(jobs)
            if last:
                return

    def _take(self) -> tuple[list[Job], bool]:
        """Wait for one job, then take what else is there."""
        job = self._jobs.get()
        jobs: list[Job] = []
        while job is not None:
            if job.future.set_running_or_notify_cancel():
                jobs.append(job)
            if len(jobs) >= self._group:
                return jobs, False
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                return jobs, False
        return jobs, True

    def _commit(self, jobs: list[Job]) -> None:
        try:
            tell = self._transaction(jobs)
        except Exception as error:  # noqa: BLE001  nothing was written: everyone who waits gets it
            for job in jobs:
                job.future.set_exception(error)
            return
        for told in tell:
            told()

    def _transaction(self, jobs: list[Job]) -> list[Callable[[], None]]:
        with self._engine.begin() as connection:
            return [job.run(connection) for job in jobs]


class RetryingWriter(Writer):
    """For PostgreSQL: one job a transaction, run anew where the database asks for it."""

    def __init__(self, engine: sa.Engine, *, threads: int) -> None:
        super().__init__(engine, threads=threads, group=1)

    def _commit(self, jobs: list[Job]) -> None:
        (job,) = jobs
        for left in reversed(range(_RETRIES)):
            try:
                with self._engine.begin() as connection:
                    result = job.work(connection)
            except Exception as error:  # noqa: BLE001  whoever waits for the job gets it
                if left and _may_run_again(error):
                    continue
                job.future.set_exception(error)
            else:
                job.future.set_result(result)
            return


def _may_run_again(error: Exception) -> bool:
    origin = getattr(error, "orig", None)
    return getattr(origin, "sqlstate", None) in _AGAIN
