import asyncio
from collections.abc import Callable

import pytest

from console.sync import stream
from console.sync.api import MAX_ANSWER, Api
from console.sync.errors import (
    CenterFaultError,
    SyncError,
    UnauthorizedError,
    UnreachableError,
)
from tests.sync.portal import CAPTIVE, Answer, Portal, Visit, always, reply

Opening = Callable[[Answer], Portal]
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
PROBLEM = b'{"code": "signed_out", "ko": "-", "en": "-", "details": {}}'


def heard(url: str, silence: float = 5.0) -> tuple[list[str], SyncError]:
    """The pages that came, and what ended the stream."""
    told: list[str] = []

    async def run() -> None:
        api = Api(url)
        try:
            async for page in stream.pages(api, {"after": "0"}, silence=silence):
                told.append(page)  # noqa: PERF401 - what came before the end counts
        finally:
            await api.close()

    with pytest.raises(SyncError) as ended:
        asyncio.run(run())
    return told, ended.value


def test_pages_come_as_they_are_and_the_end_is_an_error(portal: Opening) -> None:
    page = '{"줄": "하나\u2028둘\x85셋"}'
    event = f": alive\n\nevent: page\ndata: {page}\n\n".encode()
    other = b"event: later\ndata: of a newer center\n\n"
    told, ended = heard(portal(always(HEAD + event + other + event)).url)
    assert told == [page, page]
    assert isinstance(ended, UnreachableError)


def test_half_a_page_is_none(portal: Opening) -> None:
    told, ended = heard(portal(always(HEAD + b"event: page\ndata: {")).url)
    assert told == []
    assert isinstance(ended, UnreachableError)


def test_a_line_that_says_nothing_is_dead(portal: Opening) -> None:
    def silent(visit: Visit) -> None:
        visit.say(HEAD, b"event: page\ndata: 1\n\n")
        visit.wait()

    told, ended = heard(portal(silent).url, silence=0.1)
    assert told == ["1"]
    assert str(ended) == "ReadTimeout"


def test_heartbeats_keep_it_alive(portal: Opening) -> None:
    def beating(visit: Visit) -> None:
        visit.say(HEAD)
        for _ in range(8):
            visit.wait(0.05)
            visit.say(b": alive\n\n")
        visit.say(b"event: page\ndata: 1\n\n")

    assert heard(portal(beating).url, silence=0.3)[0] == ["1"]


def test_a_page_without_end_is_not_taken(portal: Opening) -> None:
    part = b"x" * (MAX_ANSWER // 8)
    ended = heard(portal(lambda visit: visit.say(HEAD, b"data: ", *[part] * 9)).url)[1]
    assert isinstance(ended, CenterFaultError)


def test_many_pages_may_be_more_than_that_together(portal: Opening) -> None:
    event = b"event: page\ndata: " + b"x" * (MAX_ANSWER // 4) + b"\n\n"
    assert len(heard(portal(lambda visit: visit.say(HEAD, *[event] * 5)).url)[0]) == 5


@pytest.mark.parametrize(
    "answer",
    [
        reply(b"<html>no</html>", "text/html", "401 Unauthorized"),
        reply(b"{}", "application/json"),
        reply(PROBLEM, status="500 Oops"),
    ],
)
def test_what_is_no_stream_is_a_fault(portal: Opening, answer: bytes) -> None:
    assert isinstance(heard(portal(always(answer)).url)[1], CenterFaultError)


def test_a_captive_portal_is_a_fault(portal: Opening) -> None:
    assert isinstance(heard(portal(CAPTIVE).url)[1], CenterFaultError)


def test_the_centers_401_says_signed_out(portal: Opening) -> None:
    out = portal(always(reply(PROBLEM, status="401 Unauthorized")))
    assert isinstance(heard(out.url)[1], UnauthorizedError)


def test_nobody_there() -> None:
    assert isinstance(heard("http://127.0.0.1:9")[1], UnreachableError)
