import time
from collections.abc import Iterator
from functools import partial

import pytest

from console.model import commands as c
from console.store import outbox, views
from console.store.connection import Connection
from tests.support import inside
from tests.support.center import RunningCenter, until
from tests.support.faults import Fault
from tests.support.headless import HeadlessDesk, new_id
from tests.sync.rig import SHORTEST_S

FACTS = "POST /v1/facts"
FOR_EVER = 10**6


@pytest.fixture
def center(lasting: RunningCenter) -> Iterator[RunningCenter]:
    yield lasting
    lasting.faults.clear()
    lasting.faults.poison = b""


def referral(contact_id: str, name: str) -> c.ReferralMade:
    return c.ReferralMade(contact_id=contact_id, service_id=name, service_name=name, made_at=1)


def opened(desk: HeadlessDesk) -> str:
    contact_id = new_id()
    desk.fact(c.ContactOpened(contact_id=contact_id, opened_at=1))
    return contact_id


def names(center: RunningCenter, contact_id: str) -> list[str]:
    rows = inside.rows(center, "referral")
    return [row["service_name"] for row in rows if row["contact_id"] == contact_id]


def asked(center: RunningCenter) -> int:
    return center.faults.seen.count(FACTS)


@pytest.mark.parametrize("fault", [Fault.HTML, Fault.ERROR, Fault.DROP_REQUEST])
def test_a_way_up_that_fails_alone_keeps_everything_and_is_no_tight_loop(
    center: RunningCenter, desk: HeadlessDesk, fault: Fault
) -> None:
    center.faults.add(FACTS, fault, times=FOR_EVER)
    contact_id = opened(desk)
    before, began = asked(center), time.monotonic()
    until(lambda: asked(center) >= before + 8)
    assert time.monotonic() - began >= 5 * SHORTEST_S
    counts = desk.read(outbox.counts)
    assert (counts.kept, counts.needs_you) == (1, 0)
    center.faults.clear()
    desk.settled()
    assert [row["id"] for row in inside.rows(center, "contact")].count(contact_id) == 1


def test_a_batch_that_arrives_twice_is_done_once(center: RunningCenter, desk: HeadlessDesk) -> None:
    contact_id = opened(desk)
    desk.settled()
    center.faults.add(FACTS, Fault.REPEAT, times=3)
    for name in ("가", "나", "다"):
        desk.fact(referral(contact_id, name))
    desk.settled()
    assert names(center, contact_id) == ["가", "나", "다"]


def test_what_is_kept_while_a_batch_is_under_way_follows_it(
    center: RunningCenter, desk: HeadlessDesk
) -> None:
    contact_id = opened(desk)
    desk.settled()
    rule = center.faults.add(FACTS, Fault.DELAY, seconds=0.3)
    desk.fact(referral(contact_id, "first"))
    until(lambda: rule.hits)
    desk.fact(referral(contact_id, "second"))
    desk.settled()
    assert names(center, contact_id) == ["first", "second"]


def test_an_empty_outbox_asks_for_nothing(center: RunningCenter, desk: HeadlessDesk) -> None:
    opened(desk)
    desk.settled()
    before, held = asked(center), center.faults.seen.count("GET /v1/stream")

    async def doubt() -> None:
        desk.loop.line.doubt()

    def looked_again(times: int) -> bool:
        return center.faults.seen.count("GET /v1/stream") >= held + times

    for times in range(1, 4):
        desk.on_loop(doubt())
        until(partial(looked_again, times))
    assert asked(center) == before


def test_more_than_a_batch_goes_in_order(center: RunningCenter, desk: HeadlessDesk) -> None:
    contact_id = opened(desk)
    told = [f"service-{n:03}" for n in range(450)]
    commands = [
        c.FactCommand(id=new_id(), made_at=1, body=referral(contact_id, name)) for name in told
    ]

    def keep(db: Connection) -> None:
        for command in commands:
            outbox.append(db, command)

    desk.store.write(keep).result(30)
    desk.settled()
    assert names(center, contact_id) == told


def test_a_lone_fact_the_center_fails_at_goes_aside_only_beside_one_it_takes(
    center: RunningCenter, desk: HeadlessDesk
) -> None:
    contact_id = opened(desk)
    desk.settled()
    center.faults.poison = b"burns"
    burning = desk.fact(referral(contact_id, "burns"))
    until(lambda: desk.read(outbox.counts).needs_you == 1)
    kept = desk.read(views.kept)
    assert [(one.command_id, one.reason) for one in kept] == [(burning, "center_failed")]


def test_a_wake_that_comes_before_the_wait_is_not_lost(
    center: RunningCenter, desk: HeadlessDesk
) -> None:
    """Facts kept one by one, each the moment the one before has left."""
    contact_id = opened(desk)
    told = [f"{n}" for n in range(40)]
    for name in told:
        desk.fact(referral(contact_id, name))
        if int(name) % 8 == 0:
            desk.settled()
    desk.settled()
    assert names(center, contact_id) == told
