"""Faults in the middle of the work: what a person reads, and that every word is kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from console.center import manage, tokens
from console.model import commands as c
from console.model.outcome import Answer
from console.model.presence import PresenceState
from console.model.roles import Role
from console.model.screen import Link
from tests.desktop.running import Eyes, Opens, call, discreet, rings
from tests.support import inside
from tests.support.center import PASSWORD, RunningCenter, until
from tests.support.faults import Fault
from tests.support.headless import HeadlessDesk
from tests.support.switchboard import TestSwitchboard

ALWAYS = 10**6
WORDS = "난방비가 밀려 보일러를 끄고 지내신다고 함."
MORE = " 이어서 적은 말씀."
ROOM = 2**30


@pytest.fixture
def switchboard() -> TestSwitchboard:
    return TestSwitchboard()


@pytest.fixture
def with_phones(tmp_path: Path, switchboard: TestSwitchboard) -> Iterator[RunningCenter]:
    with RunningCenter(tmp_path / "center", switchboard=switchboard) as running:
        running.staff("mina")
        yield running


@pytest.fixture
def eyes(running_center: RunningCenter, opens: Opens) -> Eyes:
    """Somebody in the middle of a talk."""
    made = opens(running_center.url)
    made.enter_online("mina")
    made.talk(rings(running_center))
    return made


def drafted(center: RunningCenter) -> str:
    """What the center has of the words."""
    found = [row["content"]["lines"] for row in inside.rows(center, "draft")]
    return "".join(line["text"] for lines in found for line in lines)


def presence(center: RunningCenter) -> list[str]:
    return [row["state"] for row in inside.rows(center, "presence")]


def fill_the_disk(eyes: Eyes) -> None:
    """SQLite gets no page more, as on a full disk."""
    eyes.in_vault(lambda db: db.execute("PRAGMA max_page_count = 1").fetchone())


def make_room(eyes: Eyes) -> None:
    eyes.in_vault(lambda db: db.execute(f"PRAGMA max_page_count = {ROOM}").fetchone())


# --- the center -----------------------------------------------------------------------------------


def test_the_center_gone(running_center: RunningCenter, eyes: Eyes) -> None:
    eyes.write(WORDS)
    running_center.stop()
    eyes.says("연결이 끊겼습니다", "The connection is broken")
    eyes.write(MORE)
    eyes.kept()
    running_center.start()
    eyes.until(lambda: drafted(running_center) in (WORDS, WORDS + MORE))
    eyes.window.open_page("queue")
    eyes.until(lambda: drafted(running_center) == WORDS + MORE)
    eyes.says("모두 보냈습니다", "Everything sent")
    discreet(eyes, WORDS, MORE)


@pytest.mark.parametrize("fault", [Fault.ERROR, Fault.HTML])
def test_the_center_answers_nonsense(
    running_center: RunningCenter, eyes: Eyes, fault: Fault
) -> None:
    running_center.faults.add("", fault, times=ALWAYS)
    eyes.write(WORDS)
    eyes.window.open_page("queue")
    eyes.says("연결이 끊겼습니다", "The connection is broken")
    running_center.faults.clear()
    eyes.until(lambda: drafted(running_center) == WORDS)
    discreet(eyes, WORDS)


def revoke(center: RunningCenter) -> None:
    mina = next(one for one in manage.staff_list(center.home) if one.login == "mina")
    center.center.write_now(lambda unit: tokens.revoke_all(unit, mina.id))


def test_the_token_revoked(running_center: RunningCenter, eyes: Eyes) -> None:
    eyes.write(WORDS)
    revoke(running_center)
    eyes.window.open_page("queue")
    eyes.says("로그인이 끝났습니다", "The sign-in has ended")
    eyes.says("로그인이 끝났습니다. 모두 여기에", "The sign-in has ended. Everything is kept here.")
    eyes.signed_out()
    eyes.enter_online("mina")
    eyes.until(lambda: drafted(running_center) == WORDS)
    eyes.until(lambda: eyes.window.session.note.content.text == WORDS)
    discreet(eyes, WORDS)


def test_the_password_changed_elsewhere(running_center: RunningCenter, eyes: Eyes) -> None:
    eyes.write(WORDS)
    temporary = manage.staff_reset(running_center.home, "mina").password
    eyes.window.open_page("queue")
    eyes.sees("로그인이 끝났습니다")
    eyes.signed_out()
    eyes.sign_in("mina", temporary)
    eyes.until(lambda: not eyes.console.house._entrance.busy)
    eyes.console.page.password_chosen.emit("mina", temporary, "another good one")
    eyes.until(lambda: eyes.window.signed_in)
    eyes.sees("새 비밀번호로 보관함을 열었습니다")
    eyes.until(lambda: drafted(running_center) == WORDS)
    discreet(eyes, WORDS, temporary, "another good one")


# --- the disk -------------------------------------------------------------------------------------


def test_the_disk_full(running_center: RunningCenter, eyes: Eyes) -> None:
    fill_the_disk(eyes)
    long = WORDS * 300
    eyes.write(long)
    eyes.says("디스크가 가득 찼습니다", "The disk is full")
    eyes.write(MORE)
    assert eyes.window.session.note.content.text == long + MORE
    make_room(eyes)
    eyes.kept()
    eyes.window.open_page("queue")
    eyes.until(lambda: drafted(running_center) == long + MORE)
    eyes.until(lambda: "디스크가 가득 찼습니다" not in eyes.words)
    discreet(eyes, WORDS, MORE)


def test_signing_out_with_the_disk_full(running_center: RunningCenter, eyes: Eyes) -> None:
    fill_the_disk(eyes)
    eyes.write(WORDS * 300)
    eyes.sees("디스크가 가득 찼습니다")
    eyes.sign_out()
    eyes.says("마지막에 적으신 글이 이 화면에만 있습니다", "only on this screen")
    assert eyes.window.signed_in
    eyes.write(MORE)
    make_room(eyes)
    eyes.until(lambda: not eyes.window.signed_in)
    eyes.until(lambda: drafted(running_center) == WORDS * 300 + MORE)
    discreet(eyes, WORDS, MORE)


def test_closing_the_window_with_the_disk_full(running_center: RunningCenter, eyes: Eyes) -> None:
    fill_the_disk(eyes)
    eyes.write(WORDS * 300)
    # The disk has not answered yet: the window goes, and comes back.
    eyes.window.close()
    eyes.sees("이 화면에만 있습니다")
    assert not eyes.window.close()
    eyes.window.strip.asked.emit()
    make_room(eyes)
    eyes.kept()
    assert eyes.window.signed_in
    assert eyes.window.isVisible()
    eyes.window.close()
    eyes.until(lambda: eyes.console.house.shift is None)
    eyes.until(lambda: drafted(running_center) == WORDS * 300)
    discreet(eyes, WORDS)


# --- others ---------------------------------------------------------------------------------------


def test_two_counselors_accept_the_same_contact(
    running_center: RunningCenter, opens: Opens, tmp_path: Path
) -> None:
    running_center.staff("jun")
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    contact_id = rings(running_center)
    eyes.until(lambda: eyes.window.queue.waiting)
    rule = running_center.faults.add("POST /v1/requests", Fault.DELAY, seconds=1.5)
    eyes.accept(contact_id)
    eyes.until(lambda: rule.hits)
    with HeadlessDesk(tmp_path / "jun.vault", running_center.url, "jun") as jun:
        assert jun.ask(c.ContactAccept(contact_id=contact_id)).answer is Answer.DONE
    eyes.sees("다른 상담사가 먼저 받았습니다")
    assert eyes.window.session.phase == "none"
    discreet(eyes)


def test_a_second_workstation_of_the_same_counselor(
    running_center: RunningCenter, eyes: Eyes, opens: Opens
) -> None:
    eyes.write(WORDS)
    eyes.window.open_page("queue")
    eyes.until(lambda: drafted(running_center) == WORDS)
    second = opens(running_center.url, home="seat-2")
    second.enter_online("mina")
    second.until(lambda: second.window.session.phase == "talk")
    second.says("다른 자리에서 쓰던 초안", "A draft from another workstation")
    second.write(MORE)
    second.window.open_page("queue")
    eyes.window.open_page("session")
    eyes.says("다른 자리에서 쓰던 초안", "A draft from another workstation")
    texts = {row["content"]["lines"][0]["text"] for row in inside.rows(running_center, "draft")}
    assert texts == {WORDS, MORE}
    # Signed at one seat, neither claims to be writing up for ever.
    discreet(second, WORDS, MORE)


# --- a request that comes to nothing --------------------------------------------------------------


def test_an_accept_that_is_not_sent(running_center: RunningCenter, opens: Opens) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    contact_id = rings(running_center)
    eyes.until(lambda: eyes.window.queue.waiting)
    running_center.stop()
    eyes.sees("연결이 끊겼습니다")
    eyes.accept(contact_id)
    eyes.sees("보내지 못했습니다. 전화가 울리면")
    running_center.start()
    eyes.until(lambda: eyes.link is Link.ONLINE)
    eyes.talk(contact_id)


def test_an_accept_that_is_not_certain(
    running_center: RunningCenter, opens: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(c, "REQUEST_VALID_MS", 1_000)
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    contact_id = rings(running_center)
    eyes.until(lambda: eyes.window.queue.waiting)
    running_center.faults.add("POST /v1/requests", Fault.DROP_REQUEST, times=ALWAYS)
    eyes.accept(contact_id)
    eyes.sees("답이 오지 않아 확실하지 않습니다")


def test_a_phone_that_does_not_connect(
    with_phones: RunningCenter, switchboard: TestSwitchboard, opens: Opens
) -> None:
    eyes = opens(with_phones.url)
    eyes.enter_online("mina")
    contact_id = switchboard.tell(switchboard.ear.joined(call(at=with_phones.clock())))
    eyes.accept(contact_id)
    until(lambda: switchboard.accepted)
    staff_id = switchboard.accepted[0][1]
    switchboard.tell(switchboard.ear.connecting("call-1", staff_id))
    eyes.until(lambda: eyes.window.queue.model.lines[0].row.mine)
    switchboard.tell(switchboard.ear.connection_failed("call-1"))
    eyes.sees("연결되지 않았습니다. 다시 받으실 수 있습니다")


def test_a_talk_that_the_switchboard_ends(
    with_phones: RunningCenter, switchboard: TestSwitchboard, opens: Opens
) -> None:
    eyes = opens(with_phones.url)
    eyes.enter_online("mina")
    contact_id = switchboard.tell(switchboard.ear.joined(call(at=with_phones.clock())))
    eyes.accept(contact_id)
    until(lambda: switchboard.accepted)
    staff_id = switchboard.accepted[0][1]
    switchboard.tell(switchboard.ear.connected("call-1", staff_id, with_phones.clock()))
    eyes.until(lambda: eyes.window.session.phase == "talk")
    eyes.until(lambda: presence(with_phones) == [PresenceState.IN_SESSION])
    eyes.write(WORDS)
    switchboard.tell(switchboard.ear.ended("call-1", with_phones.clock()))
    eyes.until(lambda: eyes.window.session.phase == "wrap_up")
    assert eyes.window.session.note.content.text == WORDS
    assert eyes.window.page == "session"
    eyes.until(lambda: presence(with_phones) == [PresenceState.WRAP_UP])


# --- who comes, who goes --------------------------------------------------------------------------


def test_presence_becomes_true_when_the_center_is_back(
    running_center: RunningCenter, opens: Opens
) -> None:
    first = opens(running_center.url)
    first.enter_online("mina")
    first.window.queue.presence_chosen.emit(PresenceState.BREAK)
    first.until(lambda: presence(running_center) == [PresenceState.BREAK])
    first.end()
    running_center.stop()
    eyes = opens(running_center.url)
    eyes.enter("mina")
    eyes.sees("연결이 끊겼습니다")
    running_center.start()
    eyes.until(lambda: presence(running_center) == [PresenceState.READY])


def test_who_left_is_ready_no_more(running_center: RunningCenter, opens: Opens) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    eyes.until(lambda: presence(running_center) == [PresenceState.READY])
    eyes.signed_out()
    eyes.until(lambda: PresenceState.READY not in presence(running_center))


@pytest.mark.parametrize(
    ("role", "korean", "english"),
    [
        (
            Role.COMPANION,
            "동행상담 계정은 전화를 받지 않으므로",
            "A companion's account takes no calls",
        ),
        (Role.TRAINEE, "연습할 이야기", "Stories to practise"),
        (Role.ADMIN, "관리자 계정에는", "An administrator's account sees no callers"),
    ],
)
def test_an_account_that_takes_no_calls(
    running_center: RunningCenter, opens: Opens, role: Role, korean: str, english: str
) -> None:
    running_center.staff("other", role)
    rings(running_center)
    eyes = opens(running_center.url)
    eyes.enter_online("other")
    eyes.window.strip.asked.emit()  # The keyring is understood.
    eyes.says(korean, english)
    assert "F2" not in eyes.words
    assert not eyes.window.queue.by_hand.isVisible()
    assert presence(running_center) == []


def test_a_supervisor_takes_calls_too(running_center: RunningCenter, opens: Opens) -> None:
    running_center.staff("lead", Role.SUPERVISOR)
    eyes = opens(running_center.url)
    eyes.enter_online("lead")
    eyes.talk(rings(running_center))
    eyes.until(lambda: presence(running_center) == [PresenceState.IN_SESSION])
    assert PASSWORD not in eyes.words
