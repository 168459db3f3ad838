from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from console.model import commands as c
from console.model import decide as rules
from console.model.changes import Drop, Put
from console.model.contact import ASSIGNED_MS, Contact, ContactState
from console.model.decision import FORBIDDEN
from console.model.note import Line, Note, NoteContent, NoteKind
from console.model.risk import RiskLevel, RiskStep
from console.model.roles import Role
from console.model.staff import Actor
from console.model.training import Track

HAN = Actor(staff_id="staff-han", role=Role.COUNSELOR, vault_id="vault-han")
OH = Actor(staff_id="staff-oh", role=Role.COUNSELOR, vault_id="vault-oh")
WAITING = Contact(id="contact-1", state=ContactState.WAITING, joined_at=1_000)
TALKING = replace(
    WAITING, state=ContactState.CONNECTED, counselor_id="staff-han", connected_at=2_000
)
WORDS = NoteContent(lines=(Line(0, "밤에 잠이 오지 않는다고 하심."),))


def fact(body: c.Fact, number: int = 1) -> c.FactCommand:
    return c.FactCommand(id=f"command-{number}", made_at=5_000, body=body)


def signed(number: int = 1) -> c.FactCommand:
    body = c.NoteSigned(contact_id="contact-1", device="vault-han", content=WORDS, signed_at=9_000)
    return fact(body, number)


def accepted(decision: rules.Decision) -> rules.Accepted:
    assert isinstance(decision, rules.Accepted)
    return decision


def after(contact: Contact | None, decision: rules.Decision) -> Contact:
    for change in accepted(decision).changes:
        contact = rules.apply(contact, change)
    assert contact is not None
    return contact


def test_only_the_first_who_asks_gets_the_contact() -> None:
    asked = after(WAITING, rules.decide_accept(WAITING, HAN, 3_000))
    assert (asked.state, asked.requested_by) == (ContactState.REQUESTED, "staff-han")
    assert rules.decide_accept(asked, OH, 3_001) == rules.Rejected("taken")


def test_asking_again_for_what_is_mine_is_granted_without_a_change() -> None:
    asked = after(WAITING, rules.decide_accept(WAITING, HAN, 3_000))
    assert rules.decide_accept(asked, HAN, 3_500) == rules.Accepted(())


def test_a_caller_who_hung_up_cannot_be_accepted() -> None:
    gone = replace(WAITING, state=ContactState.ABANDONED)
    assert rules.decide_accept(gone, HAN, 1) == rules.Rejected("abandoned")
    assert rules.decide_accept(None, HAN, 1) == rules.Rejected("gone")


def test_i_am_on_a_call_opens_a_session_by_hand() -> None:
    opened = fact(c.ContactOpened(contact_id="contact-9", opened_at=7_000))
    made = after(None, rules.decide(None, opened, HAN))
    assert made.local
    assert (made.counselor_id, made.connected_at) == ("staff-han", 7_000)


def test_the_switchboards_end_wins_over_a_key() -> None:
    ended = replace(TALKING, state=ContactState.ENDED, ended_at=8_000)
    key = fact(c.ContactEnded(contact_id="contact-1", ended_at=8_500))
    assert rules.decide(ended, key, HAN) == rules.Accepted(())


def test_signing_keeps_the_note_and_spends_the_draft() -> None:
    decision = accepted(rules.decide(TALKING, signed(), HAN))
    notes = [change.value for change in decision.changes if isinstance(change, Put)]
    kept = next(value for value in notes if isinstance(value, Note))
    assert (kept.kind, kept.content) == (NoteKind.SIGNED, WORDS)
    assert Drop("draft", "contact-1/vault-han") in decision.changes


def test_an_addendum_spends_the_draft_it_was_written_as() -> None:
    added = fact(c.NoteAdded(contact_id="contact-1", content=WORDS, written_at=5))
    decision = accepted(rules.decide(TALKING, added, HAN))
    assert Drop("draft", "contact-1/vault-han") in decision.changes


def test_a_second_signature_is_kept_and_flagged() -> None:
    once = after(TALKING, rules.decide(TALKING, signed(), HAN))
    again = accepted(rules.decide(once, signed(2), HAN))
    assert rules.SIGNED_TWICE in again.flags
    assert any(isinstance(x, Put) and x.id == "command-2" for x in again.changes)


def test_a_fact_from_another_counselor_is_kept_flagged_and_stays_in_sight() -> None:
    risk = fact(
        c.RiskAssessed(contact_id="contact-1", asked=True, level=RiskLevel.HIGH, assessed_at=4_000)
    )
    decision = accepted(rules.decide(TALKING, risk, OH))
    assert decision.flags == (rules.NOT_YOURS,)
    assert after(TALKING, decision).others == ("staff-oh",)


def test_a_fact_about_a_contact_nobody_knows_makes_it() -> None:
    made = after(None, rules.decide(None, signed(), HAN))
    assert made.local
    assert made.flags == (rules.UNKNOWN_CONTACT,)


def test_who_may_not_is_refused() -> None:
    trainee = replace(HAN, role=Role.TRAINEE)
    assert rules.decide(TALKING, signed(), trainee) == FORBIDDEN
    assert rules.decide_accept(WAITING, trainee, 1) == FORBIDDEN


