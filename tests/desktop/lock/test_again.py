import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.lock.again import AgainPanel
from console.desktop.signin.state import SignInState
from console.desktop.style.theme import Theme
from tests.desktop.widgets.look import click, press, shown


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> AgainPanel:
    made = AgainPanel(theme)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    shown(qtbot, made)
    made.setFocus()
    return made


def test_enter_hands_over_the_password_once(panel: AgainPanel) -> None:
    got: list[str] = []
    panel.submitted.connect(got.append)
    press(panel.password.edit, Qt.Key.Key_Return)
    assert got == []
    panel.password.edit.setText("secret")
    press(panel.password.edit, Qt.Key.Key_Return)
    panel.show_state(SignInState("busy"))
    press(panel.password.edit, Qt.Key.Key_Return)
    assert got == ["secret"]


@pytest.mark.usefixtures("korean")
def test_what_is_wrong_is_said_in_place(panel: AgainPanel) -> None:
    panel.show_state(SignInState("wrong_password", tries_left=3))
    assert "3" in panel.password.edit.accessibleDescription()
    tall = panel.sheet.height()
    panel.show_state(SignInState("center_trouble"))
    assert panel.notice.sentence
    assert panel.sheet.height() == tall
    panel.forget()
    assert panel.password.text() == ""
    assert not panel.notice.sentence


def test_esc_and_a_click_beside_it_close_it(panel: AgainPanel) -> None:
    closed: list[bool] = []
    panel.closed.connect(lambda: closed.append(True))
    QTest.keyClick(panel.password.edit, Qt.Key.Key_Escape)
    click(panel, QPoint(900, 40))
    assert closed == [True, True]
    click(panel, panel.sheet.geometry().center())
    assert closed == [True, True]
