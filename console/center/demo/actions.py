"""What simulated colleagues do, as values: the floor decides them, hands carry them out."""

from dataclasses import dataclass

from console.model.contact import Contact
from console.model.presence import PresenceState


@dataclass(frozen=True, slots=True)
class Say:
    """Set one's presence."""

    staff_id: str
    state: PresenceState


@dataclass(frozen=True, slots=True)
class Renew:
    """The lease of a presence, as a console renews it."""

    staff_id: str
    state: PresenceState


@dataclass(frozen=True, slots=True)
class Accept:
    staff_id: str
    contact: Contact


@dataclass(frozen=True, slots=True)
class End:
    staff_id: str
    contact: Contact


@dataclass(frozen=True, slots=True)
class Sign:
    staff_id: str
    contact: Contact


@dataclass(frozen=True, slots=True)
class Write:
    """A draft with what the talk is about, in the middle of it."""

    staff_id: str
    contact: Contact


@dataclass(frozen=True, slots=True)
class Assess:
    """The risk, asked about in the talk, and the first steps where it is high."""

    staff_id: str
    contact: Contact


@dataclass(frozen=True, slots=True)
class HandOver:
    """To the companions, in the talk."""

    staff_id: str
    contact: Contact


@dataclass(frozen=True, slots=True)
class AskHelp:
    staff_id: str
    contact: Contact


@dataclass(frozen=True, slots=True)
class Thank:
    """Help came, and the talk goes on: the call for it is over."""

    staff_id: str


Action = Say | Renew | Accept | End | Sign | Write | Assess | HandOver | AskHelp | Thank
