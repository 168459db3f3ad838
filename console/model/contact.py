from dataclasses import dataclass
from enum import StrEnum

from console.model.risk import RiskLevel


class Channel(StrEnum):
    CALL = "call"
    CHAT = "chat"


class ContactState(StrEnum):
    """waiting → requested → connecting → connected → ended, or abandoned.

    A failed connection leads back to waiting.
    """

    WAITING = "waiting"
    REQUESTED = "requested"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    ENDED = "ended"
    ABANDONED = "abandoned"


WAITS = frozenset({ContactState.WAITING, ContactState.REQUESTED, ContactState.CONNECTING})
ASSIGNED_MS = 60_000
"""A waiting contact that was given to one counselor is everybody's again after this."""

OPEN = WAITS | {ContactState.CONNECTED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """What may be known of a person before anything is said. Everything may be missing.

    `number_last4` is all of the number that reaches a console; `alias` is the name agreed with
    the person, never a legal name by default.
    """

    alias: str = ""
    number_last4: str = ""
    contacts_before: int = 0
    last_contact_at: int | None = None
    last_counselor_id: str | None = None
    last_counselor_name: str = ""
    district: str = ""
    age_band: str = ""
    risk_before: RiskLevel | None = None
    opening: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One encounter with one person. Times are the center's, in ms since 1970.

    `local` marks a contact opened by "I am on a call" while the center was gone; `others` are
    staff beside the counselor who wrote into it; `flags` name conflicts that were kept. `reason`
    is the note's main one; `watched_by` the supervisor who follows it at a high risk.
    """

    id: str
    channel: Channel = Channel.CALL
    state: ContactState
    joined_at: int
    caller: Caller = Caller()
    requested_by: str | None = None
    requested_at: int | None = None
    counselor_id: str | None = None
    extension: str = ""
    connected_at: int | None = None
    ended_at: int | None = None
    ended_by_switchboard: bool = False
    failed_connections: int = 0
    local: bool = False
    about: bool = False
    risk: RiskLevel | None = None
    risk_asked: bool | None = None
    signed_at: int | None = None
    others: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    reason: str = ""
    assigned_to: str | None = None
    assigned_at: int | None = None
    watched_by: str | None = None
    watched_at: int | None = None

    def held_for(self, now: int) -> str | None:
        """The counselor a supervisor gave it to, while nobody else may take it."""
        if self.assigned_at is None or now - self.assigned_at >= ASSIGNED_MS:
            return None
        return self.assigned_to
