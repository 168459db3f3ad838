from dataclasses import asdict, replace

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
        self._round_trip = SLOWEST_MS

    @staticmethod
    def load(db: Connection) -> CenterTime:
        """What an earlier run of the console learnt; nothing where it cannot be understood."""
        plain = meta.get(db, META)
        try:
            return CenterTime(**plain)
        except TypeError:
            return CenterTime()

    @staticmethod
    def keep(db: Connection, known: CenterTime) -> None:
        meta.put(db, META, asdict(known))

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
        learnt = CenterTime.learn(center_now, self.clock, round_trip=round_trip)
        if self._says_more(learnt, round_trip):
            self._round_trip = round_trip
        else:
            # The wall clock may have jumped meanwhile, whatever the answer is worth.
            wall = self._known.offset + learnt.wall_offset - learnt.offset
            learnt = replace(self._known, wall_offset=wall)
        self._known = learnt
        if _apart(learnt, self._kept):
            self._kept = learnt
            store.write(lambda db: self.keep(db, learnt))

    def _says_more(self, learnt: CenterTime, round_trip: int) -> bool:
        """An answer is right to half its round trip either way. One that is quicker than what is
        known counts, and one that contradicts it; the rest would only make the time tremble.
        """
        if not self.exact:
            return True
        if round_trip > SLOWEST_MS:
            return False
        moved = abs(learnt.offset - self._known.offset)
        return round_trip <= self._round_trip or moved > (round_trip + self._round_trip) // 2


def _apart(one: CenterTime, other: CenterTime) -> bool:
    return (
        one.boot_id != other.boot_id
        or abs(one.offset - other.offset) > WORTH_KEEPING_MS
        or abs(one.wall_offset - other.wall_offset) > WORTH_KEEPING_MS
    )
