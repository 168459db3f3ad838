"""Real streams over a real socket."""

import asyncio
import json
import queue
import threading
from collections.abc import Iterator
from contextlib import aclosing, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from console import wire
from console.center import auth, feed, manage, tokens
from console.center.center import Center, open_center
from console.center.changes import Cursor
from console.center.stream import Stream
from console.center.unit import Unit
from console.model.center import CenterInfo
from console.model.roles import Role
from tests.support.center import CHEAP, PATIENCE_S, RunningCenter, TestClock, until
from tests.support.desk import Desk

BEAT_S = 0.2


@pytest.fixture
def center(tmp_path: Path, database_url: str) -> Iterator[RunningCenter]:
    with RunningCenter(
        tmp_path / "center", database_url=database_url, heartbeat_s=BEAT_S
    ) as running:
        running.staff("minji")
        running.staff("jun")
        yield running


class Listener:
    """Reads a stream in a thread: pages, heartbeats, and whether it ended."""

    def __init__(self, lines: Iterator[str]) -> None:
        self.pages: queue.SimpleQueue[wire.Page] = queue.SimpleQueue()
        self.beats = 0
        self.ended = threading.Event()
        self._lines = lines
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def page(self) -> wire.Page:
        return self.pages.get(timeout=PATIENCE_S)

    def join(self) -> None:
        self._thread.join(PATIENCE_S)

    def _read(self) -> None:
        try:
            for line in self._lines:
                self._line(line)
        except (httpx.TransportError, httpx.StreamError):
            pass
        finally:
            self.ended.set()

    def _line(self, line: str) -> None:
        if line.startswith(":"):
            self.beats += 1
        if line.startswith("data: "):
            self.pages.put(wire.Page.model_validate_json(line.removeprefix("data: ")))


@contextmanager
def listening(desk: Desk, **asked: Any) -> Iterator[Listener]:
    params = {"vault_id": desk.vault_id, **desk.cursor, **asked}
    with desk.client.stream("GET", "/v1/stream", params=params) as answer:
        assert answer.status_code == 200
        listener = Listener(answer.iter_lines())
        yield listener
        answer.close()
    listener.join()


def streams(center: Center) -> int:
    return len(center.hub._waiting)


def test_the_first_page_comes_at_once_and_news_follow(minji: Desk, jun: Desk) -> None:
    minji.pull()
    with listening(minji) as heard:
        assert heard.page().rows == []
        jun.open_contact()
        contact_id = minji.open_contact()
        seen: set[str] = set()
        while contact_id not in seen:
            page = heard.page()
            assert page.after == minji.cursor["after"]
            minji.apply(page)
            seen |= {row.id for row in page.rows}
    assert set(minji.of("contact")) == {contact_id}


def test_from_zero_the_stream_catches_up_in_pages(center: RunningCenter, minji: Desk) -> None:
    def many(unit: Unit) -> None:
        for n in range(1_100):
            unit.put(f"info-{n}", CenterInfo(id=f"info-{n}", name="이름"))

    center.center.write_now(many)
    with listening(minji) as heard:
        page = heard.page()
        while page.upto < page.head:
            minji.apply(page)
            page = heard.page()
        minji.apply(page)
    assert len(minji.of("center")) == 1_101


def test_silence_is_filled_with_heartbeats(minji: Desk) -> None:
    with listening(minji) as heard:
        until(lambda: heard.beats > 2)


def test_a_reader_who_leaves_is_forgotten(center: RunningCenter, minji: Desk) -> None:
    with listening(minji) as heard:
        heard.page()
        until(lambda: streams(center.center) == 1)
    until(lambda: streams(center.center) == 0)


def test_it_ends_when_the_token_is_revoked(minji: Desk, center: RunningCenter) -> None:
    with listening(minji) as heard:
        heard.page()
        second = center.client()
        second.headers["Authorization"] = minji.client.headers["Authorization"]
        assert second.post("/v1/sign-out").status_code == 204
        assert heard.ended.wait(PATIENCE_S)
        second.close()


def test_it_ends_when_a_tool_disables_the_person(minji: Desk, center: RunningCenter) -> None:
    """Another process: the running center notices by itself."""
    with listening(minji) as heard:
        heard.page()
        manage.staff_disable(center.home, "minji")
        assert heard.ended.wait(PATIENCE_S)


