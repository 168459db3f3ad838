from dataclasses import asdict

from console.model.clock import CenterTime, Clock
from console.store import meta
from console.store.connection import Connection
from console.store.store import Store

META = "center_time"
WORTH_KEEPING_MS = 200
SLOWEST_MS = 2_000
"""An answer slower than this says too little about the center's clock."""


class TimeKeeper:
    """The center's time as this console knows it; survives a restart of the console.

    Read from any thread; learnt on the sync thread only.
    """

    def __init__(self, clock: Clock, known: CenterTime) -> None:
        self.clock = clock
        self._known = known
        self._kept = known

    @staticmethod
    def load(db: Connection) -> CenterTime:
        """What an earlier run of the console learnt."""
        plain = meta.get(db, META)
        return CenterTime(**plain) if isinstance(plain, dict) else CenterTime()

    def now(self) -> int:
        """The center's time, ms."""
        return self._known.now(self.clock)

    @property
    def exact(self) -> bool:
        return self._known.exact(self.clock)

    @property
    def wall_error(self) -> int:
        """How far this machine's wall clock is from the center's, in ms."""
        return self.now() - self.clock.wall()

    def learn(self, center_now: int, asked_at: int, store: Store) -> None:
        """From an answer to what was asked at `asked_at` (running ms)."""
        round_trip = self.clock.running() - asked_at
        if round_trip > SLOWEST_MS and self.exact:
            return
        self._known = CenterTime.learn(center_now, self.clock, round_trip=round_trip)
        if self._worth_keeping():
            self._kept = known = self._known
            store.write(lambda db: meta.put(db, META, asdict(known)))

    def _worth_keeping(self) -> bool:
        moved = abs(self._known.offset - self._kept.offset)
        return moved > WORTH_KEEPING_MS or self._known.boot_id != self._kept.boot_id
