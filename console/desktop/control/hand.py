from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from console.desktop.tasks import Tasks
from console.model import commands as c
from console.model.note import NoteContent
from console.store import drafts, outbox
from console.store.connection import Connection
from console.store.errors import StoreError
from console.store.store import Store
from console.sync.drafting import queue_drafts
from console.sync.timekeeper import TimeKeeper

AGAIN_MS = 2_000
Work = Callable[[Connection], None]
Make = Callable[[Connection], tuple[c.Fact, ...]]
Done = Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Job:
    work: Work
    done: Done
    draft_of: str = ""


class Hand(QObject):
    """What a person does becomes facts: durable in the vault before anything says so.

    One thing after the other. What the disk refuses is held here and tried again, in order,
    until it is kept; `held` tells how many things wait and the StoreError's code, so that the
    screen can say so, and `emptied` that all is kept. `broken` tells of a thing that cannot be
    kept by a fault of ours.
    """

    held = Signal(int, str)
    emptied = Signal()
    broken = Signal()

    def __init__(
        self, store: Store, time: TimeKeeper, tasks: Tasks, new_id: Callable[[], str]
    ) -> None:
        super().__init__()
        self._store = store
        self._time = time
        self._tasks = tasks
        self._new_id = new_id
        self._jobs: deque[_Job] = deque()
        self._busy = False
        self._told = 0
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(AGAIN_MS)
        self._retry.timeout.connect(self._go)

    @property
    def idle(self) -> bool:
        """Nothing waits to be kept."""
        return not self._jobs

    @property
    def holding(self) -> bool:
        """Something waits because the disk refused it."""
        return self._told > 0

    def now(self) -> int:
        return self._time.now()

    def new_id(self) -> str:
        return self._new_id()

    def fact(self, body: c.Fact, done: Done = lambda: None) -> None:
        """Keep one fact."""
        self.together(lambda _db: (body,), done)

    def together(self, make: Make, done: Done = lambda: None) -> None:
        """Keep several facts in one transaction; `make` may write what belongs to them."""
        at = self.now()
        # Made once: a try that failed and comes again is the same fact.
        ids: list[str] = []

        def work(db: Connection) -> None:
            for place, body in enumerate(make(db)):
                if place == len(ids):
                    ids.append(self._new_id())
                outbox.append(db, c.FactCommand(id=ids[place], made_at=at, body=body))

        self._add(_Job(work, done))

    def draft(self, contact_id: str, content: NoteContent, done: Done = lambda: None) -> None:
        """Keep the words as they stand. Newer words take the place of those still waiting."""
        at = self.now()
        if self._jobs and self._jobs[-1].draft_of == contact_id and len(self._jobs) > 1:
            self._jobs.pop()
        job = _Job(lambda db: drafts.save(db, contact_id, content, at), done, contact_id)
        self._add(job)

    def queue_draft(self, contact_id: str) -> None:
        """The words go to the center now: focus left, hold, end."""
        at = self.now()

        def work(db: Connection) -> None:
            queue_drafts(db, at, self._new_id, force=contact_id)

        self._add(_Job(work, lambda: None))

    def finish(self) -> None:
        """The process ends: what waits goes to the vault at once, in order, and is not followed.

        Closing the store waits for it.
        """
        self._retry.stop()
        if self._busy:
            self._jobs.popleft()
        while self._jobs:
            self._store.write(self._jobs.popleft().work)

    def _add(self, job: _Job) -> None:
        self._jobs.append(job)
        if not self._busy and not self._retry.isActive():
            self._go()

    def _go(self) -> None:
        if self._jobs and not self._busy:
            self._busy = True
            kept: Future[None] = self._store.write(self._jobs[0].work)
            self._tasks.bring(kept, self._kept, self._failed)

    def _kept(self, _nothing: None) -> None:
        self._busy = False
        if not self._jobs:
            return
        done = self._jobs.popleft().done
        done()
        self._next()

    def _failed(self, error: Exception) -> None:
        """The disk's fault: held and tried again. Ours: told, and the rest goes on."""
        self._busy = False
        if isinstance(error, StoreError):
            self._tell(len(self._jobs), error.code)
            self._retry.start()
            return
        self._tasks.unhandled.emit(error)
        self.broken.emit()
        if self._jobs:
            self._jobs.popleft()
        self._next()

    def _next(self) -> None:
        if self._told:
            self._tell(len(self._jobs), "")
        if self._jobs:
            self._go()
        else:
            self.emptied.emit()

    def _tell(self, count: int, why: str) -> None:
        self._told = count
        self.held.emit(count, why)
