import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from console.center import manage
from console.center.unit import Unit
from console.model import commands as c
from console.model.contact import Contact, ContactState
from console.model.screen import Link
from console.store import meta, outbox, rows
from console.sync.pace import Pace
from console.sync.signin import SignInError, sign_in_again
from console.sync.truth import Truth
from tests.support import inside
from tests.support.center import CHEAP, PASSWORD, RunningCenter, until
from tests.support.faults import Fault
from tests.support.headless import HeadlessDesk, new_id
from tests.sync.portal import CAPTIVE, Answer, Portal, Visit, always, reply
from tests.sync.rig import QUICK, SHORTEST_S, Rig

Opening = Callable[[Answer], Portal]
Making = Callable[..., Rig]
FOR_EVER = 10**6
CHANGES, STREAM, FACTS = "GET /v1/changes", "GET /v1/stream", "POST /v1/facts"


def page(after: int, upto: int, head: int) -> bytes:
    told = {"incarnation": "i", "epoch": 1, "after": after, "upto": upto, "head": head}
    return json.dumps(told | {"now": 1_800_000_000_000, "rows": []}).encode()


def opened(desk: HeadlessDesk) -> str:
    contact_id = new_id()
    desk.fact(c.ContactOpened(contact_id=contact_id, opened_at=1))
    return contact_id


NOT_A_CENTER: dict[str, Answer] = {
    "captive portal": CAPTIVE,
    "deep": always(reply(b"[" * 100_000)),
    "empty": always(reply(b"")),
    "half": always(reply(page(0, 0, 0))[:-1]),
    "error": always(reply(b"{}", status="500 Oops")),
    "another page": always(reply(page(7, 7, 7))),
    "leads nowhere": always(reply(page(0, 0, 9))),
}


@pytest.mark.parametrize("answer", NOT_A_CENTER.values(), ids=NOT_A_CENTER.keys())
def test_whatever_stands_there_it_is_never_online_and_never_a_tight_loop(
    portal: Opening, rig: Making, answer: Answer
) -> None:
    there = portal(answer)
    made = rig(there.url)
    made.opened()
    began = time.monotonic()
    made.begin()
    until(lambda: len(there.seen) >= 9)
    lasted = time.monotonic() - began
    # The first waits are shorter.
    assert lasted >= 5 * SHORTEST_S
    assert len(there.seen) <= lasted / SHORTEST_S + 5
    assert Link.ONLINE not in made.links
    assert made.line.truth.shown.link is Link.OFFLINE
    assert set(there.seen) == {CHANGES}
    assert made.read(outbox.counts).kept == 1


def test_500_to_everything_keeps_everything_and_ends(
    center: RunningCenter, desk: HeadlessDesk
) -> None:
    center.faults.add("", Fault.ERROR, times=FOR_EVER)
    contact_id = opened(desk)
    until(lambda: desk.truth.kept == 1)
    desk._thread.submit(_doubt(desk))
    until(lambda: desk.truth.link is Link.OFFLINE)
    began, before = time.monotonic(), len(center.faults.seen)
    until(lambda: len(center.faults.seen) >= before + 10)
    assert time.monotonic() - began >= 8 * SHORTEST_S
    assert desk.read(outbox.counts).kept == 1
    assert desk.read(outbox.counts).needs_you == 0
    center.faults.clear()
    desk.settled()
    assert [row["id"] for row in inside.rows(center, "contact")] == [contact_id]


@pytest.mark.parametrize("fault", [Fault.HTML, Fault.DROP_REQUEST, Fault.CUT_ANSWER])
def test_where_every_stream_breaks_pulling_goes_on_at_its_pace(
    center: RunningCenter, tmp_path: Path, fault: Fault
) -> None:
    center.faults.add(STREAM, fault, times=FOR_EVER)
    with HeadlessDesk(tmp_path / "v.vault", center.url, "han.jiwoo", pace=QUICK) as desk:
        desk.online()
        opened(desk)
        desk.settled()
        began, before = time.monotonic(), center.faults.seen.count(STREAM)
        until(lambda: center.faults.seen.count(STREAM) >= before + 8)
        assert time.monotonic() - began >= 7 * SHORTEST_S
        assert Link.OFFLINE not in {truth.link for truth in desk.heard}


def test_a_silent_stream_is_left_and_nobody_is_frightened(
    center: RunningCenter, tmp_path: Path
) -> None:
    quick = Pace(first_wait=0.02, stream_lost=0.02, silence=0.1)
    with HeadlessDesk(tmp_path / "v.vault", center.url, "han.jiwoo", pace=quick) as desk:
        desk.online()
        until(lambda: center.faults.seen.count(STREAM) >= 3)
        assert Link.OFFLINE not in {truth.link for truth in desk.heard}


