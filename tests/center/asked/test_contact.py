"""Assigning, following and speaking; accepting is tested in test_requests and test_contacts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from console.center import manage
from console.model import commands as c
from console.model.contact import ASSIGNED_MS
from console.model.roles import Role
from tests.support.center import RunningCenter, TestClock
from tests.support.desk import Desk, Json, new_id, staff_id
from tests.support.switchboard import ListeningSwitchboard, TestSwitchboard


@pytest.fixture
def switchboard() -> ListeningSwitchboard:
    return ListeningSwitchboard()


@pytest.fixture
def center(
    tmp_path: Path, database_url: str, switchboard: ListeningSwitchboard
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


def talk(desk: Desk, switchboard: TestSwitchboard) -> str:
    """A talk of minji, by phone."""
    id_ = switchboard.join()
    desk.ask(c.ContactAccept(contact_id=id_))
    switchboard.tell(switchboard.ear.connected("pbx-1", staff_id(desk, "minji"), 5_000))
    return id_


def test_who_was_given_a_contact_alone_takes_it_for_a_while(
    minji: Desk, jun: Desk, haru: Desk, switchboard: ListeningSwitchboard
) -> None:
    id_ = switchboard.join()
    body = c.ContactAssign(contact_id=id_, staff_id=staff_id(haru, "minji"))
    assert haru.ask(body).answer == "done"
    assert contact(jun, id_)["assigned_to"] == staff_id(haru, "minji")
    assert jun.ask(c.ContactAccept(contact_id=id_)).reason == "assigned"
    assert minji.ask(c.ContactAccept(contact_id=id_)).answer == "done"


def test_after_a_minute_it_is_everybodys_again(
    center: RunningCenter, jun: Desk, haru: Desk, switchboard: ListeningSwitchboard
) -> None:
    id_ = switchboard.join()
    haru.ask(c.ContactAssign(contact_id=id_, staff_id=staff_id(haru, "minji")))
    assert isinstance(center.clock, TestClock)
    center.clock.ahead = ASSIGNED_MS
    late = jun.request_shape(c.ContactAccept(contact_id=id_), valid_ms=ASSIGNED_MS + 10_000)
    assert jun.ask(late).answer == "done"


def test_a_contact_is_given_to_who_answers_calls_and_works_here(
    center: RunningCenter, haru: Desk, switchboard: ListeningSwitchboard
) -> None:
    center.staff("dari", Role.COMPANION)
    center.staff("left")
    manage.staff_disable(center.home, "left")
    id_ = switchboard.join()
    for whom in (staff_id(haru, "dari"), staff_id(haru, "left"), new_id(), "nul\x00nul\x00"):
        assert haru.ask(c.ContactAssign(contact_id=id_, staff_id=whom)).reason == "gone"
    own = c.ContactAssign(contact_id=id_, staff_id=staff_id(haru, "haru"))
    assert haru.ask(own).answer == "done"


def test_what_is_taken_or_unknown_is_not_given(
    minji: Desk, jun: Desk, haru: Desk, switchboard: ListeningSwitchboard
) -> None:
    me = staff_id(haru, "minji")
    id_ = switchboard.join()
    assert jun.ask(c.ContactAssign(contact_id=id_, staff_id=me)).reason == "forbidden"
    minji.ask(c.ContactAccept(contact_id=id_))
    assert haru.ask(c.ContactAssign(contact_id=id_, staff_id=me)).reason == "taken"
    assert haru.ask(c.ContactAssign(contact_id=new_id(), staff_id=me)).reason == "gone"


def test_who_follows_a_talk_is_named_to_its_counselor(
    minji: Desk, jun: Desk, haru: Desk, switchboard: ListeningSwitchboard
) -> None:
    id_ = switchboard.join()
    assert haru.ask(c.ContactWatch(contact_id=id_)).reason == "gone"
    minji.ask(c.ContactAccept(contact_id=id_))
    switchboard.tell(switchboard.ear.connected("pbx-1", staff_id(minji, "minji"), 5_000))
    assert jun.ask(c.ContactWatch(contact_id=id_)).reason == "forbidden"
    assert haru.ask(c.ContactWatch(contact_id=id_)).answer == "done"
    assert contact(minji, id_)["watched_by"] == staff_id(haru, "haru")


def test_words_reach_the_other_end_once_a_request(
    minji: Desk, switchboard: ListeningSwitchboard
) -> None:
    id_ = talk(minji, switchboard)
    shape = minji.request_shape(c.ContactSay(contact_id=id_, text="듣고 있습니다."))
    assert [minji.ask(shape).answer for _ in range(2)] == ["done", "done"]
    minji.ask(c.ContactSay(contact_id=id_))
    assert switchboard.said == [("pbx-1", "듣고 있습니다."), ("pbx-1", "")]


def test_only_its_own_counselor_speaks_and_only_in_the_talk(
    minji: Desk, jun: Desk, haru: Desk, switchboard: ListeningSwitchboard
) -> None:
    id_ = talk(minji, switchboard)
    for desk in (jun, haru):
        assert desk.ask(c.ContactSay(contact_id=id_, text="네")).reason == "forbidden"
    switchboard.tell(switchboard.ear.ended("pbx-1", 9_000))
    assert minji.ask(c.ContactSay(contact_id=id_, text="네")).reason == "gone"
    assert minji.ask(c.ContactSay(contact_id=new_id(), text="네")).reason == "gone"
    assert switchboard.said == []


def test_what_the_switchboard_does_not_take_was_not_said(
    minji: Desk, switchboard: ListeningSwitchboard
) -> None:
    id_ = talk(minji, switchboard)
    switchboard.broken = True
    shape = minji.request_shape(c.ContactSay(contact_id=id_, text="네"))
    assert [minji.ask(shape).reason for _ in range(2)] == ["switchboard", "switchboard"]
    assert contact(minji, id_)["state"] == "connected"


def test_a_telephone_hears_no_written_words(tmp_path: Path) -> None:
    phone = TestSwitchboard()
    with RunningCenter(tmp_path / "phone", switchboard=phone) as running:
        running.staff("minji")
        desk = Desk.at(running, "minji")
        id_ = talk(desk, phone)
        assert desk.ask(c.ContactSay(contact_id=id_, text="네")).reason == "nobody_listens"
        by_hand = desk.open_contact()
        assert desk.ask(c.ContactSay(contact_id=by_hand, text="네")).reason == "nobody_listens"
        desk.close()
