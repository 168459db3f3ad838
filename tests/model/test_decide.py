from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from console.model import commands as c
from console.model import decide as rules
from console.model.changes import Drop, Put
from console.model.contact import Contact, ContactState
from console.model.note import Line, Note, NoteContent, NoteKind
from console.model.risk import RiskLevel
from console.model.roles import Role
from console.model.staff import Actor

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
    assert rules.decide(TALKING, signed(), trainee) == rules.FORBIDDEN
    assert rules.decide_accept(WAITING, trainee, 1) == rules.FORBIDDEN


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
