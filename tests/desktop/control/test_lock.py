"""The lock on the whole application, as a person at the desk meets it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from console.desktop import clipboard
from console.model.screen import Link
from tests.desktop.running import Eyes, Opens, discreet, everything, rings
from tests.desktop.samples import compose
from tests.support import inside
from tests.support.center import PASSWORD, RunningCenter

WORDS = "민들레 님은 보일러를 끄고 지내신다고 함."


@pytest.fixture
def eyes(running_center: RunningCenter, opens: Opens) -> Eyes:
    """A talk, and words in its note."""
    made = opens(running_center.url)
    made.enter_online("mina")
    made.talk(rings(running_center))
    made.write(WORDS)
    return made


def unlock(eyes: Eyes, password: str = PASSWORD) -> None:
    page = eyes.shift.lock._page
    assert page is not None
    page.form.password.edit.setText(password)
    QTest.keyClick(page.form.password.edit, Qt.Key.Key_Return)


def test_nothing_of_a_caller_can_be_found_while_it_is_locked(eyes: Eyes) -> None:
    clipboard.copy("민들레 02-351-0000")
    eyes.window.lock_requested.emit()
    assert eyes.shift.lock.locked
    for secret in (WORDS, "민들레", "1234"):
        assert secret not in everything(eyes.window)
    assert "민들레" not in eyes.window.windowTitle()
    assert QGuiApplication.clipboard().text() == ""
    eyes.says("잠겨 있습니다", "Locked")
    discreet(eyes, WORDS)


def test_who_leaves_leaves_nothing_on_the_clipboard(eyes: Eyes) -> None:
    clipboard.copy("민들레 02-351-0000")
    eyes.signed_out()
    assert QGuiApplication.clipboard().text() == ""


def test_after_the_password_everything_is_where_it_was(eyes: Eyes) -> None:
    editor = eyes.window.session.note.editor
    editor.setFocus()
    cursor = editor.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(6, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    began = eyes.window.session.talk.elapsed
    eyes.window.lock_requested.emit()
    unlock(eyes)
    eyes.until(lambda: not eyes.shift.lock.locked)
    assert eyes.window.focusWidget() is editor
    assert (editor.textCursor().anchor(), editor.textCursor().position()) == (3, 6)
    assert eyes.window.session.note.content.text == WORDS
    elapsed = eyes.window.session.talk.elapsed
    assert elapsed is not None
    assert began is not None
    assert elapsed >= began
    discreet(eyes, WORDS)


def test_a_syllable_in_the_making_is_kept(eyes: Eyes, running_center: RunningCenter) -> None:
    compose(eyes.window.session.note.editor, "네")
    eyes.window.lock_requested.emit()
    eyes.kept()
    eyes.until(lambda: inside.rows(running_center, "draft"))
    assert eyes.window.session.note.content.text == WORDS + "네"


def test_a_wrong_password_says_so_and_five_bring_a_rest(eyes: Eyes) -> None:
    eyes.window.lock_requested.emit()
    unlock(eyes, "wrong horse battery")
    eyes.sees("비밀번호가 맞지 않습니다. 남은 시도 4번")
    for left in (3, 2):
        unlock(eyes, "wrong horse battery")
        eyes.sees(f"남은 시도 {left}번")
    unlock(eyes, "wrong horse battery")
    eyes.sees("한 번 더")
    unlock(eyes, "wrong horse battery")
    eyes.sees("다시 해 보실 수 있습니다")
    unlock(eyes)
    assert eyes.shift.lock.locked
    discreet(eyes, "wrong horse battery")


def test_the_center_is_not_needed(eyes: Eyes, running_center: RunningCenter) -> None:
    running_center.stop()
    eyes.until(lambda: eyes.link is Link.OFFLINE)
    eyes.window.lock_requested.emit()
    unlock(eyes)
    eyes.until(lambda: not eyes.shift.lock.locked)


def test_while_locked_only_the_emergency_numbers_answer(
    eyes: Eyes, running_center: RunningCenter
) -> None:
    eyes.window.lock_requested.emit()
    rings(running_center, alias="이슬", key="call-2")
    window = eyes.window.windowHandle()
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_F8):
        QTest.keyClick(window, key)
    assert eyes.shift.lock.locked
    assert "이슬" not in everything(eyes.window)
    QTest.keyClick(window, Qt.Key.Key_F12)
    eyes.sees("1577-0199")
    QTest.keyClick(window, Qt.Key.Key_F12)
    assert eyes.shift.lock.locked


def test_leaving_is_possible_and_the_words_are_sent(
    eyes: Eyes, running_center: RunningCenter
) -> None:
    eyes.window.lock_requested.emit()
    page = eyes.shift.lock._page
    assert page is not None
    page.sign_out_asked.emit()
    eyes.until(lambda: eyes.console.house.shift is None)
    eyes.until(lambda: WORDS not in everything(eyes.window))
    eyes.until(lambda: inside.rows(running_center, "draft"))
    eyes.enter_online("mina")
    eyes.until(lambda: eyes.window.session.note.content.text == WORDS)


def test_hiding_is_at_once_and_without_a_password(eyes: Eyes) -> None:
    editor = eyes.window.session.note.editor
    editor.setFocus()
    window = eyes.window.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_F10)
    assert WORDS not in everything(eyes.window)
    QTest.keyClick(window, Qt.Key.Key_F2)
    QTest.keyClick(window, Qt.Key.Key_F10)
    assert eyes.window.focusWidget() is editor
    QTest.keyClick(window, Qt.Key.Key_F10)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert eyes.window.focusWidget() is editor
    assert eyes.window.session.note.content.text == WORDS
    QTest.keyClick(window, Qt.Key.Key_F10)
    eyes.window.lock_requested.emit()
    assert eyes.shift.lock.locked
    QTest.keyClick(window, Qt.Key.Key_F10)
    assert eyes.shift.lock.locked


def test_the_warning_has_its_place_and_moves_nothing(eyes: Eyes) -> None:
    watch, session = eyes.shift.lock.watch, eyes.window.session
    session.note.editor.setFocus()
    before = session.note.geometry()
    watch.warned.emit()
    eyes.sees("화면을 잠급니다. 아무 키나")
    assert session.note.geometry() == before
    assert eyes.window.focusWidget() is session.note.editor
    assert "화면을 잠급니다" not in eyes.window.strip.sentence
    watch.called_off.emit()
    assert "화면을 잠급니다" not in eyes.words
    watch.over.emit()
    assert eyes.shift.lock.locked


def test_outside_a_talk_the_warning_stands_in_the_strip(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    eyes.window.preferences.keep(lock_minutes=3)
    assert eyes.shift.lock.watch.minutes == 3
    eyes.shift.lock.watch.warned.emit()
    assert "화면을 잠급니다" in eyes.window.strip.sentence
    eyes.shift.lock.watch.called_off.emit()
    assert "화면을 잠급니다" not in eyes.window.strip.sentence
