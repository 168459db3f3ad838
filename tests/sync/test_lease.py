from typing import Any

from console.model.outcome import Answer
from console.model.presence import LEASE_MS, PresenceState
from console.model.screen import Link
from tests.support import inside
from tests.support.center import RunningCenter, TestClock, until
from tests.support.faults import Fault
from tests.support.headless import HeadlessDesk

READY, AWAY, BREAK = PresenceState.READY, PresenceState.AWAY, PresenceState.BREAK
REQUESTS = "POST /v1/requests"


def says(desk: HeadlessDesk, state: PresenceState) -> Answer:
    return desk.on_loop(desk.loop.lease.set(state)).answer


def at_center(center: RunningCenter) -> Any:
    states = [row["state"] for row in inside.rows(center, "presence")]
    return states[-1] if states else None


def asked(center: RunningCenter) -> int:
    return center.faults.seen.count(REQUESTS)


def test_what_is_said_is_renewed_while_it_is_true(
    center: RunningCenter, desk: HeadlessDesk
) -> None:
    assert says(desk, READY) is Answer.DONE
    until(lambda: asked(center) >= 4)
    assert at_center(center) == READY
    assert says(desk, BREAK) is Answer.DONE
    said = asked(center)
    pulses = center.faults.seen.count("GET /v1/changes")
    desk.loop.line.doubt()
    until(lambda: center.faults.seen.count("GET /v1/changes") > pulses)
    assert asked(center) <= said + 1
    assert at_center(center) == BREAK


def test_a_lease_that_lapsed_is_taken_up_again(center: RunningCenter, desk: HeadlessDesk) -> None:
    assert isinstance(center.clock, TestClock)
    says(desk, READY)
    center.faults.add(REQUESTS, Fault.ERROR, times=10**6)
    center.clock.ahead += LEASE_MS + 1_000
    until(lambda: at_center(center) == AWAY)
    center.faults.clear()
    until(lambda: at_center(center) == READY)


def test_ready_after_a_break_is_said_and_not_only_renewed(
    center: RunningCenter, desk: HeadlessDesk
) -> None:
    says(desk, BREAK)
    center.stop()
    until(lambda: desk.truth.link is Link.OFFLINE)
    assert says(desk, READY) is Answer.NOT_SENT
    center.start()
    until(lambda: at_center(center) == READY)


def test_no_earlier_word_arrives_after_a_later_one(
    center: RunningCenter, desk: HeadlessDesk
) -> None:
    rule = center.faults.add(REQUESTS, Fault.DELAY, seconds=0.5)
    first = desk._thread.submit(desk.loop.lease.set(READY))
    until(lambda: rule.hits)
    second = desk._thread.submit(desk.loop.lease.set(PresenceState.WRAP_UP))
    assert says(desk, BREAK) is Answer.DONE
    assert first.result(10).answer is Answer.DONE
    assert second.result(10).reason == "superseded"
    assert at_center(center) == BREAK


def test_who_goes_is_away_and_renews_nothing(center: RunningCenter, desk: HeadlessDesk) -> None:
    says(desk, READY)
    desk.on_loop(desk.loop.lease.end())
    assert at_center(center) == AWAY
    said = asked(center)
    desk.settled()
    desk.on_loop(desk.loop.lease._renew())
    assert asked(center) == said


def test_who_goes_without_a_center_is_not_spoken_for_later(
    center: RunningCenter, desk: HeadlessDesk
) -> None:
    says(desk, READY)
    center.stop()
    until(lambda: desk.truth.link is Link.OFFLINE)
    desk.on_loop(desk.loop.lease.end())
    said = asked(center)
    center.start()
    desk.online()
    desk.on_loop(desk.loop.lease._renew())
    assert asked(center) == said