def test_a_stream_that_a_proxy_holds_back_is_a_broken_one(
    center: RunningCenter, desk: HeadlessDesk
) -> None:
    # The first of the two streams never ends, and nothing of it arrives.
    rule = center.faults.add(STREAM, Fault.REPEAT)
    desk._thread.submit(_doubt(desk))
    until(lambda: rule.hits)
    opened(desk)
    desk.settled()
    assert Link.OFFLINE not in {truth.link for truth in desk.heard}


def test_a_slow_center_is_no_lost_one(center: RunningCenter, desk: HeadlessDesk) -> None:
    rule = center.faults.add(CHANGES, Fault.DELAY, seconds=0.5)
    desk._thread.submit(_doubt(desk))
    until(lambda: rule.hits)
    opened(desk)
    desk.settled()
    assert Link.OFFLINE not in {truth.link for truth in desk.heard}


async def _doubt(desk: HeadlessDesk) -> None:
    desk.loop.line.doubt()


def test_a_proxys_401_is_an_outage_and_not_the_end(portal: Opening, rig: Making) -> None:
    there = portal(always(reply(b"<html>log in</html>", "text/html", "401 Unauthorized")))
    made = rig(there.url)
    made.begin()
    until(lambda: len(there.seen) >= 3)
    assert made.line.truth.shown.link is Link.OFFLINE
    assert Link.SIGNED_OUT not in made.links


def test_signed_out_and_in_again_everything_goes_on(
    center: RunningCenter, desk: HeadlessDesk
) -> None:
    desk.on_loop(desk.api.sign_out())
    until(lambda: desk.truth.link is Link.SIGNED_OUT)
    opened(desk)
    until(lambda: desk.truth.kept == 1)
    for login, password in (("han.jiwoo", "not it at all"), ("", ""), ("han.jiwoo", "x" * 500)):
        with pytest.raises(SignInError) as told:
            desk.on_loop(sign_in_again(desk.loop.line, login, password))
        assert told.value.code == "wrong_password"
    center.staff("oh.serin")
    with pytest.raises(SignInError) as told:
        desk.on_loop(sign_in_again(desk.loop.line, "oh.serin", PASSWORD))
    assert told.value.code in {"forbidden", "vault_of_another"}
    desk.on_loop(sign_in_again(desk.loop.line, "han.jiwoo", PASSWORD))
    desk.online()
    desk.settled()
    assert desk.read(lambda db: meta.get(db, "token")) == desk.api.token


def test_a_temporary_password_is_no_way_back_in(center: RunningCenter, desk: HeadlessDesk) -> None:
    made = manage.staff_reset(center.home, "han.jiwoo", hasher=CHEAP)
    until(lambda: desk.truth.link is Link.SIGNED_OUT)
    with pytest.raises(SignInError) as told:
        desk.on_loop(sign_in_again(desk.loop.line, "han.jiwoo", made.password))
    assert told.value.code == "must_change_password"


def test_a_center_that_was_wrong_about_a_token_is_asked_again(portal: Opening, rig: Making) -> None:
    problem = reply(b'{"code": "signed_out", "ko": "", "en": ""}', status="401 Unauthorized")

    def first_wrong(visit: Visit) -> None:
        wrong = len(visit.server.seen) < 3
        visit.say(problem if wrong else reply(page(0, 0, 0)))

    made = rig(portal(first_wrong).url)
    made.begin()
    until(lambda: Link.ONLINE in made.links)
    assert Link.SIGNED_OUT in made.links


def test_a_fault_of_ours_never_leaves_a_screen_that_says_online(
    center: RunningCenter, desk: HeadlessDesk, caplog: pytest.LogCaptureFixture
) -> None:
    told = desk.loop.line.on_truth
    broken: list[Link] = []

    def odd(truth: Truth) -> None:
        told(truth)
        if truth.shown.link is Link.ONLINE and not broken:
            broken.append(truth.shown.link)
            raise ZeroDivisionError

    desk.loop.line.on_truth = odd
    center.stop()
    until(lambda: desk.truth.link is Link.OFFLINE)
    center.start()
    until(lambda: broken)
    until(lambda: desk.truth.link is Link.OFFLINE)
    desk.online()
    assert "feed is begun anew after ZeroDivisionError" in caplog.text


def test_many_pages_come_whole(center: RunningCenter, tmp_path: Path) -> None:
    ids = [new_id() for _ in range(2_600)]

    def join(unit: Unit) -> None:
        for one in ids:
            unit.put(one, Contact(id=one, state=ContactState.WAITING, joined_at=1))

    center.center.write_now(join)
    with HeadlessDesk(tmp_path / "v.vault", center.url, "han.jiwoo", pace=QUICK) as desk:
        desk.online()
        held = desk.read(lambda db: [one.id for one in rows.unfinished(db)])
    assert sorted(held) == sorted(ids)
