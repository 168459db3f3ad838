from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.signin.drain import DrainForm
from console.desktop.signin.state import SignInState, Unsent
from console.desktop.style.theme import Theme
from tests.desktop.widgets.look import click, press, shown

LEFT = Unsent("a", "한지우", 4)


def made(qtbot: QtBot, theme: Theme) -> DrainForm:
    form = DrainForm(theme)
    qtbot.addWidget(form)
    form.begin(LEFT)
    shown(qtbot, form)
    return form


def typed(form: DrainForm) -> None:
    form.login.edit.setText(" moon.tk ")
    form.password.edit.setText("secret")


def test_says_whose_and_that_nothing_is_shown(
    qtbot: QtBot, theme: Theme, korean: Languages
) -> None:
    assert korean.language == "ko"
    form = made(qtbot, theme)
    assert form._what.text() == (
        "한지우 님이 보내지 못한 기록 4건을 보냅니다. 내용은 보이지 않습니다. "
        "슈퍼바이저로 확인해 주세요."
    )
    assert "본인의 기록이면" in form._self.text()


def test_hands_over_vault_and_supervisor(qtbot: QtBot, theme: Theme) -> None:
    form = made(qtbot, theme)
    with qtbot.assertNotEmitted(form.submitted):
        click(form.last)
        assert form.login.edit.hasFocus()
        form.login.edit.setText("moon.tk")
        click(form.last)
    assert form.password.edit.hasFocus()
    typed(form)
    with qtbot.waitSignal(form.submitted) as told:
        press(form.login.edit, Qt.Key.Key_Return)
    assert told.args == ["a", "moon.tk", "secret"]


def test_from_sending_to_sent(qtbot: QtBot, theme: Theme) -> None:
    form = made(qtbot, theme)
    typed(form)
    form.show_state(SignInState("draining"))
    assert form.password.edit.isReadOnly()
    with qtbot.assertNotEmitted(form.submitted):
        click(form.last)
    form.show_state(SignInState("draining", drain=Unsent("a", "한지우", 1)))
    assert "1" in form.notice.sentence
    form.show_state(SignInState("drained", drain=LEFT))
    assert "4" in form.notice.sentence
    assert form.password.text() == ""
    with qtbot.waitSignal(form.gone_back), qtbot.assertNotEmitted(form.submitted):
        click(form.last)


def test_a_wrong_password_is_said_at_its_field(qtbot: QtBot, theme: Theme) -> None:
    form = made(qtbot, theme)
    typed(form)
    form.show_state(SignInState("draining"))
    form.show_state(SignInState("drain_failed", reason="wrong_password", tries_left=3))
    assert "3" in form.password.edit.accessibleDescription()
    assert form.password.edit.selectedText()
    assert not form.notice.sentence


def test_another_reason_takes_the_password_along(qtbot: QtBot, theme: Theme) -> None:
    form = made(qtbot, theme)
    typed(form)
    form.show_state(SignInState("drain_failed", reason="forbidden"))
    assert form.notice.sentence
    assert form.password.text() == ""
    assert form.login.text() == " moon.tk "


def test_another_colleague_begins_anew(qtbot: QtBot, theme: Theme) -> None:
    form = made(qtbot, theme)
    typed(form)
    form.begin(Unsent("a", "한지우", 3))
    assert form.password.text() == "secret"
    form.begin(Unsent("b", "오세린", 1))
    assert form.password.text() == form.login.text() == ""
