"""What was before the demo began: earlier contacts with their signed notes, a year's count."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from console.center import goal
from console.center.demo.people import Earlier, People, Person, happened_at
from console.center.unit import Unit
from console.model.center import CenterInfo
from console.model.changes import draft_id
from console.model.contact import Contact, ContactState
from console.model.note import Draft, Note, NoteContent, NoteKind
from console.model.risk import Risk, RiskLevel

GOAL = 3_000
COUNTED = 3_088
_MINUTE_MS = 60_000
UNFINISHED = "연필"
"""Whose talk with the person at the console is over and not signed."""


@dataclass(frozen=True, slots=True)
class Past:
    """Writes the past into a new center, in the shapes that commands would have left."""

    people: People
    random: Random

    def write(self, unit: Unit) -> None:
        """Every earlier contact, and the goal."""
        for person in self.people.everyone:
            for place, earlier in enumerate(person.before):
                self._contact(unit, person, earlier, place)
        info = unit.value("center", unit.center_id)
        if isinstance(info, CenterInfo):
            counted = replace(info, goal=GOAL, goal_count=COUNTED, goal_year=goal.year(unit.now))
            unit.put(info.id, counted)

    def unfinished(self, unit: Unit, staff_id: str) -> None:
        """A talk of this evening that still waits for its signature, with a draft."""
        person = next(one for one in self.people.everyone if one.key == UNFINISHED)
        joined = unit.now - 58 * _MINUTE_MS
        contact = replace(
            self._over(person, staff_id, joined, minutes=21), caller=self.people.caller(person)
        )
        unit.put(contact.id, contact)
        device = f"demo-{staff_id}"[:64]
        content = replace(person.note(person.today[:1], 21), reasons=(), primary_reason=None)
        draft = Draft(
            contact_id=contact.id,
            device=device,
            author_id=staff_id,
            content=content,
            written_at=joined + 22 * _MINUTE_MS,
        )
        unit.put(draft_id(contact.id, device), draft)

    def _contact(self, unit: Unit, person: Person, earlier: Earlier, place: int) -> None:
        joined = happened_at(earlier, self.people.since)
        staff_id, _ = self.people.staff[earlier.counselor]
        contact = self._over(person, staff_id, joined, minutes=earlier.minutes)
        over = joined + (earlier.minutes + 3) * _MINUTE_MS
        signed = replace(
            contact,
            caller=self.people.caller(person, before=place + 1),
            risk=earlier.risk,
            risk_asked=True,
            signed_at=over,
        )
        unit.put(signed.id, signed)
        for row_id, value in self._records(signed, person.note(earlier.lines, earlier.minutes)):
            unit.put(row_id, value)

    def _over(self, person: Person, staff_id: str, joined: int, *, minutes: int) -> Contact:
        connected = joined + self.random.randrange(8_000, 95_000)
        return Contact(
            id=self._id(),
            channel=person.channel,
            state=ContactState.ENDED,
            joined_at=joined,
            counselor_id=staff_id,
            connected_at=connected,
            ended_at=connected + minutes * _MINUTE_MS,
            ended_by_switchboard=True,
        )

    def _records(self, contact: Contact, content: NoteContent) -> Iterator[tuple[str, Note | Risk]]:
        author, at = contact.counselor_id or "", contact.signed_at or 0
        note = Note(
            id=self._id(),
            contact_id=contact.id,
            author_id=author,
            kind=NoteKind.SIGNED,
            content=content,
            signed_at=at,
        )
        risk = Risk(
            id=self._id(),
            contact_id=contact.id,
            author_id=author,
            asked=True,
            level=contact.risk or RiskLevel.NONE,
            assessed_at=at,
        )
        yield note.id, note
        yield risk.id, risk

    def _id(self) -> str:
        return str(uuid.UUID(int=self.random.getrandbits(128), version=4))