BODIES: list[c.Fact] = [
    c.ContactOpened(contact_id="contact-1", opened_at=1),
    c.ContactEnded(contact_id="contact-1", ended_at=2),
    c.NoteDrafted(contact_id="contact-1", device="vault-han", content=WORDS, written_at=3),
    c.NoteSigned(contact_id="contact-1", device="vault-han", content=WORDS, signed_at=4),
    c.NoteAdded(contact_id="contact-1", content=WORDS, written_at=5),
    c.RiskAssessed(contact_id="contact-1", asked=False, why_not="끊김", assessed_at=6),
    c.ReferralMade(contact_id="contact-1", service_id="s", service_name="급식", made_at=7),
    c.RecordViewed(contact_id="contact-1", record_kind="note", record_id="n", viewed_at=8),
]


@given(
    st.lists(st.sampled_from(BODIES), max_size=12),
    st.sampled_from([None, WAITING, TALKING]),
    st.sampled_from([HAN, OH]),
)
def test_no_order_of_facts_is_ever_refused_and_no_word_is_lost(
    bodies: list[c.Fact], start: Contact | None, actor: Actor
) -> None:
    contact, kept = start, 0
    for number, body in enumerate(bodies):
        decision = accepted(rules.decide(contact, fact(body, number), actor))
        for change in decision.changes:
            contact = rules.apply(contact, change)
            kept += isinstance(change, Put) and isinstance(change.value, Note)
    assert kept == sum(isinstance(body, c.NoteSigned | c.NoteAdded) for body in bodies)


SUPERVISOR = Actor(staff_id="staff-kim", role=Role.SUPERVISOR, vault_id="vault-kim")


def only_contact(decision: rules.Decision) -> Contact:
    assert isinstance(decision, rules.Accepted)
    (change,) = decision.changes
    assert isinstance(change, Put)
    assert isinstance(change.value, Contact)
    return change.value


def test_a_contact_given_to_one_counselor_is_everybodys_again_after_a_while() -> None:
    given_ = only_contact(rules.decide_assign(WAITING, HAN.staff_id, SUPERVISOR, 100))
    assert rules.decide_accept(given_, OH, 101) == rules.Rejected("assigned")
    assert only_contact(rules.decide_accept(given_, HAN, 101)).requested_by == HAN.staff_id
    late = 100 + ASSIGNED_MS
    assert only_contact(rules.decide_accept(given_, OH, late)).requested_by == OH.staff_id


def test_only_who_waits_is_given_and_only_by_a_supervisor() -> None:
    assert rules.decide_assign(WAITING, OH.staff_id, HAN, 1) == FORBIDDEN
    assert rules.decide_assign(TALKING, OH.staff_id, SUPERVISOR, 1) == rules.Rejected("gone")
    asked = replace(WAITING, state=ContactState.REQUESTED, requested_by=OH.staff_id)
    assert rules.decide_assign(asked, HAN.staff_id, SUPERVISOR, 1) == rules.Rejected("taken")
    assert rules.decide_assign(None, HAN.staff_id, SUPERVISOR, 1) == rules.Rejected("gone")


def test_the_first_who_follows_a_talk_is_named() -> None:
    watched = only_contact(rules.decide_watch(TALKING, SUPERVISOR, 5))
    assert (watched.watched_by, watched.watched_at) == (SUPERVISOR.staff_id, 5)
    other = replace(SUPERVISOR, staff_id="staff-lee")
    assert rules.decide_watch(watched, other, 6) == rules.Accepted(())
    assert rules.decide_watch(WAITING, SUPERVISOR, 6) == rules.Rejected("gone")
    assert rules.decide_watch(TALKING, HAN, 6) == FORBIDDEN


def test_a_step_of_the_risk_panel_and_a_run_of_practice_are_rows_of_their_own() -> None:
    step = c.RiskStepTaken(contact_id=TALKING.id, step=RiskStep.SAFE_PLACE, taken_at=7)
    decision = rules.decide(TALKING, c.FactCommand(id="command-s", made_at=7, body=step), HAN)
    assert isinstance(decision, rules.Accepted)
    assert [change.id for change in decision.changes] == ["command-s"]
    run = c.TrainingCompleted(
        run_id="run-0001", scenario="a", track=Track.COUNSELOR, began_at=1, ended_at=2
    )
    filed = rules.decide(None, c.FactCommand(id="command-t", made_at=7, body=run), HAN)
    assert isinstance(filed, rules.Accepted)
    assert [(change.kind, change.id) for change in filed.changes] == [
        ("training", "staff-han/run-0001")
    ]


def test_the_main_reason_is_told_while_the_talk_goes_on() -> None:
    content = NoteContent(reasons=("work",), primary_reason="work")
    body = c.NoteDrafted(contact_id=TALKING.id, device="vault-han", content=content, written_at=9)
    decision = rules.decide(TALKING, c.FactCommand(id="command-d", made_at=9, body=body), HAN)
    assert isinstance(decision, rules.Accepted)
    (contact, _draft) = decision.changes
    assert isinstance(contact, Put)
    assert isinstance(contact.value, Contact)
    assert contact.value.reason == "work"
