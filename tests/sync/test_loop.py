from collections.abc import Callable
from pathlib import Path

import pytest

from console.center import manage
from console.center.switchboard.interface import IncomingCall
from console.model import commands as c
from console.model.contact import Caller, Channel, ContactState
from console.model.note import Line, NoteContent
from console.model.outcome import Answer
from console.model.screen import Link
from console.store import drafts, meta, outbox, views
from tests.support import inside
from tests.support.center import RunningCenter, until
from tests.support.faults import Fault
from tests.support.headless import HeadlessDesk, new_id
from tests.sync.rig import QUICK, Rig

ALL_FAULTS = [
    Fault.DROP_REQUEST,
    Fault.DROP_ANSWER,
    Fault.CUT_ANSWER,
    Fault.REPEAT,
    Fault.ERROR,
    Fault.HTML,
]


def opened(desk: HeadlessDesk) -> str:
    contact_id = new_id()
    desk.fact(c.ContactOpened(contact_id=contact_id, opened_at=desk.time.now()))
    return contact_id


def referral(contact_id: str, name: str) -> c.ReferralMade:
    return c.ReferralMade(contact_id=contact_id, service_id=name, service_name=name, made_at=1)


def names_at(center: RunningCenter, contact_id: str) -> list[str]:
    """The referrals of a contact in the order in which the center wrote them."""
    rows = inside.rows(center, "referral")
    return [row["service_name"] for row in rows if row["contact_id"] == contact_id]


def test_a_fact_reaches_the_center_and_comes_back(
    center: RunningCenter, desk: HeadlessDesk
) -> None:
    contact_id = opened(desk)
    desk.settled()
    assert [row["id"] for row in inside.rows(center, "contact")] == [contact_id]
    screen = desk.read(lambda db: views.session(db, contact_id))
    assert screen is not None
    assert screen.contact.state is ContactState.CONNECTED


@pytest.mark.parametrize("fault", ALL_FAULTS)
@pytest.mark.parametrize("what", ["POST /v1/facts", "GET /v1/changes", "GET /v1/stream"])
def test_nothing_is_lost_doubled_or_out_of_order(
    lasting: RunningCenter, tmp_path: Path, what: str, fault: Fault
) -> None:
    with HeadlessDesk(tmp_path / "han.vault", lasting.url, "han.jiwoo", pace=QUICK) as desk:
        desk.online()
        contact_id = opened(desk)
        lasting.faults.add(what, fault, times=2)
        names = [f"service-{n}" for n in range(12)]
        for name in names:
            desk.fact(referral(contact_id, name))
        desk.settled()
        lasting.faults.clear()
        assert names_at(lasting, contact_id) == names


def test_an_outage_is_told_and_everything_follows(
    center: RunningCenter, desk: HeadlessDesk
) -> None:
    center.stop()
    until(lambda: desk.truth.link is Link.OFFLINE)
    contact_id = opened(desk)
    desk.fact(referral(contact_id, "무료 급식"))
    until(lambda: desk.truth.kept == 2)
    center.start()
    desk.settled()
    desk.online()
    assert names_at(center, contact_id) == ["무료 급식"]
    until(lambda: desk.truth.kept == 0)


def test_a_request_with_the_center_gone_says_not_sent(
    center: RunningCenter, desk: HeadlessDesk
) -> None:
    center.stop()
    until(lambda: desk.truth.link is Link.OFFLINE)
    assert desk.ask(c.ContactAccept(contact_id=new_id())).answer is Answer.NOT_SENT
    assert desk.read(outbox.counts).kept == 0


def test_of_two_who_accept_one_gets_the_contact(
    center: RunningCenter, desk: HeadlessDesk, tmp_path: Path
) -> None:
    center.staff("oh.serin")
    contact_id = inside.joins(
        center,
        IncomingCall(
            switchboard_id="call-1",
            channel=Channel.CALL,
            joined_at=desk.time.now(),
            caller=Caller(alias="민들레"),
        ),
    )
    with HeadlessDesk(tmp_path / "oh.vault", center.url, "oh.serin") as other:
        other.online()
        answers = [one.ask(c.ContactAccept(contact_id=contact_id)) for one in (desk, other)]
        assert [answer.answer for answer in answers] == [Answer.DONE, Answer.REFUSED]
        assert answers[1].reason == "taken"
        until(lambda: other.read(lambda db: views.session(db, contact_id)) is None)


