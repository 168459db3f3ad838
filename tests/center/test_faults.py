"""A bad network between console and center: sent until answered, everything is there once."""

import httpx
import pytest

from console.model import commands as c
from tests.support.center import RunningCenter
from tests.support.desk import Desk, new_id, note
from tests.support.faults import Fault

BAD = [
    Fault.DROP_REQUEST,
    Fault.DROP_ANSWER,
    Fault.CUT_ANSWER,
    Fault.REPEAT,
    Fault.ERROR,
    Fault.HTML,
]


def stubborn(desk: Desk, contact_id: str) -> None:
    (shape,) = desk.shapes(
        c.NoteAdded(contact_id=contact_id, content=note("한 번만"), written_at=1)
    )
    for _ in range(5):
        try:
            answer = desk.post(shape)
            if answer.is_success and "outcomes" in answer.json():
                return
        except (httpx.TransportError, ValueError):
            continue
    raise AssertionError("never answered")


@pytest.mark.parametrize("fault", BAD)
def test_one_fact_through_a_bad_network(center: RunningCenter, minji: Desk, fault: Fault) -> None:
    contact_id = new_id()
    rule = center.faults.add("POST /v1/facts", fault, times=2)
    stubborn(minji, contact_id)
    assert rule.hits
    assert len(minji.pull().of("note")) == 1
    assert len(minji.of("outcome")) == 1


def test_a_delayed_request_arrives_when_it_is_let_go(center: RunningCenter, minji: Desk) -> None:
    rule = center.faults.add("GET /v1/changes", Fault.DELAY, seconds=0.05)
    minji.pull()
    assert rule.hits == 1
