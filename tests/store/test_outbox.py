import pytest

from console.model.outcome import Outcome, Verdict
from console.store import drafts, meta, outbox
from console.store.connection import Connection
from console.store.errors import FactReused
from tests.store import made
from tests.store.made import NOW, VAULT


def ids(db: Connection, limit: int = 100) -> list[str]:
    return [shape.id for shape in outbox.take_batch(db, limit)]


def accepted(*fact_ids: str) -> list[Outcome]:
    return [Outcome(command_id=one, verdict=Verdict.ACCEPTED) for one in fact_ids]


def test_facts_go_in_the_order_in_which_they_were_appended(db: Connection) -> None:
    for n in range(5):
        outbox.append(db, made.referred(f"contact-{n % 2}", f"fact-{n}-xxxx"))
    assert ids(db, 3) == ["fact-0-xxxx", "fact-1-xxxx", "fact-2-xxxx"]
    assert ids(db) == [f"fact-{n}-xxxx" for n in range(5)]


def test_a_batch_carries_the_fact_as_it_was_made(db: Connection) -> None:
    command = made.drafted("contact-1", "오늘은 조금 나아요")
    outbox.append(db, command)
    (shape,) = outbox.take_batch(db, 10)
    assert shape.made_at == NOW
    assert shape.body["content"]["lines"] == [{"at": None, "text": "오늘은 조금 나아요"}]


def test_only_and_skip_contacts_narrow_a_batch(db: Connection) -> None:
    for n in range(4):
        outbox.append(db, made.referred(f"contact-{n}", f"fact-{n}-xxxx"))
    assert [s.id for s in outbox.take_batch(db, 9, only=["fact-3-xxxx", "fact-1-xxxx"])] == [
        "fact-1-xxxx",
        "fact-3-xxxx",
    ]
    left = outbox.take_batch(db, 9, skip_contacts={"contact-0", "contact-2"})
    assert [s.id for s in left] == ["fact-1-xxxx", "fact-3-xxxx"]


def test_an_unsent_draft_makes_room_for_the_next(db: Connection) -> None:
    outbox.append(db, made.drafted("contact-1", "가", fact_id="draft-one"))
    outbox.append(db, made.drafted("contact-2", "나", fact_id="draft-other"))
    outbox.append(db, made.drafted("contact-1", "가나", fact_id="draft-two"))
    assert ids(db) == ["draft-other", "draft-two"]


@pytest.mark.parametrize("between", ["posted", "other fact", "other device"])
def test_a_draft_stays_when_posted_or_not_the_last(db: Connection, between: str) -> None:
    device = "another-vault" if between == "other device" else VAULT
    outbox.append(db, made.drafted("contact-1", "가", fact_id="draft-one", device=device))
    if between == "posted":
        ids(db)
    if between == "other fact":
        outbox.append(db, made.referred("contact-1"))
    outbox.append(db, made.drafted("contact-1", "가나", fact_id="draft-two"))
    assert {"draft-one", "draft-two"} <= set(ids(db))


def test_the_same_fact_twice_is_kept_once(db: Connection) -> None:
    outbox.append(db, made.referred("contact-1", "fact-once"))
    outbox.append(db, made.referred("contact-1", "fact-once"))
    assert ids(db) == ["fact-once"]
    with pytest.raises(FactReused):
        outbox.append(db, made.ended("contact-1", "fact-once"))


def test_half_a_character_is_no_reason_to_lose_the_rest(db: Connection) -> None:
    outbox.append(db, made.drafted("contact-1", "안녕\ud83d 하세요"))
    (shape,) = outbox.take_batch(db, 1)
    assert shape.body["content"]["lines"][0]["text"] == "안녕\ufffd 하세요"


def test_a_hint_holds_back_until_it_is_forgotten(db: Connection) -> None:
    outbox.append(db, made.referred("contact-1", "fact-a-xx"))
    outbox.append(db, made.referred("contact-1", "fact-b-xx"))
    outbox.hint(db, accepted("fact-a-xx", "never-known"))
    assert ids(db) == ["fact-b-xx"]
    assert outbox.counts(db).kept == 2
    outbox.forget_hints(db)
    assert ids(db) == ["fact-a-xx", "fact-b-xx"]


def test_taking_and_hinting_wake_nobody(db: Connection) -> None:
    outbox.append(db, made.referred("contact-1", "fact-a-xx"))
    assert db.take_touched() == {"outbox"}
    ids(db)
    outbox.hint(db, accepted("fact-a-xx"))
    assert not db.take_touched()
    outbox.forget_hints(db)
    assert db.take_touched() == {"outbox"}
    outbox.forget_hints(db)
    assert not db.take_touched()


