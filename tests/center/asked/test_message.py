import pytest

from console.center import manage
from console.model import commands as c
from console.model.roles import Role
from tests.support.center import RunningCenter
from tests.support.desk import Desk, staff_id


def sent(desk: Desk, to: str, text: str = "곁에 있습니다.") -> str:
    shape = desk.request_shape(c.MessageSend(to_id=to, text=text))
    assert desk.ask(shape).answer == "done"
    return shape.id


def test_a_message_is_for_two_and_read_by_one(minji: Desk, jun: Desk, haru: Desk) -> None:
    id_ = sent(haru, staff_id(haru, "minji"))
    row = minji.pull().of("message")[id_]
    assert (row["text"], row["read_at"]) == ("곁에 있습니다.", None)
    assert haru.pull().of("message")[id_]["from_id"] == staff_id(haru, "haru")
    assert not jun.pull().of("message")
    assert jun.ask(c.MessageRead(message_id=id_)).reason == "forbidden"
    assert haru.ask(c.MessageRead(message_id=id_)).reason == "forbidden"
    assert minji.ask(c.MessageRead(message_id=id_)).answer == "done"
    assert haru.pull().of("message")[id_]["read_at"] is not None


def test_read_twice_is_read_once(minji: Desk, haru: Desk) -> None:
    id_ = sent(haru, staff_id(haru, "minji"))
    minji.ask(c.MessageRead(message_id=id_))
    head = minji.pull().cursor["after"]
    assert minji.ask(c.MessageRead(message_id=id_)).answer == "done"
    assert minji.pull().cursor["after"] == head


def test_the_same_request_again_is_one_message(minji: Desk, haru: Desk) -> None:
    shape = haru.request_shape(c.MessageSend(to_id=staff_id(haru, "minji"), text="네"))
    for _ in range(3):
        assert haru.ask(shape).answer == "done"
    assert list(minji.pull().of("message")) == [shape.id]


def test_an_answer_goes_back(minji: Desk, haru: Desk) -> None:
    contact_id = minji.open_contact()
    body = c.MessageSend(to_id=staff_id(minji, "haru"), text="네", contact_id=contact_id)
    assert minji.ask(body).answer == "done"
    (row,) = haru.pull().of("message").values()
    assert row["contact_id"] == contact_id


@pytest.mark.parametrize("to", ["nobody-knows", "nul\x00nul\x00"])
def test_to_nobody_it_is_refused(haru: Desk, to: str) -> None:
    assert haru.ask(c.MessageSend(to_id=to, text="네")).reason == "gone"
    assert haru.ask(c.MessageRead(message_id=to)).reason == "gone"


def test_to_who_left_or_reads_none_it_is_refused(center: RunningCenter, haru: Desk) -> None:
    center.staff("boss", Role.ADMIN)
    manage.staff_disable(center.home, "jun")
    assert haru.ask(c.MessageSend(to_id=staff_id(haru, "jun"), text="네")).reason == "gone"
    assert haru.ask(c.MessageSend(to_id=staff_id(haru, "boss"), text="네")).reason == "forbidden"
    assert not haru.pull().of("message")


def test_empty_words_are_no_message(haru: Desk) -> None:
    shape = haru.request_shape(c.MessageSend(to_id=staff_id(haru, "minji"), text="네"))
    empty = shape.model_copy(update={"body": {**shape.body, "text": ""}})
    assert haru.ask(empty).reason == "malformed"
