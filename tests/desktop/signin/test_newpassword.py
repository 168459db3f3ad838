import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.signin.newpassword import NewPasswordForm
from console.desktop.signin.state import SignInState
from console.desktop.style.theme import Theme
from tests.desktop.widgets.look import click, press, shown

OLD, NEW = "temporary-1", "lantern-4"


def made(qtbot: QtBot, theme: Theme) -> NewPasswordForm:
    form = NewPasswordForm(theme)
    qtbot.addWidget(form)
    form.begin("han.jiwoo", OLD)
    shown(qtbot, form)
    return form


def said(form: NewPasswordForm) -> tuple[str, str]:
    first, second = form.new.edit, form.again.edit
    return first.accessibleDescription(), second.accessibleDescription()


def test_says_whose_it_is_and_the_rules_beforehand(
    qtbot: QtBot, theme: Theme, korean: Languages
) -> None:
    assert korean.language == "ko"
    form = made(qtbot, theme)
    assert form._who.text() == "아이디: han.jiwoo"
    assert form._what.text() == (
        "임시 비밀번호로 들어오셨습니다. 앞으로 쓰실 비밀번호를 정해 주세요."
    )
    assert said(form)[0] == "8자 이상, 임시 비밀번호와 다르게 정해 주세요."


def test_hands_over_the_old_and_the_new(qtbot: QtBot, theme: Theme) -> None:
    form = made(qtbot, theme)
    form.setFocus()
    form.new.edit.setText(NEW)
    press(form.new.edit, Qt.Key.Key_Return)
    assert form.again.edit.hasFocus()
    form.again.edit.setText(NEW)
    with qtbot.waitSignal(form.chosen) as told:
        press(form.again.edit, Qt.Key.Key_Return)
    assert told.args == ["han.jiwoo", OLD, NEW]


@pytest.mark.parametrize(
    ("new", "again", "at", "word"),
    [
        ("", "", 0, "at least 8"),
        ("1234567", "1234567", 0, "at least 8"),
        ("열쇠열쇠열쇠열", "열쇠열쇠열쇠열", 0, "at least 8"),
        (OLD, OLD, 0, "That is the temporary one"),
        (NEW, "", 1, "once more here"),
        (NEW, NEW + " ", 1, "not the same"),
    ],
)
def test_what_does_not_fit_is_said_in_its_place(
    qtbot: QtBot, theme: Theme, new: str, again: str, at: int, word: str
) -> None:
    form = made(qtbot, theme)
    form.new.edit.setText(new)
    form.again.edit.setText(again)
    with qtbot.assertNotEmitted(form.chosen):
        click(form.last)
    assert word in said(form)[at]
    field = (form.new, form.again)[at]
    assert field.edit.hasFocus()
    field.edit.setText("")
    QTest.keyClicks(field.edit, "x")
    assert word not in said(form)[at]


def test_a_difference_is_said_when_the_second_is_left(qtbot: QtBot, theme: Theme) -> None:
    form = made(qtbot, theme)
    form.new.edit.setText(NEW)
    form.again.edit.setFocus()
    QTest.keyClicks(form.again.edit, "lamp")
    form.new.edit.setFocus()
    assert "not the same" in said(form)[1]
    QTest.keyClicks(form.new.edit, "x")
    assert "not the same" not in said(form)[1]


def test_the_center_may_refuse_or_not_answer(qtbot: QtBot, theme: Theme) -> None:
    form = made(qtbot, theme)
    form.new.edit.setText(NEW)
    form.again.edit.setText(NEW)
    form.show_state(SignInState("busy"))
    assert form.new.edit.isReadOnly()
    with qtbot.assertNotEmitted(form.chosen):
        click(form.last)
    form.show_state(SignInState("center_trouble"))
    assert form.notice.sentence
    assert form.again.text() == NEW
    form.show_state(SignInState("same_password"))
    assert "That is the temporary one" in said(form)[0]
    assert not form.notice.sentence


def test_forgets_everything(qtbot: QtBot, theme: Theme) -> None:
    form = made(qtbot, theme)
    form.new.edit.setText(NEW)
    form.again.edit.setText(NEW)
    form.forget()
    assert form.new.text() + form.again.text() + form._old == ""


def test_esc_goes_back(qtbot: QtBot, theme: Theme) -> None:
    form = made(qtbot, theme)
    with qtbot.waitSignal(form.gone_back):
        press(form.new.edit, Qt.Key.Key_Escape)
