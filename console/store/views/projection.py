"""One contact as this console knows it: the mirror's rows, then the pending facts, by the rules.

Nothing of it is ever written back.
"""

from dataclasses import dataclass, field
from typing import TypeVar

from console import wire
from console.model import commands as c
from console.model.changes import Change, Put, Value
from console.model.contact import Contact
from console.model.decide import Accepted, decide
from console.model.roles import Role
from console.model.screen import Kept
from console.model.staff import Actor, Staff
from console.store import meta, rows
from console.store.codec import from_text
from console.store.connection import Connection

T = TypeVar("T")
Key = tuple[str, str]
"""kind and id of a row"""


@dataclass(frozen=True, slots=True)
class Pending:
    """A fact on its way and how it stands; a rejected one changes nothing for others."""

    command: c.FactCommand
    kept: Kept
    rejected: bool


@dataclass(slots=True)
class Projected:
    """A contact and the rows that belong to it.

    `pending` says of rows that are on their way how they stand.
    """

    contact: Contact | None = None
    values: dict[Key, Value] = field(default_factory=dict)
    pending: dict[Key, Kept] = field(default_factory=dict)

    def of(self, shape: type[T]) -> list[tuple[str, T]]:
        """Id and value of the rows of one shape."""
        found = ((row_id, value) for (_, row_id), value in self.values.items())
        return [(row_id, value) for row_id, value in found if isinstance(value, shape)]

    def kept(self, kind: str, row_id: str) -> Kept:
        return self.pending.get((kind, row_id), Kept.SENT)


def actor_of(db: Connection, staff_id: str | None = None) -> Actor:
    """In whose name pending facts are judged here: the vault's owner."""
    owner = meta.identity(db)
    staff_id = staff_id or owner.staff_id
    known = rows.one(db, "staff", staff_id)
    signed_in_as = Role(meta.get(db, meta.ROLE) or Role.COUNSELOR)
    role = known.role if isinstance(known, Staff) else signed_in_as
    return Actor(staff_id=staff_id, role=role, vault_id=owner.vault_id)


def project(db: Connection, contact_id: str, actor: Actor) -> Projected:
    """The contact as it stands with everything that was done here."""
    seen = Projected()
    for kind, row_id, value in rows.of_contact(db, contact_id):
        if isinstance(value, Contact):
            seen.contact = value
        else:
            seen.values[kind, row_id] = value
    for pending in pending_of(db, contact_id):
        _lay(seen, pending, actor)
    return seen


def pending_contacts(db: Connection) -> list[str]:
    """Contacts that something is on its way for."""
    found = db.execute("SELECT DISTINCT contact_id FROM facts WHERE state <> 'settled'")
    return [contact_id for (contact_id,) in found.fetchall()]


def pending_of(db: Connection, contact_id: str) -> list[Pending]:
    """Facts of a contact that are not settled, in order; those not understood are passed over."""
    found = db.execute(
        "SELECT state, id, kind, version, made_at, body FROM facts"
        " WHERE contact_id = ? AND state <> 'settled' ORDER BY n",
        (contact_id,),
    )
    understood = ((state, _command(*rest)) for state, *rest in found.fetchall())
    return [
        Pending(command, kept_as(state), state == "rejected")
        for state, command in understood
        if command is not None
    ]


def kept_as(state: str) -> Kept:
    """The word on the screen for a fact's state in the outbox."""
    return {"kept": Kept.HERE, "settled": Kept.SENT}.get(state, Kept.NEEDS_YOU)


def _command(
    fact_id: str, kind: str, version: int, made_at: int, body: str
) -> c.FactCommand | None:
    shape = wire.FactShape.model_construct(
        id=fact_id, kind=kind, version=version, made_at=made_at, body=from_text(body)
    )
    try:
        return wire.fact_of(shape)
    except wire.MalformedError:
        return None


def _lay(seen: Projected, pending: Pending, actor: Actor) -> None:
    """One fact over what is there. What the feed has brought already does not happen twice."""
    decision = decide(seen.contact, pending.command, actor)
    changes = decision.changes if isinstance(decision, Accepted) else ()
    done = any(
        change.id == pending.command.id and (change.kind, change.id) in seen.values
        for change in changes
    )
    for change in changes:
        if not (isinstance(change, Put) and isinstance(change.value, Contact)):
            _lay_row(seen, change, pending)
        elif not (done or pending.rejected):
            seen.contact = change.value


def _lay_row(seen: Projected, change: Change, pending: Pending) -> None:
    key = (change.kind, change.id)
    if isinstance(change, Put):
        seen.values[key] = change.value
        seen.pending[key] = pending.kept
    elif not pending.rejected:
        seen.values.pop(key, None)
        seen.pending.pop(key, None)
