import pytest

from console import wire
from console.center.facts import OTHER_BODY
from console.model import commands as c
from console.model.outcome import Verdict
from console.model.roles import Role
from tests.support.center import RunningCenter
from tests.support.desk import Desk, new_id, note


def test_a_fact_is_accepted_and_told_to_its_vault_and_to_nobody_else(
    minji: Desk, jun: Desk
) -> None:
    outcome = minji.fact(c.ContactOpened(contact_id=new_id(), opened_at=1))
    assert outcome.verdict is Verdict.ACCEPTED
    told = minji.pull().of("outcome")
    assert told[outcome.command_id] == wire.to_json(outcome)
    assert not jun.pull().of("outcome")


def test_the_same_fact_again_is_done_once_and_its_outcome_told_again(minji: Desk) -> None:
    contact_id = minji.open_contact()
    shapes = minji.shapes(
        c.NoteAdded(contact_id=contact_id, content=note("하나"), written_at=2),
    )
    first = minji.send(*shapes)
    minji.pull()
    before = len(minji.told)
    assert minji.send(*shapes) == first
    minji.pull()
    assert [(row.kind, row.id) for row in minji.told[before:]] == [("outcome", shapes[0].id)]
    assert len(minji.of("note")) == 1


def test_one_id_twice_in_a_batch_is_done_once(minji: Desk) -> None:
    (shape,) = minji.shapes(c.ContactOpened(contact_id=new_id(), opened_at=1))
    first, second = minji.send(shape, shape)
    assert first == second
    assert len(minji.pull().of("contact")) == 1


def test_the_same_id_with_other_words_is_refused_and_the_first_stays(minji: Desk) -> None:
    contact_id = minji.open_contact()
    (shape,) = minji.shapes(c.NoteAdded(contact_id=contact_id, content=note("처음"), written_at=2))
    minji.send(shape)
    other = wire.to_json(c.NoteAdded(contact_id=contact_id, content=note("다른"), written_at=2))
    (outcome,) = minji.send(shape.model_copy(update={"body": other}))
    assert (outcome.verdict, outcome.reason) == (Verdict.REJECTED, OTHER_BODY)
    assert minji.pull().of("note")[shape.id]["content"]["lines"][0]["text"] == "처음"
    assert minji.of("outcome")[shape.id]["reason"] == OTHER_BODY
    minji.send(shape)
    assert minji.pull().of("outcome")[shape.id]["verdict"] == "accepted"


def test_another_vault_with_the_same_id_leaves_the_first_outcome_alone(
    minji: Desk, jun: Desk
) -> None:
    (shape,) = minji.shapes(c.ContactOpened(contact_id=new_id(), opened_at=1))
    minji.send(shape)
    assert jun.send(shape)[0].reason == OTHER_BODY
    assert minji.pull().of("outcome")[shape.id]["verdict"] == "accepted"
    assert [row["reason"] for row in jun.pull().of("outcome").values()] == [OTHER_BODY]


@pytest.mark.parametrize(
    "broken",
    [
        {"kind": "no.such.kind"},
        {"version": 99},
        {"body": {}},
        {"body": {"contact_id": "a/b/c/d/e", "opened_at": 1}},
        {"body": {"contact_id": "nul\x00in the id", "opened_at": 1}},
        {"body": {"contact_id": "12345678", "opened_at": 1, "more": True}},
    ],
)
def test_a_malformed_fact_is_refused_by_itself_and_the_others_flow(
    minji: Desk, broken: dict[str, object]
) -> None:
    shapes = minji.shapes(*(c.ContactOpened(contact_id=new_id(), opened_at=n) for n in range(3)))
    shapes[1] = shapes[1].model_copy(update=broken)
    verdicts = [(outcome.verdict, outcome.reason) for outcome in minji.send(*shapes)]
    assert verdicts == [
        (Verdict.ACCEPTED, ""),
        (Verdict.REJECTED, "malformed"),
        (Verdict.ACCEPTED, ""),
    ]
    assert len(minji.pull().of("contact")) == 2


def test_an_id_that_no_row_can_bear_is_refused_without_a_trace(minji: Desk) -> None:
    (shape,) = minji.shapes(c.ContactOpened(contact_id=new_id(), opened_at=1))
    (outcome,) = minji.send(shape.model_copy(update={"id": "bad\x00|all|"}))
    assert outcome.reason == "malformed"
    assert not minji.pull().of("outcome")


