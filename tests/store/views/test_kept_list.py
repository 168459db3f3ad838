from console.model.note import Line, NoteContent
from console.model.outcome import Verdict
from console.model.screen import Kept
from console.store import drafts, outbox, views
from console.store.connection import Connection
from tests.store import made
from tests.store.made import NOW


def test_every_fact_is_listed_in_order_with_its_words(db: Connection) -> None:
    outbox.append(db, made.referred("contact-1", "ref-stuck"))
    outbox.append(db, made.drafted("contact-1", "첫 줄", "둘째 줄", fact_id="draft-one"))
    outbox.append(db, made.ended("contact-2", "end-of-it"))
    outbox.set_aside(db, "ref-stuck", "center_failed")
    stuck, draft, end = views.kept(db)
    assert (stuck.kept, stuck.reason, stuck.words) == (Kept.NEEDS_YOU, "center_failed", "마음쉼터")
    assert (draft.kept, draft.reason) == (Kept.NEEDS_YOU, outbox.BEHIND)
    assert (draft.title, draft.words) == ("첫 줄", "첫 줄\n둘째 줄")
    assert (end.kept, end.kind, end.words, end.made_at) == (Kept.HERE, "contact.ended", "", NOW)


def test_what_is_settled_is_listed_no_more_and_what_is_refused_stays(db: Connection) -> None:
    outbox.append(db, made.referred("contact-1", "settled-x"))
    outbox.append(db, made.referred("contact-1", "refused-x"))
    made.fed(
        db, made.outcome("settled-x"), made.outcome("refused-x", Verdict.REJECTED, "forbidden")
    )
    (item,) = views.kept(db)
    assert (item.command_id, item.kept, item.reason) == ("refused-x", Kept.NEEDS_YOU, "forbidden")


def test_words_can_be_copied_whatever_became_of_the_fact(db: Connection) -> None:
    outbox.append(db, made.drafted("contact-1", "가" * 30_000, fact_id="too-long-x"))
    db.execute("UPDATE facts SET version = 99")
    (item,) = views.kept(db)
    assert item.words == "가" * 30_000
    assert len(item.title) == 60


def test_words_that_are_in_no_fact_yet_are_kept_here_too(db: Connection) -> None:
    words = NoteContent(lines=(Line(0, "아직 보내지 않은 말씀."),))
    drafts.save(db, "contact-1", words, NOW)
    (item,) = views.kept(db)
    assert (item.kind, item.kept, item.words) == ("note.drafted", Kept.HERE, words.text)


def test_an_empty_page_is_nothing_kept(db: Connection) -> None:
    drafts.save(db, "contact-1", NoteContent(), NOW)
    assert views.kept(db) == ()


def test_a_draft_on_its_way_is_listed_once(db: Connection) -> None:
    outbox.append(db, made.drafted("contact-1", "첫 줄", fact_id="draft-one"))
    drafts.save(db, "contact-1", NoteContent(lines=(Line(0, "첫 줄과 더"),)), NOW)
    assert [item.command_id for item in views.kept(db)] == ["draft-one"]
