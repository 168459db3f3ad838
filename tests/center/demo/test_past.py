import datetime as dt
from pathlib import Path
from random import Random

from console import resources
from console.center import manage
from console.center.center import Center, open_center, wall_ms
from console.center.demo.past import Past
from console.center.demo.people import People, midnight, read_people
from console.model.center import CenterInfo
from console.model.contact import Contact, ContactState
from console.model.history import History
from console.model.note import Draft, Note
from console.model.screen import SERVICE_LEVEL_MS
from tests.center.demo.rows import ids, rows
from tests.support.center import CHEAP

_LOGINS = (
    *("han.jiwoo", "jung.minho", "yu.gaon", "moon.taekyung"),
    *("seo.dain", "oh.serin", "kang.ian"),
)


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
    (mine,) = [
        c for c in _contacts(center) if c.state is ContactState.ENDED and c.signed_at is None
    ]
    assert (mine.state, mine.counselor_id) == (ContactState.ENDED, jiwoo)
    (draft,) = rows(center, "draft")
    assert isinstance(draft, Draft)
    assert (draft.contact_id, draft.author_id) == (mine.id, jiwoo)
    assert draft.content.primary_reason is None


def test_what_was_known_of_that_person_is_still_there(center: Center) -> None:
    (known,) = rows(center, "history")
    assert isinstance(known, History)
    assert known.staff_id == ids(center)["han.jiwoo"]
    assert [talk.counselor_name for talk in known.talks] == ["한지우", "유가온"]
    assert known.promise


def test_what_is_good_to_know_next_time_is_in_the_notes(center: Center) -> None:
    notes = [row for row in rows(center, "note") if isinstance(row, Note)]
    kept = [n.content for n in notes if n.content.alias == "민들레" and n.content.remember]
    assert kept
    assert "사장님" in kept[0].remember
    assert kept[0].promise


def test_today_was_a_day_like_any_other(tmp_path: Path) -> None:
    """At nine in the evening in Seoul, whenever this test runs."""
    evening = midnight(wall_ms()) + 21 * 3_600_000
    manage.init(tmp_path / "c", "시연", hasher=CHEAP)
    with open_center(tmp_path / "c", clock=lambda: evening) as center:
        staff = {login: (f"id-{login}", login) for login in _LOGINS}
        people = People(read_people(resources.path("demo", "people.toml")), staff, evening)
        center.write_now(Past(people, Random(1), center.home).write)
        today = [c for c in _contacts(center) if c.joined_at >= midnight(evening)]
        answered = [c for c in today if c.connected_at is not None]
        assert 30 <= len(answered) <= 60
        assert all(c.signed_at is not None and c.signed_at < evening for c in answered)
        gave_up = [c for c in today if c.state is ContactState.ABANDONED]
        assert len(gave_up) + len(answered) == len(today)
        in_time = [c for c in answered if (c.connected_at or 0) - c.joined_at <= SERVICE_LEVEL_MS]
        assert 0.75 <= len(in_time) / len(answered) < 1
