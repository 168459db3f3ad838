"""What a screen shows: frozen values that store.views makes and desktop draws. Times in ms."""

from dataclasses import dataclass
from enum import StrEnum

from console.model.contact import Caller, Channel, Contact
from console.model.note import Draft, Missing, Note, NoteContent
from console.model.presence import PresenceState
from console.model.referral import ReferralManner
from console.model.risk import RiskLevel
from console.model.roles import Role


class Kept(StrEnum):
    """Where a thing that was written is: on this computer, at the center, or stuck."""

    HERE = "here"
    SENT = "sent"
    NEEDS_YOU = "needs_you"


class Link(StrEnum):
    """How the console stands with its center."""

    STARTING = "starting"
    ONLINE = "online"
    OFFLINE = "offline"
    SIGNED_OUT = "signed_out"
    """The token was revoked or the 72 hours are over: sign in again to send."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncTruth:
    """The left half of the status bar."""

    link: Link = Link.STARTING
    since: int = 0
    kept: int = 0
    needs_you: int = 0
    last_sent_at: int | None = None
    clock_wrong: bool = False
    disk_full: bool = False
    disk_failed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueRow:
    contact_id: str
    channel: Channel
    joined_at: int
    caller: Caller
    taken_by: str = ""
    mine: bool = False
    talked_with_me: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleague:
    staff_id: str
    name: str
    role: Role
    state: PresenceState | None
    since: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToFinish:
    """An own session that is open, or ended and not signed."""

    contact_id: str
    connected_at: int | None
    ended_at: int | None
    caller: Caller
    gaps: tuple[Missing, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The queue page."""

    waiting: tuple[QueueRow, ...] = ()
    to_finish: tuple[ToFinish, ...] = ()
    colleagues: tuple[Colleague, ...] = ()
    presence: PresenceState | None = None
    presence_since: int | None = None
    center_name: str = ""
    goal: int = 0
    goal_count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralRow:
    referral_id: str
    service_id: str
    service_name: str
    organization: str
    manner: ReferralManner
    made_at: int
    kept: Kept


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskRow:
    asked: bool
    level: RiskLevel | None
    why_not: str
    assessed_at: int
    kept: Kept


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionScreen:
    """One contact at the desk, mirror plus pending facts plus this vault's draft."""

    contact: Contact
    content: NoteContent
    note_kept: Kept
    written_at: int | None = None
    other_drafts: tuple[Draft, ...] = ()
    signed: tuple[Note, ...] = ()
    referrals: tuple[ReferralRow, ...] = ()
    risks: tuple[RiskRow, ...] = ()
    follow_up_asked: bool = False
    gaps: tuple[Missing, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptItem:
    """One fact in the list of what is kept here. `words` can be copied when it needs you."""

    command_id: str
    kind: str
    contact_id: str
    title: str
    made_at: int
    kept: Kept
    reason: str = ""
    words: str = ""
