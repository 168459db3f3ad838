"""What facts do to what others see. Who may send which: test_who_may.py."""

import pytest

from console import wire
from console.model import commands as c
from console.model.followup import FollowUpPurpose
from console.model.roles import Role
from tests.support.center import RunningCenter
from tests.support.desk import Desk, new_id, note

CONTACT = "12345678-contact"
FACTS: list[c.Fact] = [
    c.ContactOpened(contact_id=CONTACT, opened_at=1),
    c.ContactEnded(contact_id=CONTACT, ended_at=2),
    c.NoteDrafted(contact_id=CONTACT, device="device-1", content=note("초안"), written_at=1),
    c.NoteSigned(contact_id=CONTACT, device="device-1", content=note("서명"), signed_at=1),
    c.NoteAdded(contact_id=CONTACT, content=note("덧붙임"), written_at=1),
    c.RiskAssessed(contact_id=CONTACT, asked=True, assessed_at=1),
    c.ReferralMade(contact_id=CONTACT, service_id="s", service_name="밥상", made_at=1),
    c.FollowUpRequested(
        contact_id=CONTACT, purpose=FollowUpPurpose.TALK, consented_at=1, requested_at=1
    ),
    c.RecordViewed(contact_id=CONTACT, record_kind="note", record_id="n", viewed_at=1),
]


@pytest.mark.parametrize("role", list(Role))
def test_who_sees_what(lone: RunningCenter, role: Role) -> None:
    """Notes, risks, referrals: the author and supervisors; drafts: the author alone."""
    lone.staff("author")
    lone.staff("reader", role)
    author, reader = Desk.at(lone, "author"), Desk.at(lone, "reader")
    for fact in FACTS:
        author.fact(fact)
    author.fact(
        c.NoteDrafted(contact_id=CONTACT, device="device-2", content=note("초안"), written_at=1)
    )
    secret = {"contact", "draft", "note", "risk", "referral", "followup", "outcome"}
    seen = {kind for kind, _ in reader.pull().rows} & secret
    expected = {
        Role.SUPERVISOR: {"contact", "note", "risk", "referral", "followup"},
        Role.COMPANION: {"followup"},
    }
    assert seen == expected.get(role, set())
    assert {kind for kind, _ in author.pull().rows} >= secret
    author.close()
    reader.close()


def test_the_answer_is_of_the_wire(minji: Desk) -> None:
    answer = minji.post(*minji.shapes(c.ContactOpened(contact_id=new_id(), opened_at=1)))
    assert answer.headers["content-type"] == "application/json"
    wire.OutcomeBatch.model_validate_json(answer.text)
