import pytest
from pytestqt.qtbot import QtBot

from console.desktop.control import hand as hands
from console.model import commands as c
from console.model.note import Line, NoteContent
from console.store import drafts
from console.store.errors import DiskFull
from tests.desktop.control.conftest import Desk


def content(text: str) -> NoteContent:
    return NoteContent(lines=(Line(at=None, text=text),))


def opened(contact_id: str) -> c.ContactOpened:
    return c.ContactOpened(contact_id=contact_id, opened_at=1)


def ended(contact_id: str) -> c.ContactEnded:
    return c.ContactEnded(contact_id=contact_id, ended_at=2)


def fill(desk: Desk) -> None:
    desk.write(lambda db: db.execute("PRAGMA max_page_count = 1").fetchone())


def make_room(desk: Desk) -> None:
    desk.write(lambda db: db.execute(f"PRAGMA max_page_count = {2**30}").fetchone())


def test_what_is_done_is_kept_in_order_before_anything_says_so(qtbot: QtBot, desk: Desk) -> None:
    said: list[str] = []
    desk.hand.fact(opened("c1"), lambda: said.append("opened"))
    desk.hand.fact(ended("c1"), lambda: said.append("ended"))
    assert not said
    with qtbot.waitSignal(desk.hand.emptied):
        pass
    assert said == ["opened", "ended"]
    assert desk.kinds() == ["contact.opened", "contact.ended"]
    assert desk.hand.idle


def test_newer_words_take_the_place_of_those_that_wait(qtbot: QtBot, desk: Desk) -> None:
    for text in ("하나", "하나 둘", "하나 둘 셋"):
        desk.hand.draft("c1", content(text))
    qtbot.waitUntil(lambda: desk.hand.idle)
    kept = desk.read(lambda db: drafts.load(db, "c1"))
    assert kept is not None
    assert kept.content.text == "하나 둘 셋"


def test_a_full_disk_holds_all_in_order(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hands, "AGAIN_MS", 50)
    desk.hand._retry.setInterval(50)
    fill(desk)
    held: list[tuple[int, str]] = []
    desk.hand.held.connect(lambda count, why: held.append((count, why)))
    desk.hand.draft("c1", content("가" * 15_000))
    desk.hand.fact(opened("c1"))
    desk.hand.fact(ended("c1"))
    qtbot.waitUntil(lambda: bool(held))
    assert held[0] == (3, DiskFull.code)
    assert (desk.hand.holding, desk.hand.idle) == (True, False)
    make_room(desk)
    qtbot.waitUntil(lambda: desk.hand.idle)
    assert held[-1] == (0, "")
    assert (desk.hand.holding, desk.hand.idle) == (False, True)
    kept = desk.read(lambda db: drafts.load(db, "c1"))
    assert kept is not None
    assert len(kept.content.text) == 15_000
    assert desk.kinds() == ["contact.opened", "contact.ended"]


def test_a_try_that_comes_again_is_the_same_fact(qtbot: QtBot, desk: Desk) -> None:
    """A commit may be durable and its answer lost."""
    desk.hand._retry.setInterval(10)
    tries: list[int] = []

    def make(_db: object) -> tuple[c.Fact, ...]:
        tries.append(1)
        return (opened("c1"),)

    desk.hand.together(make)
    job = desk.hand._jobs[0]
    qtbot.waitUntil(lambda: desk.hand.idle)
    desk.write(job.work)
    assert len(tries) == 2
    assert desk.kinds() == ["contact.opened"]


def test_a_fault_of_ours_is_told_and_the_rest_goes_on(qtbot: QtBot, desk: Desk) -> None:
    broken: list[bool] = []
    desk.hand.broken.connect(lambda: broken.append(True))
    desk.hand.together(lambda _db: 1 // 0)  # type: ignore[arg-type,return-value]  # on purpose
    desk.hand.fact(opened("c1"))
    qtbot.waitUntil(lambda: desk.hand.idle)
    assert broken
    assert isinstance(desk.unhandled[0], ZeroDivisionError)
    assert desk.kinds() == ["contact.opened"]


def test_the_end_of_the_process_waits_for_nothing_and_loses_nothing(desk: Desk) -> None:
    desk.hand.fact(opened("c1"))
    desk.hand.draft("c1", content("마지막"))
    desk.hand.queue_draft("c1")
    desk.hand.finish()
    assert desk.kinds() == ["contact.opened", "note.drafted"]
    assert desk.hand.idle
