"""Everything anyone can see, as values: the rows of the center's feed."""

from dataclasses import dataclass

from console.model.center import CenterInfo
from console.model.contact import Contact
from console.model.followup import FollowUp
from console.model.help import Help
from console.model.history import History
from console.model.message import Message
from console.model.note import Draft, Note
from console.model.outcome import Outcome
from console.model.presence import Presence
from console.model.referral import Referral
from console.model.risk import Risk, StepTaken
from console.model.said import Said
from console.model.staff import Staff
from console.model.training import Training

Value = (
    CenterInfo
    | Contact
    | Draft
    | FollowUp
    | Help
    | History
    | Message
    | Note
    | Outcome
    | Presence
    | Referral
    | Risk
    | Said
    | Staff
    | StepTaken
    | Training
)

KINDS: dict[str, type[Value]] = {
    "center": CenterInfo,
    "contact": Contact,
    "draft": Draft,
    "followup": FollowUp,
    "help": Help,
    "history": History,
    "message": Message,
    "note": Note,
    "outcome": Outcome,
    "presence": Presence,
    "referral": Referral,
    "risk": Risk,
    "said": Said,
    "staff": Staff,
    "step": StepTaken,
    "training": Training,
}
GONE = "gone"
"""A row of this kind tells one reader that a row went out of sight. Its id is `kind/id`."""

_KIND_OF: dict[type, str] = {value: kind for kind, value in KINDS.items()}


@dataclass(frozen=True, slots=True)
class Put:
    """Write this value as the current row of its kind and id."""

    id: str
    value: Value

    @property
    def kind(self) -> str:
        return _KIND_OF[type(self.value)]


@dataclass(frozen=True, slots=True)
class Drop:
    """Leave an empty tombstone."""

    kind: str
    id: str


Change = Put | Drop


def draft_id(contact_id: str, device: str) -> str:
    """One draft row a contact and workstation."""
    return f"{contact_id}/{device}"
