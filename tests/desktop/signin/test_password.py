import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.signin.password import PasswordField, capital, hangul
from console.desktop.style.theme import Theme
from console.desktop.widgets.badge import Badge
from console.desktop.widgets.iconbutton import IconButton
from tests.desktop.widgets.look import click, press, shown

PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def made(qtbot: QtBot, theme: Theme) -> PasswordField:
    field = PasswordField(theme)
    qtbot.addWidget(field)
    shown(qtbot, field)
    return field


def write(field: PasswordField, letter: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(field.edit, QKeyEvent(kind, 0, PLAIN, letter))


def hint(field: PasswordField) -> str:
    return field.edit.accessibleDescription()


@pytest.mark.parametrize(
    ("text", "korean"),
    [("", False), ("abc", False), ("가", True), ("aㅎ", True), ("가1", False), ("ᄒ", True)],
)
def test_the_last_letter_tells_the_script(text: str, *, korean: bool) -> None:
    assert hangul(text) is korean


@pytest.mark.parametrize(
    ("text", "modifier", "told"),
    [("A", PLAIN, True), ("a", SHIFT, True), ("a", PLAIN, False), ("A", SHIFT, False),
     ("1", PLAIN, None), ("", PLAIN, None), ("가", PLAIN, None)],
)  # fmt: skip
def test_a_typed_letter_tells_of_caps_lock(
    text: str,
    modifier: Qt.KeyboardModifier,
    told: bool | None,  # noqa: FBT001 - a parameter of the table
) -> None:
    assert capital(QKeyEvent(QEvent.Type.KeyPress, 0, modifier, text)) is told


def test_shows_the_script_being_typed(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    field = made(qtbot, theme)
    badge = field.findChildren(Badge)[0]
    assert badge.text() == "영문"
    field.edit.setText("비밀")
    assert badge.text() == "한글"
    field.edit.clear()
    QApplication.sendEvent(field.edit, QInputMethodEvent("ㅂ", []))
    assert badge.text() == "한글"
    QApplication.sendEvent(field.edit, QInputMethodEvent("", []))
    assert badge.text() == "영문"
    korean.switch("en")
    qtbot.waitUntil(lambda: badge.text() == "Latin")


def test_the_eye_uncovers_and_covers(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    field = made(qtbot, theme)
    eye = field.findChildren(IconButton)[0]
    assert (korean.language, eye.accessibleName()) == ("ko", "비밀번호 보기")
    click(eye)
    assert field.edit.echoMode() == QLineEdit.EchoMode.Normal
    assert eye.accessibleName() == "비밀번호 가리기"
    field.hide_again()
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password


def test_caps_lock_is_said_and_unsaid(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    field = made(qtbot, theme)
    assert korean.language == "ko"
    write(field, "A")
    assert hint(field) == "Caps Lock이 켜져 있습니다."
    press(field.edit, Qt.Key.Key_CapsLock)
    assert hint(field) == ""
    write(field, "b")
    assert hint(field) == ""


def test_what_is_wrong_goes_with_the_next_letter(qtbot: QtBot, theme: Theme) -> None:
    field = made(qtbot, theme)
    field.set_wrong("맞지 않습니다.")
    assert hint(field) == "맞지 않습니다."
    write(field, "x")
    assert hint(field) == ""


def test_nothing_of_it_can_be_read_aloud_or_copied(qtbot: QtBot, theme: Theme) -> None:
    field = made(qtbot, theme)
    field.edit.setText("secret")
    field.edit.selectAll()
    field.edit.copy()
    assert QApplication.clipboard().text() != "secret"
    assert "secret" not in field.edit.displayText()
