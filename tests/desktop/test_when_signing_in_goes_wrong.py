"""Faults before anybody is in: what a person reads, and that nothing of theirs is touched."""

import json
import os
from pathlib import Path

import pytest

from console.desktop.settings import FILE
from console.model.screen import Link
from tests.desktop.running import Eyes, Opens, discreet, rings
from tests.support import inside
from tests.support.center import PASSWORD, RunningCenter
from tests.support.faults import Fault

ALWAYS = 10**6
WORDS = "난방비가 밀려 보일러를 끄고 지내신다고 함."


def vault_of(eyes: Eyes) -> Path:
    return next((eyes.home / "vaults").glob("*.vault"))


def a_vault_with_words(center: RunningCenter, opens: Opens) -> Eyes:
    """Somebody wrote, the center being gone, and the process ended."""
    eyes = opens(center.url)
    eyes.enter_online("mina")
    eyes.talk(rings(center))
    center.faults.add("POST /v1/facts", Fault.ERROR, times=ALWAYS)
    eyes.write(WORDS)
    eyes.kept()
    eyes.end()
    center.faults.clear()
    return eyes


def test_a_wrong_password(running_center: RunningCenter, opens: Opens) -> None:
    eyes = opens(running_center.url)
    eyes.sign_in("mina", "not the password")
    eyes.says("아이디나 비밀번호가 맞지 않습니다", "The ID or the password is not right")
    eyes.enter("mina")
    discreet(eyes, "not the password")


def test_the_center_gone_where_one_was_never_before(
    running_center: RunningCenter, opens: Opens
) -> None:
    running_center.stop()
    eyes = opens(running_center.url)
    eyes.sign_in("mina")
    eyes.says("이 컴퓨터에서는 로그인하신 적이 없습니다", "you never signed in on this computer")
    eyes.says("센터와 연결되지 않았습니다", "Not connected to the center")
    discreet(eyes)


@pytest.mark.parametrize("fault", [Fault.ERROR, Fault.HTML])
def test_a_center_that_answers_nonsense(
    running_center: RunningCenter, opens: Opens, fault: Fault
) -> None:
    running_center.faults.add("", fault, times=ALWAYS)
    eyes = opens(running_center.url)
    eyes.sign_in("mina")
    eyes.says("센터가 제대로 답하지 않습니다", "it does not answer as it should")
    discreet(eyes)


def test_the_center_gone_where_one_was_before(running_center: RunningCenter, opens: Opens) -> None:
    eyes = a_vault_with_words(running_center, opens)
    running_center.stop()
    again = opens(running_center.url)
    again.enter("mina")
    again.says("연결하지 않은 채 로그인했습니다", "Signed in without the center")
    again.until(lambda: again.window.session.phase == "talk")
    assert again.window.session.note.content.text == WORDS
    again.says("연결이 끊겼습니다", "The connection is broken")
    running_center.start()
    again.until(lambda: inside.rows(running_center, "draft"))
    # What was said of the center is over with it.
    again.until(lambda: "연결하지 않은 채" not in again.words)
    discreet(eyes, WORDS)


def test_a_damaged_vault(running_center: RunningCenter, opens: Opens) -> None:
    eyes = a_vault_with_words(running_center, opens)
    vault = vault_of(eyes)
    vault.write_bytes(os.urandom(vault.stat().st_size))
    found = vault.read_bytes()
    again = opens(running_center.url)
    again.sign_in("mina")
    again.says("보관함을 읽을 수 없습니다", "Your vault on this computer cannot be read")
    assert vault.read_bytes() == found
    discreet(again, WORDS)


def test_a_vault_of_a_newer_version(running_center: RunningCenter, opens: Opens) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    eyes.in_vault(lambda db: db.execute("PRAGMA user_version = 999"))
    eyes.end()
    again = opens(running_center.url)
    again.sign_in("mina")
    again.says("더 새로운 곁에서 만든 보관함", "written by a newer Gyeot")
    discreet(again)


def test_a_second_console_on_the_same_vault(running_center: RunningCenter, opens: Opens) -> None:
    first = opens(running_center.url)
    first.enter_online("mina")
    first.talk(rings(running_center))
    first.write(WORDS)
    first.kept()
    second = opens(running_center.url)
    second.sign_in("mina")
    second.says("다른 창에서 내 보관함이 열려 있습니다", "already open in another Gyeot")
    first.write(" 이어서.")
    first.until(lambda: inside.rows(running_center, "contact"))
    first.kept()
    discreet(second, WORDS)


def test_settings_that_cannot_be_read(running_center: RunningCenter, opens: Opens) -> None:
    first = opens(running_center.url)
    first.end()
    home = first.home
    for damage in ("{", "[]", '{"scale": 1e99, "language": 3, "center": "http://["}', "[" * 9999):
        (home / FILE).write_text(damage, "utf-8")
        eyes = opens("", home=home.name)
        eyes.says("센터 주소를 알려 주세요", "Where is your center?")
        eyes.end()


def test_no_center_yet(running_center: RunningCenter, opens: Opens) -> None:
    eyes = opens("")
    eyes.says("센터 주소를 알려 주세요", "Where is your center?")
    eyes.console.page.center_chosen.emit(running_center.url)
    eyes.sees("센터와 연결되어 있습니다")
    eyes.enter_online("mina")
    kept = json.loads((eyes.home / FILE).read_text("utf-8"))
    assert kept["center"] == running_center.url
    assert PASSWORD not in json.dumps(kept)


def test_a_center_of_the_command_line_is_no_other_centers(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    eyes.end()
    other = opens("http://127.0.0.1:9")
    assert other.console.memory.settings.center_id == ""
    other.sign_in("mina")
    other.sees("이 컴퓨터에서는 로그인하신 적이 없습니다")


def test_a_home_that_cannot_be_written(
    running_center: RunningCenter, opens: Opens, tmp_path: Path
) -> None:
    # A file where the folder should be stops root too.
    (tmp_path / "seat").write_text("")
    eyes = opens(running_center.url)
    eyes.says("저장 장치를 읽거나 쓸 수 없습니다", "does not read or write")
    eyes.sign_in("mina")
    eyes.until(lambda: not eyes.console.house._entrance.busy)
    eyes.says("저장 장치를 읽거나 쓸 수 없습니다", "does not read or write")
    assert eyes.console.code == 1


def test_a_clock_that_is_wrong(running_center: RunningCenter, opens: Opens) -> None:
    running_center.clock.ahead = 3_600_000  # type: ignore[attr-defined]  # a TestClock
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    eyes.says("이 컴퓨터의 시계가 맞지 않습니다", "This computer's clock is wrong")
    eyes.talk(rings(running_center))
    # The talk has just begun, whatever this computer thinks of the time.
    assert 0 <= (eyes.window.session.talk.elapsed or 0) < 20_000
    eyes.write(WORDS)
    eyes.kept()
    assert eyes.link is Link.ONLINE
    discreet(eyes, WORDS)
