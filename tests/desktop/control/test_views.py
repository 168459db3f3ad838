import dataclasses

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.control.views import Views
from console.model.screen import SessionScreen
from console.store import outbox
from console.store.errors import DiskFull
from tests.desktop.control.conftest import Desk
from tests.desktop.samples import HISTORY, NOW, screen, signed_note

THEIRS = dataclasses.replace(HISTORY.talks[1], summary="오세린 상담사가 쓴 말")
OLDER = tuple(
    dataclasses.replace(THEIRS, contact_id=f"older-{n}", summary=f"{n}번째") for n in range(3)
)


def shown() -> SessionScreen:
    return screen(1, history=dataclasses.replace(HISTORY, talks=(HISTORY.talks[0], THEIRS, *OLDER)))


@pytest.fixture
def views(desk: Desk) -> Views:
    return Views(desk.hand, "me", lambda: None)


def summaries(screen_: SessionScreen) -> list[str]:
    return [talk.summary for talk in screen_.history.talks] if screen_.history else []


def test_anothers_words_are_shown_once_it_is_kept_that_they_were(
    qtbot: QtBot, desk: Desk, views: Views
) -> None:
    first = views.allowed(shown())
    assert summaries(first)[0] == HISTORY.talks[0].summary
    assert summaries(first)[1:] == ["", "", "", ""]
    # Shown again before the disk has answered they are still held back.
    assert summaries(views.allowed(shown()))[1] == ""
    qtbot.waitUntil(lambda: summaries(views.allowed(shown()))[1] == THEIRS.summary)
    assert desk.kinds().count("record.viewed") == 2


def test_what_is_not_in_sight_is_not_called_seen(qtbot: QtBot, desk: Desk, views: Views) -> None:
    views.allowed(shown())
    qtbot.waitUntil(lambda: desk.hand.idle)
    assert summaries(views.allowed(shown()))[3:] == ["", ""]
    views.want_all(shown().contact.id)
    views.allowed(shown())
    qtbot.waitUntil(lambda: desk.hand.idle)
    assert "" not in summaries(views.allowed(shown()))
    assert desk.kinds().count("record.viewed") == 4


def test_once_a_session_for_each(qtbot: QtBot, desk: Desk, views: Views) -> None:
    for _ in range(3):
        views.allowed(shown())
        qtbot.waitUntil(lambda: desk.hand.idle)
    assert desk.kinds().count("record.viewed") == 2


def test_what_they_left_to_remember_waits_with_their_words(
    qtbot: QtBot, desk: Desk, views: Views
) -> None:
    theirs = screen(1, history=dataclasses.replace(HISTORY, talks=(THEIRS,)))
    first = views.allowed(theirs).history
    assert first is not None
    assert (first.remember, first.promise) == ("", "")
    qtbot.waitUntil(lambda: desk.hand.idle)
    then = views.allowed(theirs).history
    assert then is not None
    assert then.remember == HISTORY.remember


def test_a_signed_note_of_anothers_waits_and_ones_own_does_not(
    qtbot: QtBot, desk: Desk, views: Views
) -> None:
    mine = signed_note()
    theirs = dataclasses.replace(mine, id="n-2", author_id="oserin")
    both = dataclasses.replace(screen(1, signed_at=NOW), signed=(mine, theirs))
    assert views.allowed(both).signed == (mine,)
    qtbot.waitUntil(lambda: desk.hand.idle)
    assert views.allowed(both).signed == (mine, theirs)


def test_while_the_disk_refuses_the_page_is_there_without_them(
    views: Views, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_more: object) -> None:
        raise DiskFull("full")

    monkeypatch.setattr(outbox, "append", refuse)
    assert views.allowed(shown()).contact.id == shown().contact.id
    assert summaries(views.allowed(shown()))[1] == ""
