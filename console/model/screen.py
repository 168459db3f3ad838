"""What a screen shows: frozen values that store.views makes and desktop draws. Times in ms."""

from dataclasses import dataclass, field
from enum import StrEnum

from console.model.contact import Caller, Channel, Contact
from console.model.followup import FollowUpPurpose
from console.model.help import HelpState
from console.model.history import History
from console.model.note import Draft, Missing, Note, NoteContent
from console.model.presence import PresenceState
from console.model.referral import ReferralManner
from console.model.risk import RiskLevel, RiskStep, StepOutcome
from console.model.roles import Role
from console.model.said import Said
from console.model.training import Measures, Track


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

    @property
    def broken(self) -> bool:
        """Nothing comes from the center and nothing goes there."""
        return self.link in (Link.OFFLINE, Link.SIGNED_OUT)


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueRow:
    contact_id: str
    channel: Channel
    joined_at: int
    caller: Caller
    taken_by: str = ""
    mine: bool = False
    talked_with_me: bool = False
    held_for: str = ""
    held_for_me: bool = False
    held_since: int | None = None
    released_from: str = ""
    """Who it was given to and did not take it in time: it is everybody's again."""


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
class HandedOver:
    """A companion's call that was agreed on in an own talk, while it lies ahead: until `until`.

    Whether a companion has taken it, or has called already, is not known here.
    """

    contact_id: str
    caller: Caller
    purpose: FollowUpPurpose
    window_from: int | None
    window_to: int | None
    until: int
    kept: Kept


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpView:
    """One's own call for help: how it stands, who, and whom to call where nobody answers."""

    state: HelpState
    asked_at: int
    by_name: str = ""
    by_at: int | None = None
    escalated_at: int | None = None
    on_call_name: str = ""
    on_call_phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpCall:
    """A colleague's call for help, for whoever may answer it.

    `escalated` says that it came here because nobody else had seen it.
    """

    staff_id: str
    name: str
    state: HelpState
    asked_at: int
    contact_id: str | None = None
    connected_at: int | None = None
    reason: str = ""
    risk: RiskLevel | None = None
    risk_asked: bool | None = None
    seen_name: str = ""
    coming_name: str = ""
    mine: bool = False
    escalated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageView:
    """A quiet message to the person at this desk, not yet read."""

    id: str
    from_id: str
    from_name: str
    text: str
    sent_at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedCall:
    """A call back that was agreed on with somebody; `due` says that its time is now."""

    follow_up_id: str
    window_from: int
    window_to: int
    due: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The queue page, and what is said to this person wherever on the desk they are.

    `help` is one's own call for help while it is open, `calls` are colleagues' that one may
    answer, `messages` those not yet read; oldest first. `on_call_*` is whom to call by phone.
    `agreed` are the calls back that this person may make and whose time is not over.
    """

    waiting: tuple[QueueRow, ...] = ()
    to_finish: tuple[ToFinish, ...] = ()
    handed_over: tuple[HandedOver, ...] = ()
    colleagues: tuple[Colleague, ...] = ()
    presence: PresenceState | None = None
    presence_since: int | None = None
    center_name: str = ""
    goal: int = 0
    goal_count: int = 0
    help: HelpView | None = None
    calls: tuple[HelpCall, ...] = ()
    messages: tuple[MessageView, ...] = ()
    agreed: tuple[AgreedCall, ...] = ()
    on_call_name: str = ""
    on_call_phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WallTalk:
    """A talk that is on, as a supervisor sees it. Times are for stages, never for ranks.

    `risk_since` is when the level became what it is, `step` the first of the risk panel that was
    neither taken nor declined; None beyond the last.
    """

    contact_id: str
    staff_id: str
    name: str
    channel: Channel
    connected_at: int
    reason: str = ""
    risk: RiskLevel | None = None
    risk_since: int | None = None
    step: RiskStep | None = None
    handed_over: bool = False
    watched_name: str = ""
    watched_by_me: bool = False
    help: HelpCall | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """What became of those who came since midnight here.

    `in_time` of `timed` waited at most SERVICE_LEVEL_MS; of a call that was answered by hand,
    the center being gone, nobody knows how long it rang: it is answered, not timed.
    """

    answered: int = 0
    timed: int = 0
    in_time: int = 0
    abandoned: int = 0
    handed_over: int = 0


SERVICE_LEVEL_MS = 20_000
"""Answered within this: the share of it is the service level (korea.md, call-center words)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wall:
    """The supervisor's page: picture 08. Help first, then risk, then the longest talk."""

    waiting: tuple[QueueRow, ...] = ()
    talks: tuple[WallTalk, ...] = ()
    people: tuple[Colleague, ...] = ()
    calls: tuple[HelpCall, ...] = ()
    today: Today = Today()
    goal: int = 0
    goal_count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingRow:
    """A finished run of practice."""

    run_id: str
    scenario: str
    track: Track
    began_at: int
    ended_at: int
    measures: Measures = field(default_factory=Measures)
    kept: Kept


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
class StepRow:
    """A step of the risk panel that was taken or declined."""

    step: RiskStep
    outcome: StepOutcome
    taken_at: int
    kept: Kept


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpRow:
    """The hand-over arranged in this contact."""

    purpose: FollowUpPurpose
    consented_at: int
    window_from: int | None
    window_to: int | None
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
    steps: tuple[StepRow, ...] = ()
    follow_up: FollowUpRow | None = None
    history: History | None = None
    transcript: tuple[Said, ...] = ()
    watched_name: str = ""
    gaps: tuple[Missing, ...] = ()

    @property
    def phase(self) -> str:
        """talk, wrap_up or signed."""
        if self.contact.signed_at is not None:
            return "signed"
        return "talk" if self.contact.ended_at is None else "wrap_up"

    @property
    def follow_up_asked(self) -> bool:
        """Whether the hand-over is arranged."""
        return self.follow_up is not None


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
