"""Who sees what: one function from a row's value to the readers it is addressed to.

A reader is a word: `all`, `role:<role>`, `staff:<id>` or `vault:<id>`.
"""

from collections.abc import Callable
from typing import Any

from console.model import changes
from console.model.center import CenterInfo
from console.model.contact import WAITS, Contact
from console.model.followup import FollowUp
from console.model.help import Help
from console.model.history import History
from console.model.message import Message
from console.model.note import Draft, Note
from console.model.outcome import Outcome
from console.model.presence import Presence
from console.model.referral import Referral
from console.model.risk import Risk, StepTaken
from console.model.roles import Role
from console.model.said import Said
from console.model.staff import Actor, Staff
from console.model.training import Training

ALL = "all"


def of_role(role: Role) -> str:
    return f"role:{role}"


def of_staff(staff_id: str) -> str:
    return f"staff:{staff_id}"


def of_vault(vault_id: str) -> str:
    return f"vault:{vault_id}"


def readers_of(actor: Actor) -> frozenset[str]:
    """The words under which this person reads."""
    return frozenset({ALL, of_role(actor.role), of_staff(actor.staff_id), of_vault(actor.vault_id)})


def _contact(value: Contact) -> set[str]:
    seen = {of_role(Role.SUPERVISOR)} | {of_staff(other) for other in value.others}
    if value.counselor_id:
        seen.add(of_staff(value.counselor_id))
    if value.state in WAITS:
        seen.add(of_role(Role.COUNSELOR))
    return seen


def _authored(value: Note | Referral | Risk | FollowUp | StepTaken) -> set[str]:
    return {of_staff(value.author_id), of_role(Role.SUPERVISOR)}


def _followup(value: FollowUp) -> set[str]:
    return _authored(value) | {of_role(Role.COMPANION)}


def _help(value: Help) -> set[str]:
    seen = {of_staff(value.staff_id), of_role(Role.SUPERVISOR)}
    return seen | ({of_staff(value.on_call_id)} if value.on_call_id else set())


def _own(value: History | Said) -> set[str]:
    return {of_staff(value.staff_id)}


def _training(value: Training) -> set[str]:
    return {of_staff(value.staff_id), of_role(Role.SUPERVISOR)}


def _everyone(_value: CenterInfo | Staff | Presence) -> set[str]:
    return {ALL}


_READERS: dict[type[changes.Value], Callable[[Any], set[str]]] = {
    CenterInfo: _everyone,
    Contact: _contact,
    Draft: lambda draft: {of_staff(draft.author_id)},
    FollowUp: _followup,
    Help: _help,
    History: _own,
    Message: lambda message: {of_staff(message.from_id), of_staff(message.to_id)},
    Note: _authored,
    Outcome: lambda _outcome: set(),
    Presence: _everyone,
    Referral: _authored,
    Risk: _authored,
    Said: _own,
    Staff: _everyone,
    StepTaken: _authored,
    Training: _training,
}


def audience(value: changes.Value) -> frozenset[str]:
    """The readers of a row. An outcome has none of its own: the center adds its vault."""
    return frozenset(_READERS[type(value)](value))
