from console.center.asked.decided import Decided, colleague, settled
from console.center.unit import Unit
from console.model.changes import Put
from console.model.decision import Accepted, Rejected
from console.model.presence import Presence, PresenceState
from tests.support.center import RunningCenter

PRESENCE = Presence(staff_id="somebody", state=PresenceState.READY, since=1)


def test_what_a_rule_accepts_is_written_and_what_it_rejects_is_a_reason(
    lone: RunningCenter,
) -> None:
    def work(unit: Unit) -> tuple[Decided, Decided, bool]:
        done = settled(unit, Accepted((Put("somebody", PRESENCE),)))
        refused = settled(unit, Rejected("taken"))
        return done, refused, unit.value("presence", "somebody") == PRESENCE

    assert lone.center.write_now(work) == (Decided(), Decided("taken"), True)


def test_who_never_worked_here_is_no_colleague(lone: RunningCenter) -> None:
    account = lone.staff("minji")
    found = lone.center.write_now(
        lambda unit: (colleague(unit, account.id), colleague(unit, "nobody"))
    )
    assert found == (account.staff, None)
