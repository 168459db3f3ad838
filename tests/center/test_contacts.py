"""What the switchboard says, and what becomes of the contact."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from console.center import contacts
from console.center.center import wall_ms
from console.center.switchboard.interface import IncomingCall
from console.model import commands as c
from console.model.contact import Caller, Channel, Contact, ContactState
from console.model.roles import Role
from tests.support.center import RunningCenter, TestClock, until
from tests.support.desk import Desk, Json, staff_id
from tests.support.switchboard import TestSwitchboard

WAITING = Contact(id="c", state=ContactState.WAITING, joined_at=1_000)
REQUESTED = replace(WAITING, state=ContactState.REQUESTED, requested_by="minji", requested_at=2_000)
CONNECTED = contacts.connected(REQUESTED, "minji", 3_000)
CALL = IncomingCall(
    switchboard_id="pbx-1", channel=Channel.CALL, joined_at=1_000, caller=Caller(alias="달")
)


def test_joining_again_changes_nothing() -> None:
    first = contacts.joined(None, "c", CALL)
    assert (first.state, first.caller.alias) == (ContactState.WAITING, "달")
    assert contacts.joined(first, "c", CALL) == first
    assert contacts.joined(CONNECTED, "c", CALL) == CONNECTED


def test_a_later_join_time_does_not_shorten_the_wait() -> None:
    later = IncomingCall(
        switchboard_id="pbx-1", channel=Channel.CALL, joined_at=9_000, caller=Caller()
    )
    assert contacts.joined(WAITING, "c", later).joined_at == 1_000


def test_a_failed_connection_waits_on_with_its_join_time() -> None:
    failed = contacts.connection_failed(contacts.connecting(REQUESTED, "minji"))
    assert failed.state is ContactState.WAITING
    assert (failed.joined_at, failed.requested_by, failed.failed_connections) == (1_000, None, 1)
    assert contacts.connection_failed(failed) == failed
    assert contacts.connection_failed(CONNECTED) == CONNECTED


def test_the_timer_starts_at_connected_and_once() -> None:
    assert (CONNECTED.counselor_id, CONNECTED.connected_at) == ("minji", 3_000)
    assert contacts.connected(CONNECTED, "minji", 9_000) == CONNECTED


def test_a_transfer_keeps_the_timer() -> None:
    moved = contacts.connected(CONNECTED, "jun", 9_000)
    assert (moved.counselor_id, moved.connected_at) == ("jun", 3_000)


def test_the_switchboards_end_wins_over_the_key_and_stays() -> None:
    by_key = replace(CONNECTED, state=ContactState.ENDED, ended_at=9_000)
    by_line = contacts.ended(by_key, 8_000)
    assert (by_line.ended_at, by_line.ended_by_switchboard) == (8_000, True)
    assert contacts.ended(by_line, 10_000) == by_line


def test_who_gives_up_is_abandoned_but_not_once_connected() -> None:
    assert contacts.abandoned(REQUESTED, 5_000).state is ContactState.ABANDONED
    assert contacts.abandoned(CONNECTED, 5_000) == CONNECTED
    assert contacts.ended(WAITING, 5_000).state is ContactState.ABANDONED


def test_a_line_that_talks_was_not_abandoned() -> None:
    back = contacts.connected(contacts.abandoned(WAITING, 2_000), "minji", 3_000)
    assert (back.state, back.ended_at) == (ContactState.CONNECTED, None)


def test_an_end_by_key_that_overtook_the_connection_is_kept() -> None:
    ended = replace(WAITING, state=ContactState.ENDED, ended_at=9_000)
    late = contacts.connected(ended, "minji", 3_000)
    assert (late.state, late.connected_at, late.ended_at) == (ContactState.ENDED, 3_000, 9_000)


# --- with a center ------------------------------------------------------------------------------


@pytest.fixture
def switchboard() -> TestSwitchboard:
    return TestSwitchboard()


@pytest.fixture
def center(
    tmp_path: Path, database_url: str, switchboard: TestSwitchboard
) -> Iterator[RunningCenter]:
    with RunningCenter(
        tmp_path / "center", database_url=database_url, switchboard=switchboard
    ) as running:
        running.staff("minji")
        running.staff("jun")
        running.staff("haru", Role.SUPERVISOR)
        yield running


def contact(desk: Desk, id_: str) -> Json:
    return desk.pull().of("contact")[id_]


def test_a_call_from_joining_to_its_end(minji: Desk, switchboard: TestSwitchboard) -> None:
    id_ = switchboard.join(alias="달")
    assert contact(minji, id_)["caller"]["alias"] == "달"
    assert minji.ask(c.ContactAccept(contact_id=id_)).answer == "done"
    me = staff_id(minji, "minji")
    assert switchboard.accepted == [("pbx-1", me)]
    assert contact(minji, id_)["state"] == "requested"
    switchboard.tell(switchboard.ear.connecting("pbx-1", me))
    assert contact(minji, id_)["state"] == "connecting"
    switchboard.tell(switchboard.ear.connected("pbx-1", me, 5_000))
    assert contact(minji, id_)["connected_at"] == 5_000
    switchboard.tell(switchboard.ear.ended("pbx-1", 9_000))
    ended = contact(minji, id_)
    assert (ended["state"], ended["ended_at"], ended["ended_by_switchboard"]) == (
        "ended",
        9_000,
        True,
    )


def test_of_two_who_accept_one_gets_the_contact(
    minji: Desk, jun: Desk, switchboard: TestSwitchboard
) -> None:
    id_ = switchboard.join()
    assert minji.ask(c.ContactAccept(contact_id=id_)).answer == "done"
    late = jun.ask(c.ContactAccept(contact_id=id_))
    assert (late.answer, late.reason) == ("refused", "taken")
    assert len(switchboard.accepted) == 1


def test_events_about_unknown_calls_are_ignored(minji: Desk, switchboard: TestSwitchboard) -> None:
    switchboard.tell(switchboard.ear.connected("never-joined", "somebody", 1))
    switchboard.tell(switchboard.ear.ended("never-joined", 2))
    assert not minji.pull().of("contact")


def test_a_switchboard_that_fails_refuses_and_the_caller_waits_on(
    minji: Desk, switchboard: TestSwitchboard
) -> None:
    id_ = switchboard.join()
    switchboard.broken = True
    asked = minji.request_shape(c.ContactAccept(contact_id=id_))
    assert minji.ask(asked).reason == "switchboard"
    assert minji.ask(asked).reason == "switchboard"
    assert contact(minji, id_)["state"] == "waiting"
    switchboard.broken = False
    assert minji.ask(c.ContactAccept(contact_id=id_)).answer == "done"


def test_a_request_that_rings_no_phone_is_taken_back(
    center: RunningCenter, minji: Desk, switchboard: TestSwitchboard
) -> None:
    id_ = switchboard.join()
    minji.ask(c.ContactAccept(contact_id=id_))
    assert isinstance(center.clock, TestClock)
    center.clock.ahead = contacts.REQUEST_LIMIT_MS + 1_000
    until(lambda: contact(minji, id_)["state"] == "waiting")
    assert contact(minji, id_)["failed_connections"] == 1


def test_a_fresh_end_by_key_hangs_up(minji: Desk, switchboard: TestSwitchboard) -> None:
    id_ = switchboard.join()
    me = staff_id(minji, "minji")
    switchboard.tell(switchboard.ear.connected("pbx-1", me, wall_ms()))
    minji.fact(c.ContactEnded(contact_id=id_, ended_at=wall_ms()))
    assert switchboard.hung_up == ["pbx-1"]


@pytest.mark.parametrize("case", ["old", "somebody else's", "over"])
def test_no_end_by_key_cuts_a_line_it_should_not(
    minji: Desk, jun: Desk, switchboard: TestSwitchboard, case: str
) -> None:
    id_ = switchboard.join()
    switchboard.tell(switchboard.ear.connected("pbx-1", staff_id(minji, "minji"), 1_000))
    if case == "over":
        switchboard.tell(switchboard.ear.ended("pbx-1", wall_ms()))
    at = wall_ms() - (60_000 if case == "old" else 0)
    (jun if case == "somebody else's" else minji).fact(c.ContactEnded(contact_id=id_, ended_at=at))
    assert switchboard.hung_up == []


def test_a_switchboard_that_cannot_hang_up_costs_no_fact(
    minji: Desk, switchboard: TestSwitchboard
) -> None:
    id_ = switchboard.join()
    switchboard.tell(switchboard.ear.connected("pbx-1", staff_id(minji, "minji"), wall_ms()))
    switchboard.broken = True
    minji.fact(c.ContactEnded(contact_id=id_, ended_at=wall_ms()))
    assert contact(minji, id_)["state"] == "ended"


def test_the_queue_is_there_after_a_restart(
    center: RunningCenter, minji: Desk, switchboard: TestSwitchboard
) -> None:
    id_ = switchboard.join()
    minji.pull()
    center.restart()
    assert switchboard.join() == id_
    assert contact(minji, id_)["state"] == "waiting"
    assert minji.ask(c.ContactAccept(contact_id=id_)).answer == "done"