def test_an_accept_whose_answer_is_lost_is_asked_again_and_done_once(
    center: RunningCenter, desk: HeadlessDesk
) -> None:
    call = IncomingCall(switchboard_id="call-1", channel=Channel.CALL, joined_at=0, caller=Caller())
    contact_id = inside.joins(center, call)
    center.faults.add("POST /v1/requests", Fault.DROP_ANSWER, times=2)
    assert desk.ask(c.ContactAccept(contact_id=contact_id)).answer is Answer.DONE


def test_a_poison_fact_goes_aside_and_the_others_flow(
    center: RunningCenter, desk: HeadlessDesk
) -> None:
    bad, good = opened(desk), opened(desk)
    desk.settled()
    center.faults.poison = b"burns the center"
    poison = desk.fact(referral(bad, "burns the center"))
    dependent = desk.fact(referral(bad, "comes after"))
    desk.fact(referral(good, "flows"))
    until(lambda: desk.read(outbox.counts).needs_you == 2)
    until(lambda: names_at(center, good) == ["flows"])
    kept = {item.command_id: item for item in desk.read(views.kept)}
    assert {poison, dependent} <= set(kept)
    assert names_at(center, bad) == []


def test_a_restored_center_gets_everything_again(
    center: RunningCenter, desk: HeadlessDesk, tmp_path: Path
) -> None:
    contact_id = opened(desk)
    desk.settled()
    backup = manage.backup(center.home, tmp_path / "yesterday.sqlite")
    desk.fact(referral(contact_id, "after the backup"))
    desk.settled()
    inside.restore(center, backup)
    until(lambda: names_at(center, contact_id) == ["after the backup"])
    desk.settled()
    screen = desk.read(lambda db: views.session(db, contact_id))
    assert screen is not None
    assert [row.service_name for row in screen.referrals] == ["after the backup"]


def test_a_revoked_token_is_told_and_keeps_everything(
    center: RunningCenter, desk: HeadlessDesk
) -> None:
    manage.staff_disable(center.home, "han.jiwoo")
    until(lambda: desk.truth.link is Link.SIGNED_OUT)
    opened(desk)
    until(lambda: desk.truth.kept == 1)


def test_a_second_workstation_shows_the_same(
    center: RunningCenter, desk: HeadlessDesk, tmp_path: Path
) -> None:
    contact_id = opened(desk)
    words = NoteContent(lines=(Line(0, "왼쪽 자리에서"),))
    vault = desk.store.vault_id
    desk.fact(c.NoteDrafted(contact_id=contact_id, device=vault, content=words, written_at=1))
    desk.settled()
    with HeadlessDesk(tmp_path / "second.vault", center.url, "han.jiwoo") as second:
        second.online()
        screen = second.read(lambda db: views.session(db, contact_id))
        assert screen is not None
        assert [draft.content for draft in screen.other_drafts] == [words]


def test_a_draft_left_alone_becomes_a_fact(center: RunningCenter, desk: HeadlessDesk) -> None:
    contact_id = opened(desk)
    words = NoteContent(lines=(Line(0, "아무도 재촉하지 않은 말씀"),))
    desk.store.write(lambda db: drafts.save(db, contact_id, words, 1)).result(10)
    until(lambda: inside.rows(center, "draft"))
    desk.settled()


def test_the_last_contact_is_in_the_vault(center: RunningCenter, desk: HeadlessDesk) -> None:
    at = until(lambda: desk.read(lambda db: meta.get(db, meta.LAST_CONTACT)))
    assert abs(at - center.center.now()) < 60_000


def test_a_store_that_is_closed_ends_the_exchange_quietly(
    rig: Callable[..., Rig], caplog: pytest.LogCaptureFixture
) -> None:
    made = rig()
    made.begin()
    until(lambda: made.line.truth.shown.link is Link.OFFLINE)
    made.store.close()
    made.loop.line.doubt()
    made.thread.submit(made.line.signed_in_again("other"))
    assert made._running.exception(20) is None
    assert not caplog.records


def test_a_client_that_is_closed_is_an_outage(desk: HeadlessDesk) -> None:
    desk.on_loop(desk.api.close())
    until(lambda: desk.truth.link is Link.OFFLINE)
    opened(desk)
    until(lambda: desk.truth.kept == 1)


def test_a_disk_that_has_room_again_is_told(desk: HeadlessDesk) -> None:
    async def full() -> None:
        desk.loop.line.disk(full=True)

    desk.on_loop(full())
    assert desk.truth.disk_full
    opened(desk)
    until(lambda: not desk.truth.disk_full)
