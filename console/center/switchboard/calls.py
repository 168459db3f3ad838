"""What a simulated telephone system knows of its calls: plain values, kept in a small file."""

from dataclasses import dataclass
from enum import StrEnum

from console.center.switchboard.interface import IncomingCall


class Phase(StrEnum):
    WAITING = "waiting"
    RINGING = "ringing"
    TALKING = "talking"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One caller's line. What will happen to it is drawn beforehand, and so survives a restart.

    `due` is when the present phase ends by itself: patience, ringing, or talk (ms).
    """

    incoming: IncomingCall
    phase: Phase = Phase.WAITING
    gives_up_at: int
    staff_id: str = ""
    rings_until: int = 0
    answered: bool = True
    ends_at: int = 0

    @property
    def id(self) -> str:
        return self.incoming.switchboard_id

    @property
    def due(self) -> int:
        if self.phase is Phase.TALKING:
            return self.ends_at
        if self.phase is Phase.RINGING:
            return min(self.rings_until, self.gives_up_at)
        return self.gives_up_at


class ReportKind(StrEnum):
    JOINED = "joined"
    ABANDONED = "abandoned"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    CONNECTION_FAILED = "connection_failed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Something the center has to hear. `incoming` comes with JOINED alone."""

    kind: ReportKind
    call_id: str
    at: int
    staff_id: str = ""
    incoming: IncomingCall | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """All that a simulated switchboard remembers: lines that are open, reports not yet taken."""

    calls: tuple[Call, ...] = ()
    reports: tuple[Report, ...] = ()
    next_arrival_at: int = 0
