import datetime as dt

from console.center.center import Center
from console.model.center import CenterInfo
from console.model.contact import Contact, ContactState
from console.model.note import Draft, Note
from tests.center.demo.rows import ids, rows


def _contacts(center: Center) -> list[Contact]:
    return [row for row in rows(center, "contact") if isinstance(row, Contact)]


def test_the_goal_is_more_than_reached(center: Center) -> None:
    (info,) = rows(center, "center")
    assert isinstance(info, CenterInfo)
    assert (info.goal, info.goal_count) == (3_000, 3_088)
    assert info.goal_year >= dt.datetime.now(tz=dt.UTC).year


def test_every_earlier_contact_has_its_signed_note(center: Center) -> None:
    signed = {c.id: c for c in _contacts(center) if c.signed_at is not None}
    notes = [row for row in rows(center, "note") if isinstance(row, Note)]
    assert {note.contact_id for note in notes} == set(signed)
    assert len(notes) >= 18
    for note in notes:
        contact = signed[note.contact_id]
        assert note.author_id == contact.counselor_id
        assert contact.connected_at is not None
        assert contact.ended_at is not None
        assert contact.joined_at < contact.connected_at < contact.ended_at <= note.signed_at
        assert note.content.text


def test_one_talk_of_this_evening_still_waits_for_its_signature(center: Center) -> None:
    jiwoo = ids(center)["han.jiwoo"]
    (mine,) = [c for c in _contacts(center) if c.signed_at is None]
    assert (mine.state, mine.counselor_id) == (ContactState.ENDED, jiwoo)
    (draft,) = rows(center, "draft")
    assert isinstance(draft, Draft)
    assert (draft.contact_id, draft.author_id) == (mine.id, jiwoo)
    assert draft.content.primary_reason is None
