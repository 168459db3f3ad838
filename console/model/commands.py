"""Everything a person can do, as values. Facts happened; requests ask for something now.

A feature adds a class here, a branch in `decide`, a line in `rights`: nothing else goes up.
"""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from annotated_types import Ge, MaxLen, MinLen

from console.model.contact import Channel
from console.model.followup import FollowUpPurpose
from console.model.note import NoteContent
from console.model.presence import PresenceState
from console.model.referral import ReferralManner
from console.model.risk import RiskLevel, RiskStep, StepOutcome
from console.model.strict import Strict
from console.model.training import Measures, Track

Id = Annotated[str, MinLen(8), MaxLen(64)]
Millis = Annotated[int, Ge(0)]
Words = Annotated[str, MaxLen(2_000)]

REQUEST_VALID_MS = 10_000
"""A request not answered by then (center's time) is void."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactOpened(Strict):
    """The counselor said "I am on a call": a session opened by hand, the center being gone."""

    KIND: ClassVar[str] = "contact.opened"
    VERSION: ClassVar[int] = 1
    contact_id: Id
    opened_at: Millis
    channel: Channel = Channel.CALL
    extension: Annotated[str, MaxLen(40)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactEnded(Strict):
    KIND: ClassVar[str] = "contact.ended"
    VERSION: ClassVar[int] = 1
    contact_id: Id
    ended_at: Millis


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteDrafted(Strict):
    KIND: ClassVar[str] = "note.drafted"
    VERSION: ClassVar[int] = 1
    contact_id: Id
    device: Id
    content: NoteContent
    written_at: Millis


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSigned(Strict):
    KIND: ClassVar[str] = "note.signed"
    VERSION: ClassVar[int] = 1
    contact_id: Id
    device: Id
    content: NoteContent
    signed_at: Millis


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteAdded(Strict):
    """An addendum to a signed note."""

    KIND: ClassVar[str] = "note.added"
    VERSION: ClassVar[int] = 1
    contact_id: Id
    content: NoteContent
    written_at: Millis


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskAssessed(Strict):
    KIND: ClassVar[str] = "risk.assessed"
    VERSION: ClassVar[int] = 1
    contact_id: Id
    asked: bool
    level: RiskLevel | None = None
    why_not: Words = ""
    assessed_at: Millis


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralMade(Strict):
    KIND: ClassVar[str] = "referral.made"
    VERSION: ClassVar[int] = 1
    contact_id: Id
    service_id: Annotated[str, MinLen(1), MaxLen(200)]
    service_name: Annotated[str, MaxLen(400)]
    organization: Annotated[str, MaxLen(400)] = ""
    manner: ReferralManner = ReferralManner.TOLD
    made_at: Millis


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpRequested(Strict):
    KIND: ClassVar[str] = "followup.requested"
    VERSION: ClassVar[int] = 1
    contact_id: Id
    purpose: FollowUpPurpose
    consented_at: Millis
    window_from: Millis | None = None
    window_to: Millis | None = None
    requested_at: Millis
    consent_wording: Annotated[int, Ge(1)] = 1
    may_leave_message: bool = False
    companion_name: Annotated[str, MaxLen(120)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordViewed(Strict):
    """Another author's record was opened on screen. Kept before it is shown."""

    KIND: ClassVar[str] = "record.viewed"
    VERSION: ClassVar[int] = 1
    contact_id: Id
    record_kind: Annotated[str, MaxLen(40)]
    record_id: Annotated[str, MaxLen(200)]
    viewed_at: Millis


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskStepTaken(Strict):
    """A step of the risk panel was taken, or offered and declined."""

    KIND: ClassVar[str] = "risk.step_taken"
    VERSION: ClassVar[int] = 1
    contact_id: Id
    step: RiskStep
    outcome: StepOutcome = StepOutcome.DONE
    taken_at: Millis


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingCompleted(Strict):
    """A run of practice that took place on a center of its own. Fiction only."""

    KIND: ClassVar[str] = "training.completed"
    VERSION: ClassVar[int] = 1
    run_id: Id
    scenario: Annotated[str, MinLen(1), MaxLen(80)]
    track: Track
    began_at: Millis
    ended_at: Millis
    measures: Measures = field(default_factory=Measures)

    @property
    def contact_id(self) -> str:
        """The aggregate: the run itself."""
        return self.run_id


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactAccept(Strict):
    """The first of two who ask gets the contact; the center alone decides."""

    KIND: ClassVar[str] = "contact.accept"
    VERSION: ClassVar[int] = 1
    contact_id: Id


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceSet(Strict):
    KIND: ClassVar[str] = "presence.set"
    VERSION: ClassVar[int] = 1
    state: PresenceState


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceRenew(Strict):
    """The lease of a leased presence. Leaves no trace but the lease itself."""

    KIND: ClassVar[str] = "presence.renew"
    VERSION: ClassVar[int] = 1
    state: PresenceState


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpAsk(Strict):
    """A silent call for a supervisor, from a talk or from the queue."""

    KIND: ClassVar[str] = "help.ask"
    VERSION: ClassVar[int] = 1
    contact_id: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpSee(Strict):
    """A person has seen a colleague's call for help."""

    KIND: ClassVar[str] = "help.see"
    VERSION: ClassVar[int] = 1
    staff_id: Id


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpCome(Strict):
    """... and is on the way."""

    KIND: ClassVar[str] = "help.come"
    VERSION: ClassVar[int] = 1
    staff_id: Id


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpClose(Strict):
    """No help is needed any more."""

    KIND: ClassVar[str] = "help.close"
    VERSION: ClassVar[int] = 1
    staff_id: Id


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageSend(Strict):
    """A few quiet words to a colleague. The request's id is the message's."""

    KIND: ClassVar[str] = "message.send"
    VERSION: ClassVar[int] = 1
    to_id: Id
    text: Annotated[str, MinLen(1), MaxLen(500)]
    contact_id: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRead(Strict):
    KIND: ClassVar[str] = "message.read"
    VERSION: ClassVar[int] = 1
    message_id: Id


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactAssign(Strict):
    """A supervisor gives a waiting contact to one counselor."""

    KIND: ClassVar[str] = "contact.assign"
    VERSION: ClassVar[int] = 1
    contact_id: Id
    staff_id: Id


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactWatch(Strict):
    """A supervisor follows a contact whose risk is high; its counselor is told."""

    KIND: ClassVar[str] = "contact.watch"
    VERSION: ClassVar[int] = 1
    contact_id: Id


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactSay(Strict):
    """Words for the other end, where it listens to written words (practice). An empty text is a
    silence that was kept on purpose.
    """

    KIND: ClassVar[str] = "contact.say"
    VERSION: ClassVar[int] = 1
    contact_id: Id
    text: Annotated[str, MaxLen(1_000)] = ""