def test_it_ends_when_the_token_expires(minji: Desk, center: RunningCenter) -> None:
    with listening(minji) as heard:
        heard.page()
        assert isinstance(center.clock, TestClock)
        center.clock.ahead = 15 * 24 * 3_600_000
        assert heard.ended.wait(PATIENCE_S)


def test_what_a_tool_writes_is_heard(minji: Desk, center: RunningCenter) -> None:
    minji.pull()
    with listening(minji) as heard:
        heard.page()
        manage.staff_add(center.home, "newcomer", "새 사람", Role.COUNSELOR)
        assert [row.kind for row in heard.page().rows] == ["staff"]


def test_a_new_role_starts_a_new_epoch_in_the_stream(minji: Desk, center: RunningCenter) -> None:
    minji.pull()
    with listening(minji) as heard:
        heard.page()
        manage.staff_role(center.home, "minji", Role.SUPERVISOR)
        page = heard.page()
        while page.epoch == 1:
            page = heard.page()
        assert page.after == 0
        assert page.rows


def test_stopping_the_center_ends_streams_at_once(minji: Desk, center: RunningCenter) -> None:
    with listening(minji) as heard:
        heard.page()
        center.stop()
        assert heard.ended.is_set()


def test_a_slow_reader_costs_no_memory(minji: Desk, jun: Desk, center: RunningCenter) -> None:
    """What he has not read is not kept for him: when he reads on he gets it in few pages."""
    minji.pull()
    with minji.client.stream("GET", "/v1/stream", params=minji.cursor) as answer:
        lines = answer.iter_lines()
        assert next(lines) == "event: page"

        def grow(unit: Unit) -> None:
            for n in range(40):
                unit.put(f"big-{n}", CenterInfo(id=f"big-{n}", name="가" * 20_000))

        for _ in range(30):
            center.center.write_now(grow)
        jun.open_contact()
        head = jun.pull().cursor["after"]
        upto, pages = 0, 0
        while upto < head:
            line = next(lines)
            if line.startswith("data: "):
                upto, pages = json.loads(line[6:])["upto"], pages + 1
    assert pages < 30


@pytest.mark.parametrize("token", ["", "Bearer nonsense", "Basic bWluamk6"])
def test_without_a_token_there_is_no_stream(center: RunningCenter, token: str) -> None:
    with center.client(headers={"Authorization": token}) as client:
        answer = client.get("/v1/stream")
    assert (answer.status_code, answer.json()["code"]) == (401, "signed_out")


def test_two_processes_at_one_postgresql_wake_each_other(tmp_path: Path, postgres: Any) -> None:
    url = postgres.database()
    options: dict[str, Any] = {"database_url": url, "tick_s": 60, "heartbeat_s": BEAT_S}
    with RunningCenter(tmp_path / "one", **options) as one:
        one.staff("minji")
        (tmp_path / "two").mkdir()
        for name in ("center.json", "center.key"):
            (tmp_path / "two" / name).write_bytes((tmp_path / "one" / name).read_bytes())
        with RunningCenter(
            tmp_path / "two", database_url=url, tick_s=60, heartbeat_s=BEAT_S
        ) as two:
            near, far = Desk.at(one, "minji"), Desk.at(two, "minji")
            far.pull()
            with listening(far) as heard:
                heard.page()
                contact_id = near.open_contact()
                while contact_id not in far.of("contact"):
                    far.apply(heard.page())
            near.close()
            far.close()


def test_what_moves_before_anybody_watches_is_not_missed(
    center: RunningCenter, minji: Desk
) -> None:
    token = minji.client.headers["Authorization"].removeprefix("Bearer ")
    center.stop()

    async def second_page(opened: Center) -> bytes:
        at = Cursor(feed.Asked("", -1, 0), minji.vault_id)
        session = await opened.read(
            lambda connection: auth.find(connection, opened, tokens.digest(token), "")
        )
        assert session is not None
        stream = Stream(opened, session, at)
        await stream.read()
        await opened.write(lambda unit: unit.put("late", CenterInfo(id="late", name="늦은 소식")))
        async with aclosing(stream.events(PATIENCE_S)) as events:
            await anext(events)
            async with asyncio.timeout(PATIENCE_S / 2):
                return await anext(events)

    with open_center(center.home, clock=center.clock, hasher=CHEAP) as opened:
        assert "늦은 소식" in asyncio.run(second_page(opened)).decode()
