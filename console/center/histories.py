"""What comes with an accepted contact of somebody who called before."""

from console.center import persons, records, summary
from console.center.records import Records
from console.center.unit import Unit
from console.model.contact import Contact
from console.model.history import AgreedFollowUp, History, PastRisk, PastTalk
from console.model.note import Note, NoteContent
from console.model.staff import Staff

TALKS = 3
RISKS = 5
FOLLOW_UPS = 5
_MINUTE_MS = 60_000


def history(unit: Unit, contact: Contact, staff_id: str) -> History | None:
    """For this counselor; None where nothing is known."""
    talks = persons.earlier(unit, contact.id)
    written = records.of(unit, [talk.id for talk in talks])
    content = written.last_signed.content if written.last_signed else NoteContent()
    found = History(
        contact_id=contact.id,
        staff_id=staff_id,
        talks=_talks(unit, talks, written),
        risks=tuple(
            PastRisk(at=risk.assessed_at, asked=risk.asked, level=risk.level)
            for risk in written.risks[:RISKS]
        ),
        follow_ups=tuple(
            AgreedFollowUp(
                id=one.id,
                purpose=one.purpose,
                window_from=one.window_from,
                window_to=one.window_to,
            )
            for one in written.follow_ups[:FOLLOW_UPS]
        ),
        remember=content.remember,
        promise=content.promise,
    )
    return found if found != History(contact_id=contact.id, staff_id=staff_id) else None


def _talks(unit: Unit, talks: list[Contact], written: Records) -> tuple[PastTalk, ...]:
    signed = ((talk, written.note_of(talk.id)) for talk in talks)
    known = [(talk, note) for talk, note in signed if note is not None]
    return tuple(_talk(unit, talk, note) for talk, note in known[:TALKS])


def _talk(unit: Unit, talk: Contact, note: Note) -> PastTalk:
    began, ended = talk.connected_at or talk.joined_at, talk.ended_at
    counselor = unit.value("staff", note.author_id)
    first = note.content.primary_reason
    return PastTalk(
        contact_id=talk.id,
        at=began,
        minutes=round((ended - began) / _MINUTE_MS) if ended is not None else 0,
        counselor_id=note.author_id,
        counselor_name=counselor.name if isinstance(counselor, Staff) else "",
        summary=summary.of(note.content.text),
        reasons=tuple(dict.fromkeys((*((first,) if first else ()), *note.content.reasons))),
    )
