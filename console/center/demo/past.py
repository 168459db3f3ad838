"""What was before the demo began: earlier contacts with their signed notes, a year's count."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from console.center import goal, persons
from console.center.demo.people import Earlier, People, Person, happened_at, midnight
from console.center.home import Home
from console.center.unit import Unit
from console.model.center import CenterInfo
from console.model.changes import draft_id
from console.model.contact import Contact, ContactState
from console.model.note import Draft, Note, NoteContent, NoteKind
from console.model.risk import Risk, RiskLevel

GOAL = 3_000
COUNTED = 3_088
_MINUTE_MS = 60_000
_EVERY_MS = 20 * _MINUTE_MS
_LATEST_MS = 75 * _MINUTE_MS
"""What began later than this before the evening is the evening's."""
_GAVE_UP = 0.05
_IN_TIME = 0.93
UNFINISHED = "연필"
"""Whose talk with the person at the console is over and not signed."""


@dataclass(frozen=True, slots=True)
class Past:
    """Writes the past into a new center, in the shapes that commands would have left."""

    people: People
    random: Random
    home: Home

    def write(self, unit: Unit) -> None:
        """Every earlier contact, what was done today so far, and the goal."""
        for person in self.people.everyone:
            for place, earlier in enumerate(person.before):
                self._contact(unit, person, earlier, place)
        self._today(unit)
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
        self._remember(unit, person, contact)
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
        for row_id, value in self._records(signed, person.note_of(earlier)):
            unit.put(row_id, value)
        self._remember(unit, person, signed)

    def _remember(self, unit: Unit, person: Person, contact: Contact) -> None:
        if whose := persons.opaque(self.home, person.number):
            persons.remember(unit, contact.id, whose, contact.joined_at)

    def _today(self, unit: Unit) -> None:
        """Talks of today with people who called for the first time, about two an hour, each with
        its note; now and then somebody gave up before.
        """
        first_time = [one for one in self.people.everyone if not one.before and not one.opening]
        counselors = sorted({one.counselor for who in self.people.everyone for one in who.before})
        joined = midnight(unit.now) + self.random.randrange(_EVERY_MS)
        while joined < unit.now - _LATEST_MS:
            person = self.random.choice(first_time)
            if self.random.random() < _GAVE_UP:
                self._gave_up(unit, joined)
            else:
                staff_id, _ = self.people.staff[self.random.choice(counselors)]
                self._done(unit, person, staff_id, joined)
            joined += _EVERY_MS + self.random.randrange(_EVERY_MS)

    def _done(self, unit: Unit, person: Person, staff_id: str, joined: int) -> None:
        minutes = self.random.randint(9, 34)
        over = self._over(person, staff_id, joined, minutes=minutes)
        answered = joined + (
            self.random.randrange(4_000, 19_000)
            if self.random.random() < _IN_TIME
            else self.random.randrange(24_000, 70_000)
        )
        signed = replace(
            over,
            connected_at=answered,
            ended_at=answered + minutes * _MINUTE_MS,
            risk=person.risk,
            risk_asked=True,
            reason=person.reasons[0],
            signed_at=answered + (minutes + 4) * _MINUTE_MS,
        )
        unit.put(signed.id, signed)
        for row_id, value in self._records(signed, person.note(person.today, minutes)):
            unit.put(row_id, value)

    def _gave_up(self, unit: Unit, joined: int) -> None:
        contact = Contact(
            id=self._id(),
            state=ContactState.ABANDONED,
            joined_at=joined,
            ended_at=joined + self.random.randrange(40_000, 150_000),
            ended_by_switchboard=True,
        )
        unit.put(contact.id, contact)

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
