import asyncio
import gzip
from collections.abc import Callable

import pytest

from console import wire
from console.model import commands as c
from console.sync.api import MAX_ANSWER, Api
from console.sync.errors import (
    CenterFaultError,
    RefusedError,
    SyncError,
    UnauthorizedError,
    UnreachableError,
)
from console.sync.thread import LoopThread
from tests.support.center import PASSWORD, RunningCenter, until
from tests.support.faults import Fault
from tests.support.headless import new_id
from tests.sync.portal import CAPTIVE, Answer, Portal, Visit, always, reply

Opening = Callable[[Answer], Portal]
PROBLEM = b'{"code": "signed_out", "ko": "-", "en": "-", "details": {}}'
REQUEST = c.RequestCommand(
    id=new_id(), valid_until=1_000, body=c.ContactAccept(contact_id=new_id())
)
SHAPE = wire.request_shape(REQUEST, "vault-of-han")


def asked(url: str, work: Callable[[Api], object] = lambda api: api.health()) -> SyncError:
    """What a call raises."""

    async def run() -> None:
        api = Api(url)
        try:
            await work(api)  # type: ignore[misc]  # every method of it is a coroutine
        finally:
            await api.close()

    with pytest.raises(SyncError) as told:
        asyncio.run(run())
    return told.value


def test_the_centers_own_word(center: RunningCenter) -> None:
    async def run() -> str:
        api = Api(center.url)
        health = await api.health()
        signed = await api.sign_in(wire.SignIn(login="han.jiwoo", password=PASSWORD))
        api.token = signed.token
        await api.sign_out()
        await api.close()
        return health.center_name

    assert asyncio.run(run()) == "시험 센터"


def test_nobody_there_was_surely_sent_nothing() -> None:
    lost = asked("http://127.0.0.1:9")
    assert isinstance(lost, UnreachableError)
    assert not lost.sent


def test_a_line_that_breaks_may_have_sent_it(center: RunningCenter) -> None:
    for fault in (Fault.DROP_REQUEST, Fault.DROP_ANSWER, Fault.CUT_ANSWER):
        center.faults.add("GET /v1/health", fault)
        lost = asked(center.url)
        assert isinstance(lost, UnreachableError)
        assert lost.sent


@pytest.mark.parametrize(
    "answer",
    [
        reply(b"<html>hello</html>", "text/html"),
        reply(b"<html>no</html>", "text/html", "401 Unauthorized"),
        reply(b"", "text/html", "302 Found"),
        reply(b"", "application/json"),
        reply(b"[" * 200_000),
        reply(b'{"center_id": 1'),
        reply(b'{"code": 1}', status="401 Unauthorized"),
        reply(PROBLEM, status="500 Oops"),
        b"HTTP/1.1 204 No Content\r\n\r\n",
    ],
)
def test_what_is_not_the_centers_word_is_a_fault(portal: Opening, answer: bytes) -> None:
    assert isinstance(asked(portal(always(answer)).url), CenterFaultError)


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 2", b"junk\r\n\r\n", reply(b"{}")[:-1]])
def test_half_an_answer_is_none(portal: Opening, answer: bytes) -> None:
    lost = asked(portal(always(answer)).url)
    assert isinstance(lost, UnreachableError)
    assert lost.sent


def test_the_centers_no_is_told_by_its_code(portal: Opening) -> None:
    out = asked(portal(always(reply(PROBLEM, status="401 Unauthorized"))).url)
    assert isinstance(out, UnauthorizedError)
    no = asked(portal(always(reply(PROBLEM, status="403 Forbidden"))).url)
    assert isinstance(no, RefusedError)
    assert no.problem.code == "signed_out"


def test_an_answer_larger_than_any_is_not_taken(portal: Opening) -> None:
    huge = asked(portal(always(reply(b" " * (MAX_ANSWER + 1)))).url)
    assert isinstance(huge, CenterFaultError)


def test_a_small_answer_that_unpacks_to_a_huge_one_neither(portal: Opening) -> None:
    packed = gzip.compress(bytes(MAX_ANSWER * 2))
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
    length = f"Content-Length: {len(packed)}\r\n\r\n".encode()
    assert isinstance(asked(portal(always(head + length + packed)).url), CenterFaultError)


def test_a_trickle_does_not_hold_a_request_beyond_its_time(portal: Opening) -> None:
    def trickle(visit: Visit) -> None:
        visit.say(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
        while not visit.wait(0.05):
            visit.say(b" ")

    lost = asked(portal(trickle).url, lambda api: api.request(SHAPE, 0.2))
    assert isinstance(lost, UnreachableError)
    assert lost.sent


def test_a_closed_client_sends_nothing(portal: Opening) -> None:
    async def twice(api: Api) -> None:
        await api.close()
        await api.health()

    lost = asked(portal(CAPTIVE).url, twice)
    assert isinstance(lost, UnreachableError)
    assert not lost.sent


def test_closing_ends_what_is_under_way(portal: Opening) -> None:
    thread = LoopThread()
    thread.start()
    there = portal(lambda visit: (visit.wait(), None)[1])
    api = Api(there.url)
    asking = thread.submit(api.health())
    until(lambda: there.seen)
    thread.submit(api.close()).result(10)
    assert isinstance(asking.exception(10), SyncError)
    thread.stop()


def test_half_a_character_does_not_stop_the_words_around_it(center: RunningCenter) -> None:
    body = {"text": "half \ud83d", "contact_id": new_id()}
    odd = SHAPE.model_copy(update={"body": body})

    async def ask() -> wire.RequestAnswer:
        api = Api(center.url)
        signed = await api.sign_in(wire.SignIn(login="han.jiwoo", password=PASSWORD))
        api.token = signed.token
        answer = await api.request(odd, 5)
        await api.close()
        return answer

    assert asyncio.run(ask()).answer == "refused"
