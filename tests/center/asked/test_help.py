"""Help as those see it who may, over the feed of a running center."""

import pytest

from console.model import commands as c
from console.model.roles import Role
from tests.support.center import RunningCenter
from tests.support.desk import Desk, Json, new_id, staff_id


def help_of(desk: Desk, asker: str) -> Json:
    return desk.pull().of("help")[asker]


def test_a_call_for_help_from_asking_to_its_end(minji: Desk, haru: Desk, jun: Desk) -> None:
    me, leader = staff_id(minji, "minji"), staff_id(minji, "haru")
    contact_id = minji.open_contact()
    assert minji.ask(c.HelpAsk(contact_id=contact_id)).answer == "done"
    asked = help_of(haru, me)
    assert (asked["contact_id"], asked["seen_by"]) == (contact_id, None)
    assert haru.ask(c.HelpSee(staff_id=me)).answer == "done"
    assert help_of(minji, me)["seen_by"] == leader
    assert haru.ask(c.HelpCome(staff_id=me)).answer == "done"
    assert help_of(minji, me)["coming_by"] == leader
    assert minji.ask(c.HelpClose(staff_id=me)).answer == "done"
    assert help_of(haru, me)["closed_at"] is not None
    assert haru.ask(c.HelpSee(staff_id=me)).reason == "gone"
    assert not jun.pull().of("help")


def test_asked_again_while_open_the_clock_runs_on(minji: Desk) -> None:
    me = staff_id(minji, "minji")
    minji.ask(c.HelpAsk())
    first = help_of(minji, me)
    minji.ask(c.HelpAsk())
    assert help_of(minji, me) == first
    minji.ask(c.HelpClose(staff_id=me))
    minji.ask(c.HelpAsk())
    anew = help_of(minji, me)
    assert anew["closed_at"] is None
    assert anew["asked_at"] >= first["asked_at"]


def test_help_is_asked_for_from_a_talk_the_center_never_heard_of(minji: Desk) -> None:
    unknown = new_id()
    assert minji.ask(c.HelpAsk(contact_id=unknown)).answer == "done"
    assert help_of(minji, staff_id(minji, "minji"))["contact_id"] == unknown


def test_a_repeated_request_gets_its_first_answer_whatever_came_between(
    minji: Desk, haru: Desk
) -> None:
    me = staff_id(minji, "minji")
    minji.ask(c.HelpAsk())
    seeing = haru.request_shape(c.HelpSee(staff_id=me))
    assert haru.ask(seeing).answer == "done"
    minji.ask(c.HelpClose(staff_id=me))
    assert haru.ask(seeing).answer == "done"
    assert haru.ask(c.HelpSee(staff_id=me)).reason == "gone"


@pytest.mark.parametrize("body", [c.HelpSee, c.HelpCome, c.HelpClose])
def test_colleagues_and_the_asker_do_not_answer_a_call(
    minji: Desk, jun: Desk, body: type[c.HelpSee | c.HelpCome | c.HelpClose]
) -> None:
    me = staff_id(minji, "minji")
    minji.ask(c.HelpAsk())
    assert jun.ask(body(staff_id=me)).reason == "forbidden"
    mine = minji.ask(body(staff_id=me))
    assert mine.reason == ("" if body is c.HelpClose else "forbidden")


def test_nobodys_call_is_gone(haru: Desk) -> None:
    for staff in (new_id(), "nul\x00nul\x00"):
        assert haru.ask(c.HelpSee(staff_id=staff)).reason == "gone"
        assert haru.ask(c.HelpCome(staff_id=staff)).reason == "gone"


def test_two_supervisors_at_once_and_one_is_named(center: RunningCenter, minji: Desk) -> None:
    center.staff("nari", Role.SUPERVISOR)
    center.staff("bora", Role.SUPERVISOR)
    me = staff_id(minji, "minji")
    minji.ask(c.HelpAsk())
    first, second = Desk.at(center, "nari"), Desk.at(center, "bora")
    for desk in (first, second):
        assert desk.ask(c.HelpCome(staff_id=me)).answer == "done"
        desk.close()
    assert help_of(minji, me)["coming_by"] == staff_id(minji, "nari")
