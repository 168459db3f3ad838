from console.model.note import AgeBand, NoteContent
from console.store import drafts, outbox
from console.store.connection import Connection
from tests.store import made
from tests.store.made import MINA, NOW, VAULT


def due(db: Connection, now: int, force: str | None = None) -> list[str]:
    return [draft.content.text for draft in drafts.due(db, now, force=force)]


def queue(db: Connection, now: int, force: str | None = None) -> None:
    for body in drafts.due(db, now, force=force):
        outbox.append(db, made.fact(body, made_at=now))


def test_a_draft_is_what_was_saved_last(db: Connection) -> None:
    drafts.save(db, "contact-1", made.words("잠이 안 와요"), NOW)
    drafts.save(db, "contact-1", made.words("잠이 안 와요", age_band=AgeBand.SENIOR), NOW + 5)
    draft = drafts.load(db, "contact-1")
    assert draft is not None
    assert (draft.device, draft.author_id, draft.written_at) == (VAULT, MINA, NOW + 5)
    assert draft.content.age_band is AgeBand.SENIOR
    assert drafts.load(db, "contact-2") is None


def test_earlier_states_are_kept_up_to_twenty(db: Connection) -> None:
    for n in range(30):
        drafts.save(db, "contact-1", made.words(f"{n}"), NOW + n)
    kept = [version.content.text for version in drafts.versions(db, "contact-1")]
    assert kept == [f"{n}" for n in range(28, 8, -1)]


def test_saving_the_same_again_is_nothing(db: Connection) -> None:
    drafts.save(db, "contact-1", made.words("가"), NOW)
    db.take_touched()
    drafts.save(db, "contact-1", made.words("가"), NOW + 5)
    assert not db.take_touched()
    assert not drafts.versions(db, "contact-1")


def test_a_first_draft_is_due_at_once_and_the_next_after_thirty_seconds(db: Connection) -> None:
    drafts.save(db, "contact-1", made.words("가"), NOW)
    queue(db, NOW)
    drafts.save(db, "contact-1", made.words("가나"), NOW + 1)
    assert due(db, NOW + 29_999) == []
    assert due(db, NOW + 30_000) == ["가나"]


def test_a_forced_contact_is_due_at_once(db: Connection) -> None:
    for name in ("contact-1", "contact-2"):
        drafts.save(db, name, made.words("가"), NOW)
    queue(db, NOW)
    drafts.save(db, "contact-1", made.words("일"), NOW + 1)
    drafts.save(db, "contact-2", made.words("이"), NOW + 1)
    assert due(db, NOW + 2, force="contact-2") == ["이"]
    assert drafts.unqueued(db) == ["contact-1", "contact-2"]


def test_nothing_new_is_not_due_even_when_forced(db: Connection) -> None:
    drafts.save(db, "contact-1", made.words("가"), NOW)
    queue(db, NOW)
    assert due(db, NOW + 60_000, force="contact-1") == []
    assert drafts.unqueued(db) == []


def test_a_clock_set_back_does_not_hold_words_back(db: Connection) -> None:
    drafts.save(db, "contact-1", made.words("가"), NOW)
    queue(db, NOW)
    drafts.save(db, "contact-1", made.words("가나"), NOW - 900_000)
    assert due(db, NOW - 900_000) == ["가나"]


def test_an_empty_draft_is_only_sent_over_words(db: Connection) -> None:
    drafts.save(db, "contact-1", NoteContent(), NOW)
    assert due(db, NOW) == []
    drafts.save(db, "contact-1", made.words("가"), NOW)
    queue(db, NOW)
    drafts.save(db, "contact-1", NoteContent(), NOW + 1)
    assert due(db, NOW + 30_000) == [""]


def test_once_signed_it_is_no_draft_and_a_late_autosave_changes_nothing(db: Connection) -> None:
    drafts.save(db, "contact-1", made.words("끝"), NOW)
    outbox.append(db, made.signed("contact-1", "끝"))
    drafts.save(db, "contact-1", made.words("끝"), NOW + 500)
    assert drafts.load(db, "contact-1") is None
    assert due(db, NOW + 60_000, force="contact-1") == []


def test_a_draft_beyond_the_limits_of_the_wire_is_still_shown(db: Connection) -> None:
    drafts.save(db, "contact-1", made.words("가" * 50_000), NOW)
    draft = drafts.load(db, "contact-1")
    assert draft is not None
    assert draft.content.text == "가" * 50_000
    assert due(db, NOW) == ["가" * 50_000]
