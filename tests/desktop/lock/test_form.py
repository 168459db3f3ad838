import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from console.desktop.lock.form import LockForm
from console.desktop.lock.state import LockState
from console.desktop.style.theme import Theme
from tests.desktop.samples import NOW


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> LockForm:
    made = LockForm(theme)
    qtbot.addWidget(made)
    made.show()
    made.show_state(LockState(name="한지우", tries_left=5))
    return made


def sent(form: LockForm) -> list[str]:
    got: list[str] = []
    form.submitted.connect(got.append)
    return got


def test_enter_hands_over_the_password_and_an_empty_one_is_said(form: LockForm) -> None:
    got = sent(form)
    QTest.keyClick(form.password.edit, Qt.Key.Key_Return)
    assert got == []
    assert form.password.edit.accessibleDescription()
    form.password.edit.setText("secret")
    QTest.keyClick(form.password.edit, Qt.Key.Key_Return)
    assert got == ["secret"]


@pytest.mark.parametrize(
    "state", [LockState(name="한지우", busy=True), LockState(name="한지우", rests_until=NOW)]
)
def test_while_it_is_checked_or_rests_nothing_is_handed_over(
    form: LockForm, state: LockState
) -> None:
    got = sent(form)
    form.password.edit.setText("secret")
    form.show_state(state)
    form._button.click()
    assert got == []


@pytest.mark.usefixtures("korean")
def test_a_wrong_one_is_said_with_the_tries_and_covered_again(form: LockForm) -> None:
    form.password.edit.setText("secret")
    form.password._look()
    form.show_state(LockState(name="한지우", wrong=True, tries_left=2))
    assert "남은 시도 2번" in form.password.edit.accessibleDescription()
    assert form.password.edit.echoMode() is QLineEdit.EchoMode.Password
    assert form.password.edit.selectedText() == "secret"


@pytest.mark.parametrize(
    "state", [LockState(trouble=True), LockState(stuck=True), LockState(rests_until=NOW)]
)
def test_what_is_amiss_is_said_in_its_place(form: LockForm, state: LockState) -> None:
    tall = form.needed()
    form.show_state(state)
    assert form.notice.sentence
    assert form.needed() == tall


def test_nothing_of_the_password_stays(form: LockForm) -> None:
    form.password.edit.setText("secret")
    form.forget()
    assert form.password.text() == ""
    assert not form.password.edit.isUndoAvailable()
