"""The signed notes, assessments and hand-overs of some contacts, found by an index over them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from console import wire
from console.center import schema
from console.center.unit import Unit
from console.model.changes import Value
from console.model.followup import FollowUp
from console.model.note import Note, NoteKind
from console.model.risk import Risk


@dataclass(frozen=True, slots=True)
class Records:
    """Each newest first. `notes` are the signed ones; what was added later is not among them."""

    notes: tuple[Note, ...] = ()
    risks: tuple[Risk, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()

    @property
    def last_signed(self) -> Note | None:
        return self.notes[0] if self.notes else None

    def note_of(self, contact_id: str) -> Note | None:
        return next((note for note in self.notes if note.contact_id == contact_id), None)


def of(unit: Unit, contact_ids: Sequence[str]) -> Records:
    """What was written about these contacts, as it stands on the disk before this unit."""
    if not contact_ids:
        return Records()
    found = unit.connection.execute(
        _statement(unit.connection.dialect.name),
        {"center_id": unit.center_id, "ids": list(contact_ids)},
    )
    values: list[Value] = [wire.value_of(kind, json.loads(body)) for kind, body in found]
    notes = [one for one in values if isinstance(one, Note) and one.kind is NoteKind.SIGNED]
    risks = [one for one in values if isinstance(one, Risk)]
    follow_ups = [one for one in values if isinstance(one, FollowUp)]
    return Records(
        tuple(sorted(notes, key=lambda note: (-note.signed_at, note.id))),
        tuple(sorted(risks, key=lambda risk: (-risk.assessed_at, risk.id))),
        tuple(sorted(follow_ups, key=lambda one: (-one.requested_at, one.id))),
    )


def _statement(dialect: str) -> sa.TextClause:
    """In the very words of the index, so that the database sees that it fits."""
    belongs = f"{schema.OF_CONTACT_KINDS} AND {schema.OF_CONTACT[dialect]} IN :ids"
    return sa.text(
        f"SELECT kind, body FROM feed_row WHERE center_id = :center_id AND {belongs}"  # noqa: S608  our own words
        " AND body IS NOT NULL"
    ).bindparams(sa.bindparam("ids", expanding=True))
