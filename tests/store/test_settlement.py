from console.model import commands as c
from console.model.center import CenterInfo
from console.model.outcome import Verdict
from console.store import drafts, outbox, settlement
from console.store.connection import Connection
from tests.store import made
from tests.store.made import NOW


def pending(db: Connection) -> list[str]:
    found = db.execute("SELECT id FROM facts WHERE state <> 'settled' ORDER BY n")
    return [fact_id for (fact_id,) in found]


def test_an_outcome_before_the_head_does_not_settle_yet(db: Connection) -> None:
    outbox.append(db, made.referred("contact-1", "fact-a-xx"))
    made.fed(db, made.outcome("fact-a-xx"), head=5)
    assert pending(db) == ["fact-a-xx"]
    assert outbox.take_batch(db, 9) == []
    made.fed(db, upto=5)
    assert pending(db) == []
    assert outbox.counts(db).last_sent_at == NOW


def test_a_refused_fact_needs_somebody_and_holds_back_nothing(db: Connection) -> None:
    outbox.append(db, made.referred("contact-1", "refused-x"))
    outbox.append(db, made.referred("contact-1", "next-one"))
    made.fed(db, made.outcome("refused-x", Verdict.REJECTED, "forbidden"))
    assert [shape.id for shape in outbox.take_batch(db, 9)] == ["next-one"]
    assert outbox.counts(db).needs_you == 1


def test_a_poison_fact_that_was_taken_after_all_frees_the_others(db: Connection) -> None:
    for name in ("poison-x", "behind-a"):
        outbox.append(db, made.referred("contact-1", name))
    outbox.set_aside(db, "poison-x", "center_failed")
    made.fed(db, made.outcome("poison-x", Verdict.FLAGGED, "not_yours"))
    assert [shape.id for shape in outbox.take_batch(db, 9)] == ["behind-a"]
    assert outbox.counts(db).needs_you == 0


def test_outcomes_of_other_vaults_and_repeated_ones_do_no_harm(db: Connection) -> None:
    outbox.append(db, made.referred("contact-1", "fact-a-xx"))
    made.fed(db, made.outcome("fact-a-xx"), made.outcome("of-another"))
    made.fed(db, made.outcome("fact-a-xx"))
    assert db.execute("SELECT id, seq FROM facts").fetchall() == [("fact-a-xx", 3)]


def test_a_settled_signature_takes_its_draft_along(db: Connection) -> None:
    drafts.save(db, "contact-1", made.words("끝"), NOW)
    outbox.append(db, made.signed("contact-1", "끝", fact_id="signature"))
    made.fed(db, made.outcome("signature"))
    assert db.execute("SELECT count(*) FROM drafts").fetchone() == (0,)


def test_a_settled_addendum_takes_its_draft_along(db: Connection) -> None:
    drafts.save(db, "contact-1", made.words("덧붙임"), NOW)
    drafts.signed(db, "contact-1", made.words("덧붙임"))
    body = c.NoteAdded(contact_id="contact-1", content=made.words("덧붙임"), written_at=NOW)
    outbox.append(db, made.fact(body, "addendum"))
    made.fed(db, made.outcome("addendum"))
    assert db.execute("SELECT count(*) FROM drafts").fetchone() == (0,)


def test_words_written_after_signing_stay(db: Connection) -> None:
    drafts.save(db, "contact-1", made.words("끝"), NOW)
    outbox.append(db, made.signed("contact-1", "끝", fact_id="signature"))
    drafts.save(db, "contact-1", made.words("끝", "아니, 하나 더"), NOW + 1)
    made.fed(db, made.outcome("signature"))
    draft = drafts.load(db, "contact-1")
    assert draft is not None
    assert draft.content.text == "끝\n아니, 하나 더"


def test_a_refused_signature_gives_the_draft_back(db: Connection) -> None:
    drafts.save(db, "contact-1", made.words("끝"), NOW)
    outbox.append(db, made.signed("contact-1", "끝", fact_id="signature"))
    assert drafts.load(db, "contact-1") is None
    made.fed(db, made.outcome("signature", Verdict.REJECTED, "forbidden"))
    assert drafts.load(db, "contact-1") is not None


def test_after_a_restore_everything_goes_again_in_the_old_order(db: Connection) -> None:
    for n in range(3):
        outbox.append(db, made.referred("contact-1", f"old-{n}-xxx"))
    made.fed(db, *(made.outcome(f"old-{n}-xxx") for n in range(3)))
    outbox.append(db, made.referred("contact-1", "new-one-x"))
    made.fed(db, head=9, incarnation="inc-2")
    assert [shape.id for shape in outbox.take_batch(db, 9)] == [
        "old-0-xxx",
        "old-1-xxx",
        "old-2-xxx",
        "new-one-x",
    ]


def test_what_the_restored_center_still_knows_settles_again(db: Connection) -> None:
    outbox.append(db, made.referred("contact-1", "old-0-xxx"))
    outbox.append(db, made.referred("contact-1", "old-1-xxx"))
    made.fed(db, made.outcome("old-0-xxx"), made.outcome("old-1-xxx"))
    made.fed(db, made.outcome("old-0-xxx"), incarnation="inc-2")
    assert pending(db) == ["old-1-xxx"]


def test_an_outcome_of_before_the_restore_does_not_count(db: Connection) -> None:
    outbox.append(db, made.referred("contact-1", "fact-a-xx"))
    made.fed(db, head=9)
    made.fed(db, made.outcome("fact-a-xx"), after=0, head=9)
    made.fed(db, incarnation="inc-2")
    assert pending(db) == ["fact-a-xx"]


def test_a_backup_of_the_center_lets_the_vault_forget(db: Connection) -> None:
    outbox.append(db, made.referred("contact-1", "fact-a-xx"))
    outbox.append(db, made.referred("contact-1", "fact-b-xx"))
    made.fed(db, made.outcome("fact-a-xx"), made.outcome("fact-b-xx"))
    made.fed(db, made.row(CenterInfo(id="center-1", name="곁", backup_seq=1)))
    assert db.execute("SELECT id FROM facts").fetchall() == [("fact-b-xx",)]


def test_after_seven_days_a_settled_fact_is_forgotten(db: Connection) -> None:
    outbox.append(db, made.referred("contact-1", "fact-a-xx"))
    outbox.append(db, made.referred("contact-1", "unsent-xx"))
    made.fed(db, made.outcome("fact-a-xx"))
    assert settlement.forget_covered(db, 0, NOW + settlement.KEEP_SETTLED_MS) == 0
    assert settlement.forget_covered(db, 0, NOW + settlement.KEEP_SETTLED_MS + 1) == 1
    assert pending(db) == ["unsent-xx"]
