import pytest

from console.center import manage
from console.model.roles import Role
from console.model.screen import Link
from console.store.outbox import Counts
from tests.desktop.running import Eyes, Opens, discreet, rings
from tests.support import inside
from tests.support.center import PASSWORD, RunningCenter
from tests.support.faults import Fault

ALWAYS = 10**6
WORDS = "보내지 못하고 간 말씀."


def state(eyes: Eyes) -> str:
    return str(eyes.console.house._entrance._state.situation)


def an_absent_colleague(center: RunningCenter, opens: Opens) -> None:
    """Her words are on this computer, and nothing of them at the center."""
    eyes = opens(center.url)
    eyes.enter_online("mina")
    eyes.talk(rings(center))
    center.faults.add("POST /v1/facts", Fault.ERROR, times=ALWAYS)
    eyes.write(WORDS)
    eyes.window.open_page("queue")
    eyes.until(lambda: eyes.shift.standing.truth.kept)
    eyes.signed_out()
    eyes.sees("보내지 못한 기록 1건")
    eyes.end()
    center.faults.clear()


def drains(eyes: Eyes, login: str, password: str = PASSWORD) -> None:
    eyes.sees("보내지 못한 기록 1건")
    vault_id = eyes.console.house._entrance._state.unsent[0].vault
    eyes.console.page.drain_submitted.emit(vault_id, login, password)
    eyes.until(lambda: not eyes.console.house._entrance.busy)


def test_a_supervisor_sends_what_a_colleague_left(
    running_center: RunningCenter, opens: Opens
) -> None:
    running_center.staff("lead", Role.SUPERVISOR)
    an_absent_colleague(running_center, opens)
    eyes = opens(running_center.url)
    drains(eyes, "lead")
    assert state(eyes) == "drained"
    eyes.sees("기록")
    assert inside.rows(running_center, "draft")[0]["content"]["lines"][0]["text"] == WORDS
    eyes.until(lambda: not eyes.console.house._entrance._state.unsent)
    assert WORDS not in eyes.words
    discreet(eyes, WORDS)


def test_who_is_no_supervisor_sends_nothing(running_center: RunningCenter, opens: Opens) -> None:
    running_center.staff("jun")
    an_absent_colleague(running_center, opens)
    eyes = opens(running_center.url)
    drains(eyes, "jun")
    assert state(eyes) == "drain_failed"
    drains(eyes, "jun", "wrong")
    assert state(eyes) == "drain_failed"
    assert inside.rows(running_center, "draft") == []
    discreet(eyes, WORDS)


def test_a_temporary_password_is_changed_on_the_way_in(
    running_center: RunningCenter, opens: Opens
) -> None:
    temporary = manage.staff_reset(running_center.home, "mina").password
    eyes = opens(running_center.url)
    eyes.sign_in("mina", temporary)
    eyes.until(lambda: state(eyes) == "must_change_password")
    eyes.console.page.password_chosen.emit("mina", temporary, "one of my own")
    eyes.until(lambda: eyes.window.signed_in)
    discreet(eyes, temporary, "one of my own")


def test_one_sign_in_at_a_time(running_center: RunningCenter, opens: Opens) -> None:
    eyes = opens(running_center.url)
    eyes.sign_in("mina")
    eyes.console.page.submitted.emit("mina", PASSWORD)
    eyes.console.page.password_chosen.emit("mina", PASSWORD, "another one")
    eyes.until(lambda: eyes.window.signed_in)
    eyes.until(lambda: eyes.link is Link.ONLINE)
    asked = [one for one in running_center.faults.seen if one == "POST /v1/sign-in"]
    assert len(asked) == 1


def test_no_password_stays_on_the_page(running_center: RunningCenter, opens: Opens) -> None:
    eyes = opens(running_center.url)
    eyes.enter("mina")
    assert eyes.console.page.form.password.edit.text() == ""


def test_the_center_that_comes_back_is_seen(
    running_center: RunningCenter, opens: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("console.desktop.entrance.LOOK_EVERY_MS", 100)
    running_center.stop()
    eyes = opens(running_center.url)
    eyes.sees("센터와 연결되지 않았습니다")
    running_center.start()
    eyes.sees("센터와 연결되어 있습니다")


def test_a_fault_of_ours_is_said_and_logged(
    running_center: RunningCenter, opens: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    eyes = opens(running_center.url)
    eyes.until(lambda: eyes.console.house is not None)
    folder = eyes.console.house._folder
    monkeypatch.setattr(folder, "find", lambda *_: 1 // 0)
    eyes.sign_in("mina")
    eyes.says("프로그램의 잘못으로", "it is our fault")
    assert "ZeroDivisionError" in eyes.log
    discreet(eyes)


def test_what_has_not_all_gone_is_never_called_sent(
    running_center: RunningCenter, opens: Opens
) -> None:
    an_absent_colleague(running_center, opens)
    eyes = opens(running_center.url)
    eyes.until(lambda: bool(eyes.console.house and eyes.console.house._entrance._state.unsent))
    eyes.console.house._entrance._sent(Counts(kept=1, needs_you=0, last_sent_at=None))
    assert state(eyes) == "drain_failed"