def test_without_right_a_fact_is_refused(center: RunningCenter) -> None:
    center.staff("trainee", Role.TRAINEE)
    desk = Desk.at(center, "trainee")
    outcome = desk.fact(c.ContactOpened(contact_id=new_id(), opened_at=1))
    assert (outcome.verdict, outcome.reason) == (Verdict.REJECTED, "forbidden")
    desk.close()


def test_a_conflict_is_kept_and_flagged(minji: Desk, jun: Desk) -> None:
    contact_id = minji.open_contact()
    outcome = jun.fact(c.NoteAdded(contact_id=contact_id, content=note("저도"), written_at=3))
    assert (outcome.verdict, outcome.reason) == (Verdict.FLAGGED, "not_yours")
    assert minji.pull().of("contact")[contact_id]["flags"] == ["not_yours"]


def test_a_fact_for_a_contact_nobody_knows_makes_it(minji: Desk) -> None:
    outcome = minji.fact(c.NoteAdded(contact_id=new_id(), content=note("말"), written_at=3))
    assert outcome.verdict is Verdict.FLAGGED
    (contact,) = minji.pull().of("contact").values()
    assert contact["flags"] == ["unknown_contact"]


def test_nobody_replaces_or_removes_anothers_draft(minji: Desk, jun: Desk) -> None:
    contact_id = minji.open_contact()
    device = minji.vault_id

    def draft(text: str) -> c.NoteDrafted:
        return c.NoteDrafted(contact_id=contact_id, device=device, content=note(text), written_at=2)

    minji.fact(draft("민지가 씀"))
    assert jun.fact(draft("덮어씀")).reason == "other_device"
    jun.fact(c.NoteSigned(contact_id=contact_id, device=device, content=note("서명"), signed_at=3))
    (kept,) = minji.pull().of("draft").values()
    assert kept["content"]["lines"][0]["text"] == "민지가 씀"


def test_signing_removes_the_draft_of_this_desk(minji: Desk) -> None:
    contact_id = minji.open_contact()
    device = minji.vault_id
    minji.fact(
        c.NoteDrafted(contact_id=contact_id, device=device, content=note("초안"), written_at=2)
    )
    assert minji.pull().of("draft")
    minji.fact(c.NoteSigned(contact_id=contact_id, device=device, content=note("끝"), signed_at=3))
    assert not minji.pull().of("draft")
    assert len(minji.of("note")) == 1


def test_facts_of_a_batch_see_each_other_in_their_order(minji: Desk) -> None:
    contact_id = new_id()
    outcomes = minji.send(
        *minji.shapes(
            c.ContactOpened(contact_id=contact_id, opened_at=1_000),
            c.RiskAssessed(contact_id=contact_id, asked=False, why_not="울음", assessed_at=2_000),
            c.ContactEnded(contact_id=contact_id, ended_at=3_000),
        )
    )
    assert {outcome.verdict for outcome in outcomes} == {Verdict.ACCEPTED}
    contact = minji.pull().of("contact")[contact_id]
    assert (contact["state"], contact["ended_at"], contact["risk_asked"]) == ("ended", 3_000, False)


def test_words_come_back_as_they_were_written(minji: Desk) -> None:
    words = '외로워요\u2028\x85\u2029 \\ " \n\t 🫂 \x00 끝'
    contact_id = minji.open_contact()
    minji.fact(c.NoteAdded(contact_id=contact_id, content=note(words), written_at=2))
    (kept,) = minji.pull().of("note").values()
    assert kept["content"]["lines"][0]["text"] == words


def test_an_empty_batch_is_no_error(minji: Desk) -> None:
    assert minji.send() == []


def test_a_batch_over_the_limit_is_refused_whole(minji: Desk) -> None:
    shape = minji.shapes(c.ContactOpened(contact_id=new_id(), opened_at=1))[0]
    batch = {"vault_id": minji.vault_id, "facts": [shape.model_dump(mode="json")] * 201}
    answer = minji.client.post("/v1/facts", json=batch)
    assert answer.status_code == 422
    assert answer.json()["code"] == "malformed"
    assert not minji.pull().of("contact")


def test_facts_for_the_feed_of_before_a_restore_are_not_taken(minji: Desk) -> None:
    shapes = minji.shapes(c.ContactOpened(contact_id=new_id(), opened_at=1))
    body = wire.FactBatch(vault_id=minji.vault_id, incarnation="of before", facts=shapes)
    answer = minji.client.post("/v1/facts", json=body.model_dump(mode="json"))
    assert (answer.status_code, answer.json()["code"]) == (409, "restored")
    assert not minji.pull().of("contact")
