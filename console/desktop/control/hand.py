from collections.abc import Callable

from console.desktop.tasks import Tasks
from console.model import commands as c
from console.store import drafts, outbox
from console.store.connection import Connection
from console.store.store import Store
from console.sync.drafting import queue_drafts
from console.sync.timekeeper import TimeKeeper

Done = Callable[[None], None]
Failed = Callable[[Exception], None]


class Hand:
    """What a person does becomes facts: durable in the vault before anything says so."""

    def __init__(
        self,
        store: Store,
        time: TimeKeeper,
        tasks: Tasks,
        new_id: Callable[[], str],
        failed: Failed,
    ) -> None:
        self._store = store
        self._time = time
        self._tasks = tasks
        self._failed = failed
        self.new_id = new_id

    def now(self) -> int:
        return self._time.now()

    def fact(self, body: c.Fact, done: Done = lambda _: None) -> None:
        """Keep one fact."""
        self.together(lambda _db: (body,), done)

    def draft(self, contact_id: str, content: c.NoteContent, done: Done = lambda _: None) -> None:
        """Keep the words as they stand."""
        at = self.now()
        self._do(lambda db: drafts.save(db, contact_id, content, at), done)

    def queue_draft(self, contact_id: str) -> None:
        """The words go to the center now: focus left, hold, end."""
        at = self.now()
        self._do(lambda db: _ignore(queue_drafts(db, at, self.new_id, force=contact_id)))

    def together(
        self, make: Callable[[Connection], tuple[c.Fact, ...]], done: Done = lambda _: None
    ) -> None:
        """Keep several facts in one transaction; `make` may write what belongs to them."""
        at = self.now()

        def work(db: Connection) -> None:
            for body in make(db):
                outbox.append(db, c.FactCommand(id=self.new_id(), made_at=at, body=body))

        self._do(work, done)

    def _do(self, work: Callable[[Connection], None], done: Done = lambda _: None) -> None:
        self._tasks.bring(self._store.write(work), done, self._failed)


def _ignore(_value: object) -> None:
    return None
