from concurrent.futures import ThreadPoolExecutor

import pytest

from console import wire
from console.center import requests
from console.model import commands as c
from console.model.contact import Contact, ContactState
from console.model.presence import PresenceState
from console.model.roles import Role
from tests.support.center import RunningCenter
from tests.support.desk import Desk, new_id


def waiting(center: RunningCenter, count: int = 1) -> list[str]:
    ids = [new_id() for _ in range(count)]

    def work(unit: object) -> None:
        for id_ in ids:
            unit.put(id_, Contact(id=id_, state=ContactState.WAITING, joined_at=1))  # type: ignore[attr-defined]  # a Unit

    center.center.write_now(work)
    return ids


def test_every_kind_of_request_does_something() -> None:
    assert set(requests.DECIDE) == set(c.REQUESTS.values())


def test_without_a_switchboard_who_accepts_is_connected(center: RunningCenter, minji: Desk) -> None:
    (id_,) = waiting(center)
    assert minji.ask(c.ContactAccept(contact_id=id_)).answer == "done"
    contact = minji.pull().of("contact")[id_]
    assert contact["state"] == "connected"
    assert contact["connected_at"]


def test_the_same_request_again_gets_the_same_answer(
    center: RunningCenter, minji: Desk, jun: Desk
) -> None:
    (id_,) = waiting(center)
    mine = minji.request_shape(c.ContactAccept(contact_id=id_))
    theirs = jun.request_shape(c.ContactAccept(contact_id=id_))
    for _ in range(2):
        assert minji.ask(mine).answer == "done"
        assert jun.ask(theirs).reason == "taken"


def test_answered_in_time_it_stays_answered_when_asked_again_late(
    center: RunningCenter, minji: Desk
) -> None:
    (id_,) = waiting(center)
    shape = minji.request_shape(c.ContactAccept(contact_id=id_))
    assert minji.ask(shape).answer == "done"
    center.clock.ahead = 60_000  # type: ignore[attr-defined]  # a TestClock
    assert minji.ask(shape).answer == "done"


def test_a_late_request_is_void(center: RunningCenter, minji: Desk) -> None:
    (id_,) = waiting(center)
    late = minji.request_shape(c.ContactAccept(contact_id=id_), valid_ms=-1)
    assert minji.ask(late).reason == "expired"
    assert minji.pull().of("contact")[id_]["state"] == "waiting"


def test_the_same_id_for_something_else_is_refused(center: RunningCenter, minji: Desk) -> None:
    first, second = waiting(center, 2)
    shape = minji.request_shape(c.ContactAccept(contact_id=first))
    minji.ask(shape)
    other = shape.model_copy(update={"body": {"contact_id": second}})
    assert minji.ask(other).reason == "other_body"
    assert minji.pull().of("contact")[second]["state"] == "waiting"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"kind": "no.such"}, "malformed"),
        ({"body": {}}, "malformed"),
        ({"id": "bad\x00id\x00!"}, "malformed"),
        ({"version": 9}, "malformed"),
        ({"body": {"contact_id": "nobody-knows"}}, "gone"),
        ({"body": {"contact_id": "nul\x00nul\x00"}}, "gone"),
    ],
)
def test_what_cannot_be_is_refused_with_a_reason(
    minji: Desk, change: dict[str, object], reason: str
) -> None:
    shape = minji.request_shape(c.ContactAccept(contact_id=new_id()))
    assert minji.ask(shape.model_copy(update=change)).reason == reason


def test_without_right_a_request_is_refused(center: RunningCenter) -> None:
    (id_,) = waiting(center)
    center.staff("boss", Role.ADMIN)
    desk = Desk.at(center, "boss")
    assert desk.ask(c.ContactAccept(contact_id=id_)).reason == "forbidden"
    assert desk.ask(c.PresenceSet(state=PresenceState.BREAK)).answer == "done"
    desk.close()


def test_many_at_once_and_no_contact_twice(center: RunningCenter) -> None:
    ids = waiting(center, 20)
    desks = []
    for n in range(6):
        center.staff(f"c{n}")
        desks.append(Desk.at(center, f"c{n}"))

    def grab(desk: Desk) -> list[str]:
        return [i for i in ids if desk.ask(c.ContactAccept(contact_id=i)).answer == "done"]

    with ThreadPoolExecutor(6) as threads:
        got = list(threads.map(grab, desks))
    assert sorted(id_ for mine in got for id_ in mine) == sorted(ids)
    for desk, mine in zip(desks, got, strict=True):
        assert set(desk.pull().of("contact")) == set(mine)
        desk.close()


def test_a_vault_of_somebody_else_asks_for_nothing(minji: Desk, jun: Desk) -> None:
    minji.open_contact()
    jun.vault_id = minji.vault_id
    shape = jun.request_shape(c.PresenceSet(state=PresenceState.BREAK))
    answer = jun.client.post("/v1/requests", json=shape.model_dump(mode="json"))
    assert wire.Problem.model_validate_json(answer.text).code == "not_your_vault"
