from collections.abc import Callable, Iterator

import pytest

from console.center.switchboard.interface import IncomingCall
from console.model import commands as c
from console.model.contact import Caller, Channel
from console.model.outcome import Answer
from console.model.screen import Link
from console.store import outbox
from console.sync.request import Reply
from tests.support import inside
from tests.support.center import RunningCenter, TestClock, until
from tests.support.faults import Fault
from tests.support.headless import HeadlessDesk, new_id
from tests.sync.portal import CAPTIVE, Portal, Visit
from tests.sync.portal import Answer as Says
from tests.sync.rig import HandClock, Rig

REQUESTS = "POST /v1/requests"
LOST = [
    Fault.DROP_REQUEST,
    Fault.DROP_ANSWER,
    Fault.CUT_ANSWER,
    Fault.REPEAT,
    Fault.ERROR,
    Fault.HTML,
]


@pytest.fixture
def center(lasting: RunningCenter) -> Iterator[RunningCenter]:
    assert isinstance(lasting.clock, TestClock)
    yield lasting
    lasting.faults.clear()
    lasting.clock.ahead = 0


@pytest.fixture
def waiting(center: RunningCenter) -> str:
    call = IncomingCall(switchboard_id=new_id(), channel=Channel.CALL, joined_at=0, caller=Caller())
    return inside.joins(center, call)


def accepted(center: RunningCenter, contact_id: str) -> list[str]:
    rows = inside.rows(center, "contact")
    return [row["counselor_id"] for row in rows if row["id"] == contact_id]


@pytest.mark.parametrize(
    "fault",
    [
        Fault.DROP_REQUEST,
        Fault.DROP_ANSWER,
        Fault.CUT_ANSWER,
        Fault.REPEAT,
        Fault.ERROR,
        Fault.HTML,
    ],
)
def test_an_answer_that_was_lost_is_asked_for_again(
    center: RunningCenter, desk: HeadlessDesk, waiting: str, fault: Fault
) -> None:
    rule = center.faults.add(REQUESTS, fault, times=2)
    reply = desk.ask(c.ContactAccept(contact_id=waiting))
    assert reply.answer is Answer.DONE
    assert rule.hits >= 1
    assert accepted(center, waiting) == [desk.signed_in.staff.id]
    assert desk.read(outbox.counts).kept == 0


def test_it_is_void_by_the_centers_time(
    center: RunningCenter, desk: HeadlessDesk, waiting: str
) -> None:
    assert isinstance(center.clock, TestClock)
    center.clock.ahead = c.REQUEST_VALID_MS + 1_000
    first = desk.ask(c.ContactAccept(contact_id=waiting))
    assert first.answer is Answer.REFUSED
    # The refusal taught the console what time it is.
    assert desk.ask(c.ContactAccept(contact_id=waiting)).answer is Answer.DONE


def passing(clock: HandClock, ms: int) -> Says:
    """Each answer takes so long."""

    def answer(visit: Visit) -> None:
        clock.passes(ms)
        CAPTIVE(visit)

    return answer


def test_answered_by_a_stranger_it_is_not_certain(
    rig: Callable[..., Rig], portal: Callable[[Says], Portal]
) -> None:
    clock = HandClock()
    there = portal(passing(clock, 4_000))
    made = rig(there.url, clock=clock)
    reply = made.on_loop(made.loop.ask(c.ContactAccept(contact_id=new_id())))
    assert reply.answer is Answer.NOT_CERTAIN
    assert len(there.seen) == 3
    assert made.line.doubted.is_set()


def test_reaching_nobody_in_its_time_it_was_not_sent(rig: Callable[..., Rig]) -> None:
    made = rig()

    async def gone() -> Reply:
        made.line.linked(Link.OFFLINE)
        return await made.loop.ask(c.ContactAccept(contact_id=new_id()))

    assert made.on_loop(gone()).answer is Answer.NOT_SENT


def test_without_a_token_it_was_not_sent(center: RunningCenter, rig: Callable[..., Rig]) -> None:
    made = rig(center.url)
    reply = made.on_loop(made.loop.ask(c.ContactAccept(contact_id=new_id())))
    assert reply == Reply(Answer.NOT_SENT, "signed_out")


def test_a_request_goes_on_while_the_center_is_slow(
    center: RunningCenter, desk: HeadlessDesk, waiting: str
) -> None:
    rule = center.faults.add(REQUESTS, Fault.DELAY, seconds=0.4)
    assert desk.ask(c.ContactAccept(contact_id=waiting)).answer is Answer.DONE
    assert rule.hits == 1


def test_it_never_waits_for_the_outbox(
    center: RunningCenter, desk: HeadlessDesk, waiting: str
) -> None:
    rule = center.faults.add("POST /v1/facts", Fault.DELAY, seconds=1.0)
    desk.fact(c.ContactOpened(contact_id=new_id(), opened_at=1))
    until(lambda: rule.hits)
    assert desk.ask(c.ContactAccept(contact_id=waiting)).answer is Answer.DONE
    assert desk.read(outbox.counts).kept == 1
