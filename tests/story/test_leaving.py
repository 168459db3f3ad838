"""Two real processes on one computer: who leaves unsent words makes way for who comes."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.store.places import fill, small_disk
from tests.story.counselor import Counselor
from tests.story.outage import PASSWORD, Center

__all__ = ["small_disk"]
WORDS = "마지막으로 적은 말씀."


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Center]:
    made = Center(tmp_path / "center")
    made.prepare()
    made.start()
    yield made
    made.kill()


def takes_a_call(han: Counselor, center: Center) -> None:
    han.does("sees", "online")
    contact_id = center.rings()
    han.does("sees", "waiting")
    han.does("accepts", contact_id)
    han.does("sees", "talk")


@pytest.mark.timeout(180)
def test_a_process_without_a_window_makes_way(tmp_path: Path, center: Center) -> None:
    second = Counselor(tmp_path / "seat", center.url, "han.jiwoo", PASSWORD)
    with (
        Counselor(tmp_path / "seat", center.url, "han.jiwoo", PASSWORD) as first,
        ExitStack() as stack,
    ):
        stack.callback(second.kill)
        takes_a_call(first, center)
        center.kill()
        first.does("sees", "offline")
        first.does("type", WORDS)
        first.does("kept")
        first.does("close")
        assert first.lives()
        second.start()
        second.does("sees", "talk")
        second.does("note", WORDS)
        assert first.ends() == 0
        center.start()
        second.does("sees", "all sent")
        assert [row["content"]["lines"][0]["text"] for row in center.rows("draft")] == [WORDS]
        assert "Traceback" not in second.log()
        assert WORDS not in second.log()


@pytest.mark.timeout(180)
def test_a_full_disk_is_got_over(small_disk: Path, center: Center) -> None:
    with Counselor(small_disk / "seat", center.url, "han.jiwoo", PASSWORD) as han:
        takes_a_call(han, center)
        filler = fill(small_disk)
        han.does("type", WORDS * 400)
        han.does("sees", "disk full")
        han.does("close")
        han.does("sees", "window")
        filler.unlink()
        assert han.ends() == 0
        drafts = center.rows("draft")
        assert [row["content"]["lines"][0]["text"] for row in drafts] == [WORDS * 400]


@pytest.mark.timeout(180)
def test_a_console_killed_while_connecting(tmp_path: Path, center: Center) -> None:
    with Counselor(tmp_path / "seat", center.url, "han.jiwoo", PASSWORD) as han:
        han.does("sees", "online")
        contact_id = center.rings()
        han.does("sees", "waiting")
        han.tells("accepts", contact_id)
        han.kill()
        han.start()
        han.does("sees", "online")
        # Whether the request had left or not: once, and with nobody left hanging.
        contact = center.rows("contact")[0]
        if contact["state"] == "waiting":
            han.does("accepts", contact_id)
        han.does("sees", "talk")
        assert len(center.rows("contact")) == 1
