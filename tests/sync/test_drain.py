from collections.abc import Callable

import pytest

from console.model import commands as c
from console.model.note import Line, NoteContent
from console.model.outcome import Answer
from console.model.presence import PresenceState
from console.model.screen import Link
from console.store import drafts
from console.store.errors import StoreClosed
from console.store.outbox import Counts
from console.sync import drain
from console.sync.errors import UnauthorizedError
from tests.support import inside
from tests.support.center import RunningCenter, until
from tests.support.faults import Fault
from tests.support.headless import HeadlessDesk, new_id

SIGN_OUT = "POST /v1/sign-out"


def leave(desk: HeadlessDesk, wanted: Callable[[], bool] = lambda: False) -> Counts:
    return desk.on_loop(drain.leave(desk.loop, desk.api, wanted=wanted))


def opened(desk: HeadlessDesk) -> str:
    contact_id = new_id()
    desk.fact(c.ContactOpened(contact_id=contact_id, opened_at=1))
    return contact_id


def test_everything_goes_out_then_the_token_is_worth_nothing(
    center: RunningCenter, desk: HeadlessDesk
) -> None:
    contact_id = opened(desk)
    words = NoteContent(lines=(Line(None, "아직 어느 기록에도 없는 말씀"),))
    desk.store.write(lambda db: drafts.save(db, contact_id, words, 1)).result()
    assert leave(desk).kept == 0
    [draft] = inside.rows(center, "draft")
    assert draft["content"]["lines"][0]["text"] == words.lines[0].text
    with pytest.raises(UnauthorizedError):
        desk.on_loop(desk.api.changes({}))


def test_it_waits_for_the_center_however_long(center: RunningCenter, desk: HeadlessDesk) -> None:
    center.stop()
    until(lambda: desk.truth.link is Link.OFFLINE)
    contact_id = opened(desk)
    leaving = desk._thread.submit(drain.leave(desk.loop, desk.api, wanted=lambda: False))
    center.start()
    assert leaving.result(20).kept == 0
    assert [row["id"] for row in inside.rows(center, "contact")] == [contact_id]


def test_it_makes_room_for_a_sign_in_and_keeps_the_token(
    center: RunningCenter, desk: HeadlessDesk
) -> None:
    center.faults.add("POST /v1/facts", Fault.ERROR, times=10**6)
    opened(desk)
    looks: list[bool] = []

    def wanted() -> bool:
        looks.append(True)
        return len(looks) == 2

    assert leave(desk, wanted).kept == 1
    assert SIGN_OUT not in center.faults.seen
    desk.on_loop(desk.api.changes({}))


def test_a_token_that_is_refused_ends_the_wait(desk: HeadlessDesk) -> None:
    desk.on_loop(desk.api.sign_out())
    until(lambda: desk.truth.link is Link.SIGNED_OUT)
    opened(desk)
    assert leave(desk).kept == 1


def test_no_phone_rings_for_somebody_who_left(center: RunningCenter, desk: HeadlessDesk) -> None:
    center.faults.add("POST /v1/facts", Fault.ERROR, times=10**6)
    said = desk.on_loop(desk.loop.lease.set(PresenceState.READY))
    assert said.answer is Answer.DONE
    opened(desk)
    leave(desk, wanted=lambda: True)
    assert [row["state"] for row in inside.rows(center, "presence")] == [PresenceState.AWAY]


def test_a_goodbye_nobody_hears_does_not_hold_it_up(
    center: RunningCenter, desk: HeadlessDesk
) -> None:
    center.faults.add(SIGN_OUT, Fault.DROP_ANSWER)
    assert leave(desk).kept == 0


def test_words_that_cannot_be_kept_as_a_fact_are_told(
    center: RunningCenter, desk: HeadlessDesk
) -> None:
    desk.store.close()
    with pytest.raises(StoreClosed):
        leave(desk)
    assert SIGN_OUT not in center.faults.seen
