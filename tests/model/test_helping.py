from dataclasses import replace

from console.model import helping
from console.model.changes import Put
from console.model.decision import FORBIDDEN, Accepted, Decision
from console.model.help import ESCALATE_MS, Help, HelpState
from console.model.roles import Role
from console.model.staff import Actor

HAN = Actor(staff_id="staff-han", role=Role.COUNSELOR, vault_id="vault-han")
OH = Actor(staff_id="staff-oh", role=Role.COUNSELOR, vault_id="vault-oh")
KIM = Actor(staff_id="staff-kim", role=Role.SUPERVISOR, vault_id="vault-kim")
ASKED = Help(staff_id="staff-han", contact_id="contact-1", asked_at=100)


def changed(decision: Decision) -> Help:
    assert isinstance(decision, Accepted)
    (change,) = decision.changes
    assert isinstance(change, Put)
    assert isinstance(change.value, Help)
    return change.value


def test_asking_twice_is_asking_once() -> None:
    asked = changed(helping.ask(None, "contact-1", HAN, 100))
    assert asked == ASKED
    assert helping.ask(asked, "contact-1", HAN, 500) == Accepted(())
    again = changed(helping.ask(replace(asked, closed_at=600), None, HAN, 700))
    assert again == Help(staff_id="staff-han", asked_at=700)


def test_the_first_who_sees_and_the_first_who_comes_are_named() -> None:
    seen = changed(helping.see(ASKED, KIM, 110))
    assert (seen.state, seen.seen_by) == (HelpState.SEEN, "staff-kim")
    assert helping.see(seen, replace(KIM, staff_id="staff-lee"), 120) == Accepted(())
    coming = changed(helping.come(seen, replace(KIM, staff_id="staff-lee"), 130))
    assert (coming.seen_by, coming.coming_by) == ("staff-kim", "staff-lee")
    assert helping.come(coming, KIM, 140) == Accepted(())
    assert changed(helping.come(ASKED, KIM, 110)).seen_by == "staff-kim"


def test_colleagues_do_not_answer_unless_on_call_and_nobody_answers_oneself() -> None:
    assert helping.see(ASKED, OH, 1) == FORBIDDEN
    assert helping.come(ASKED, HAN, 1) == FORBIDDEN
    assert helping.close(ASKED, OH, 1) == FORBIDDEN
    on_call = helping.escalate(ASKED, "staff-oh", 200)
    assert changed(helping.come(on_call, OH, 210)).coming_by == "staff-oh"


def test_it_is_overdue_once() -> None:
    assert not ASKED.overdue(100 + ESCALATE_MS - 1)
    assert ASKED.overdue(100 + ESCALATE_MS)
    assert not replace(ASKED, seen_by="staff-kim").overdue(10**6)
    escalated = helping.escalate(ASKED, "", 10**6)
    assert escalated.on_call_id is None
    assert not escalated.overdue(10**7)


def test_what_is_over_is_gone() -> None:
    closed = changed(helping.close(ASKED, HAN, 300))
    assert closed.state is HelpState.CLOSED
    assert helping.see(closed, KIM, 310) == helping.GONE
    assert helping.come(None, KIM, 310) == helping.GONE
    assert helping.close(closed, HAN, 320) == Accepted(())
