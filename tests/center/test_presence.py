from console.model import commands as c
from console.model.presence import LEASE_MS, PresenceState
from tests.support.center import RunningCenter, TestClock, until
from tests.support.desk import Desk

READY, BREAK, AWAY = PresenceState.READY, PresenceState.BREAK, PresenceState.AWAY


def state(desk: Desk) -> str:
    (row,) = desk.pull().of("presence").values()
    return str(row["state"])


def later(center: RunningCenter, ms: int) -> None:
    assert isinstance(center.clock, TestClock)
    center.clock.ahead += ms


def renew(desk: Desk, to: PresenceState = READY) -> str:
    return desk.ask(desk.request_shape(c.PresenceRenew(state=to), valid_ms=10_000_000)).reason


def test_what_is_set_is_seen_by_colleagues(minji: Desk, jun: Desk) -> None:
    minji.ask(c.PresenceSet(state=READY))
    assert state(jun) == "ready"


def test_a_lease_that_is_not_renewed_lapses_to_away(center: RunningCenter, minji: Desk) -> None:
    minji.ask(c.PresenceSet(state=READY))
    later(center, LEASE_MS + 1_000)
    until(lambda: state(minji) == "away")


def test_renewed_it_lives_on_and_leaves_no_row(center: RunningCenter, minji: Desk) -> None:
    minji.ask(c.PresenceSet(state=READY))
    head = minji.pull().cursor["after"]
    for _ in range(4):
        later(center, LEASE_MS - 1_000)
        assert renew(minji) == ""
    assert minji.pull().cursor["after"] == head
    assert state(minji) == "ready"


def test_a_lapsed_lease_comes_back_with_its_console(center: RunningCenter, minji: Desk) -> None:
    minji.ask(c.PresenceSet(state=READY))
    later(center, LEASE_MS + 1_000)
    until(lambda: state(minji) == "away")
    assert renew(minji) == ""
    assert state(minji) == "ready"


def test_a_renewal_on_its_way_takes_no_break_back(minji: Desk) -> None:
    minji.ask(c.PresenceSet(state=READY))
    minji.ask(c.PresenceSet(state=BREAK))
    assert renew(minji) == "superseded"
    assert state(minji) == "break"


def test_a_break_needs_no_console(center: RunningCenter, minji: Desk, jun: Desk) -> None:
    minji.ask(c.PresenceSet(state=BREAK))
    jun.ask(c.PresenceSet(state=READY))
    later(center, LEASE_MS * 10)
    until(
        lambda: (
            sorted(row["state"] for row in jun.pull().of("presence").values()) == ["away", "break"]
        )
    )


def test_since_stays_while_the_state_does(minji: Desk) -> None:
    minji.ask(c.PresenceSet(state=READY))
    (first,) = minji.pull().of("presence").values()
    minji.ask(c.PresenceSet(state=READY))
    (second,) = minji.pull().of("presence").values()
    assert first == second


def test_a_center_that_was_away_sends_nobody_away(center: RunningCenter, minji: Desk) -> None:
    minji.ask(c.PresenceSet(state=READY))
    before = minji.pull().of("presence")
    center.stop()
    later(center, LEASE_MS * 4)
    center.start()
    assert renew(minji) == ""
    assert minji.pull().of("presence") == before
