from collections.abc import Callable
from dataclasses import dataclass

from console.desktop.control.hand import Hand
from console.desktop.tasks import Tasks
from console.model import commands as c
from console.model import rights
from console.model.presence import PresenceState
from console.model.roles import Role
from console.store.store import Store
from console.sync.loop import SyncLoop
from console.sync.request import Reply
from console.sync.thread import LoopThread


@dataclass(frozen=True, slots=True)
class Means:
    """What every controller of a shift works with."""

    store: Store
    sync: SyncLoop
    thread: LoopThread
    tasks: Tasks
    hand: Hand
    staff_id: str
    role: Role = Role.COUNSELOR

    @property
    def takes_calls(self) -> bool:
        """Whether this account may accept; the center decides, this only spares a refusal."""
        return rights.may(self.role, c.ContactAccept.KIND)

    def may(self, kind: str) -> bool:
        """Whether this account may send such commands; the center decides."""
        return rights.may(self.role, kind)

    def ask(self, body: c.Request, done: Callable[[Reply], None]) -> None:
        """Ask the center for something now; the reply comes home within ten seconds."""
        self.tasks.bring(self.thread.submit(self.sync.ask(body)), done)

    def presence(
        self, state: PresenceState, done: Callable[[Reply], None] = lambda _: None
    ) -> None:
        """Say what this person does now, or when the center is back: as it is by then."""
        self.tasks.bring(self.thread.submit(self.sync.lease.set(state)), done)
