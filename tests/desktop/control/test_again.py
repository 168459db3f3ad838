"""The center ends a sign-in while somebody is at work."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.center import manage, tokens
from console.model.screen import Link
from tests.desktop.running import Eyes, Opens, discreet, rings
from tests.support import inside
from tests.support.center import PASSWORD, RunningCenter

WORDS = "어제는 잠을 이루지 못하셨다고 함."


@pytest.fixture
def eyes(running_center: RunningCenter, opens: Opens) -> Eyes:
    """In a talk, words unsent, the sign-in ended."""
    made = opens(running_center.url)
    made.enter_online("mina")
    made.talk(rings(running_center))
    made.write(WORDS)
    revoke(running_center)
    made.window.open_page("queue")
    made.until(lambda: made.link is Link.SIGNED_OUT)
    return made


def revoke(center: RunningCenter) -> None:
    mina = next(one for one in manage.staff_list(center.home) if one.login == "mina")
    center.center.write_now(lambda unit: tokens.revoke_all(unit, mina.id))


def drafted(center: RunningCenter) -> bool:
    rows = inside.rows(center, "draft")
    return any(WORDS in line["text"] for row in rows for line in row["content"]["lines"])


def test_from_the_status_bar_in_place(eyes: Eyes, running_center: RunningCenter) -> None:
    eyes.window.status.asked.emit()
    eyes.sees("센터에서 로그인을 끝냈습니다")
    panel = eyes.shift.again._panel
    assert panel is not None
    panel.password.edit.setText("wrong horse battery")
    QTest.keyClick(panel.password.edit, Qt.Key.Key_Return)
    eyes.sees("비밀번호가 맞지 않습니다")
    assert eyes.window.session.note.content.text == WORDS
    panel.password.edit.setText(PASSWORD)
    QTest.keyClick(panel.password.edit, Qt.Key.Key_Return)
    eyes.until(lambda: eyes.link is Link.ONLINE)
    eyes.until(lambda: not panel.isVisible())
    eyes.kept()
    eyes.shift.panels.session.left()
    eyes.until(lambda: drafted(running_center))
    discreet(eyes, WORDS, "wrong horse battery")


def test_with_the_password_that_opens_the_lock(eyes: Eyes) -> None:
    eyes.window.lock_requested.emit()
    page = eyes.shift.lock._page
    assert page is not None
    page.form.password.edit.setText(PASSWORD)
    QTest.keyClick(page.form.password.edit, Qt.Key.Key_Return)
    eyes.until(lambda: not eyes.shift.lock.locked)
    eyes.until(lambda: eyes.link is Link.ONLINE)
    assert eyes.window.session.note.content.text == WORDS


def test_nobody_is_left_behind_by_a_center_that_is_gone(
    eyes: Eyes, running_center: RunningCenter
) -> None:
    running_center.stop()
    eyes.shift.again.open()
    panel = eyes.shift.again._panel
    assert panel is not None
    panel.password.edit.setText(PASSWORD)
    QTest.keyClick(panel.password.edit, Qt.Key.Key_Return)
    eyes.sees("잠시 뒤")
    eyes.shift.again.open()
    assert not panel.isVisible()
    eyes.signed_out()