Fact = (
    ContactOpened
    | ContactEnded
    | NoteDrafted
    | NoteSigned
    | NoteAdded
    | RiskAssessed
    | ReferralMade
    | FollowUpRequested
    | RecordViewed
    | RiskStepTaken
    | TrainingCompleted
)
Request = (
    ContactAccept
    | ContactAssign
    | ContactSay
    | ContactWatch
    | HelpAsk
    | HelpClose
    | HelpCome
    | HelpSee
    | MessageRead
    | MessageSend
    | PresenceRenew
    | PresenceSet
)

FACTS: dict[str, type[Fact]] = {
    fact.KIND: fact
    for fact in (
        ContactOpened,
        ContactEnded,
        NoteDrafted,
        NoteSigned,
        NoteAdded,
        RiskAssessed,
        ReferralMade,
        FollowUpRequested,
        RecordViewed,
        RiskStepTaken,
        TrainingCompleted,
    )
}
REQUESTS: dict[str, type[Request]] = {
    request.KIND: request
    for request in (
        ContactAccept,
        ContactAssign,
        ContactSay,
        ContactWatch,
        HelpAsk,
        HelpClose,
        HelpCome,
        HelpSee,
        MessageRead,
        MessageSend,
        PresenceRenew,
        PresenceSet,
    )
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FactCommand:
    """A fact on its way. `made_at` is the console's best knowledge of the center's time (ms)."""

    id: Id
    made_at: Millis
    body: Fact

    @property
    def contact_id(self) -> str:
        """The aggregate this fact touches; facts of one contact keep their order.

        Practice has no contact: a run of it is its own.
        """
        return self.body.contact_id


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestCommand:
    """A request on its way, void after `valid_until` (center's time, ms)."""

    id: Id
    valid_until: Millis
    body: Request