def test_a_poison_fact_goes_aside_with_what_depends_on_it(db: Connection) -> None:
    for name in ("before-x", "poison-x", "answered", "behind-x"):
        outbox.append(db, made.referred("contact-1", name))
    outbox.append(db, made.referred("contact-2", "elsewhere"))
    outbox.hint(db, accepted("answered"))
    assert outbox.set_aside(db, "poison-x", "center_failed") == ["poison-x", "behind-x"]
    assert ids(db) == ["before-x", "elsewhere"]
    assert outbox.counts(db) == outbox.Counts(kept=3, needs_you=2, last_sent_at=None)


def test_what_comes_later_waits_behind_the_poison(db: Connection) -> None:
    outbox.append(db, made.referred("contact-1", "poison-x"))
    outbox.set_aside(db, "poison-x", "center_failed")
    outbox.append(db, made.ended("contact-1", "later-one"))
    assert ids(db) == []
    assert outbox.counts(db).needs_you == 2


def test_setting_aside_what_is_not_there_does_nothing(db: Connection) -> None:
    assert outbox.set_aside(db, "unknown-x", "center_failed") == []


def test_refiled_it_goes_last_under_a_new_id_with_its_dependents(db: Connection) -> None:
    for name in ("poison-x", "behind-a", "behind-b"):
        outbox.append(db, made.referred("contact-1", name))
    outbox.append(db, made.referred("contact-2", "elsewhere"))
    outbox.set_aside(db, "poison-x", "center_failed")
    outbox.refile(db, "poison-x", lambda: "fresh-one")
    assert ids(db) == ["elsewhere", "fresh-one", "behind-a", "behind-b"]
    assert outbox.counts(db).needs_you == 0


def test_of_two_set_aside_both_must_be_refiled_before_the_rest_goes(db: Connection) -> None:
    for name in ("poison-a", "poison-b", "behind-x"):
        outbox.append(db, made.referred("contact-1", name))
    outbox.set_aside(db, "poison-a", "center_failed")
    outbox.set_aside(db, "poison-b", "center_failed")
    outbox.refile(db, "poison-b", lambda: "fresh-b")
    assert ids(db) == []
    outbox.refile(db, "poison-a", lambda: "fresh-a")
    assert set(ids(db)) == {"fresh-a", "fresh-b", "behind-x"}


def test_only_what_needs_somebody_is_refiled(db: Connection) -> None:
    outbox.append(db, made.referred("contact-1", "fact-fine"))
    outbox.refile(db, "fact-fine", lambda: "fresh-one")
    outbox.refile(db, "unknown-x", lambda: "fresh-one")
    assert ids(db) == ["fact-fine"]


def test_a_refused_signature_closes_its_draft_again_when_refiled(db: Connection) -> None:
    drafts.save(db, "contact-1", made.words("끝"), NOW)
    outbox.append(db, made.signed("contact-1", "끝", fact_id="signature"))
    made.fed(db, made.outcome("signature", Verdict.REJECTED, "forbidden"))
    assert drafts.load(db, "contact-1") is not None
    outbox.refile(db, "signature", lambda: "signature-2")
    assert drafts.load(db, "contact-1") is None
    assert ids(db) == ["signature-2"]


def test_counts_say_when_something_was_last_settled(db: Connection) -> None:
    assert outbox.counts(db) == outbox.Counts(kept=0, needs_you=0, last_sent_at=None)
    meta.put(db, meta.LAST_SENT, NOW)
    assert outbox.counts(db).last_sent_at == NOW


def test_a_refused_draft_that_is_filed_again_is_what_stands_in_the_editor(db: Connection) -> None:
    drafts.save(db, "contact-1", made.words("먼저"), NOW)
    outbox.append(db, made.drafted("contact-1", "먼저", fact_id="draft-one"))
    assert ids(db) == ["draft-one"]
    made.fed(db, made.outcome("draft-one", Verdict.REJECTED, "forbidden"))
    drafts.save(db, "contact-1", made.words("나중"), NOW + 1)
    outbox.append(db, made.drafted("contact-1", "나중", fact_id="draft-two"))
    outbox.refile(db, "draft-one", lambda: "draft-new")
    assert ids(db) == ["draft-two"]
    (again,) = drafts.due(db, NOW + 2, force="contact-1")
    assert again.content == made.words("나중")


def test_after_a_signature_filed_again_newer_words_are_sent_again(db: Connection) -> None:
    drafts.save(db, "contact-1", made.words("끝"), NOW)
    outbox.append(db, made.signed("contact-1", "끝", fact_id="signature"))
    made.fed(db, made.outcome("signature", Verdict.REJECTED, "forbidden"))
    drafts.save(db, "contact-1", made.words("끝", "하나 더"), NOW + 1)
    outbox.append(db, made.drafted("contact-1", "끝", "하나 더", fact_id="draft-one"))
    assert drafts.due(db, NOW + 2, force="contact-1") == []
    outbox.refile(db, "signature", lambda: "signature-2")
    assert [one.content for one in drafts.due(db, NOW + 2, force="contact-1")] == [
        made.words("끝", "하나 더")
    ]
