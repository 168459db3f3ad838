import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.signin.center import CenterForm, address
from console.desktop.signin.state import SignInState
from console.desktop.style.theme import Theme
from tests.desktop.widgets.look import click, press, shown


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (" https://center.example/ ", "https://center.example"),
        ("http://127.0.0.1:8440", "http://127.0.0.1:8440"),
        ("https://센터.example/gyeot", "https://센터.example/gyeot"),
        ("http://[::1]:8440", "http://[::1]:8440"),
    ],
)
def test_a_good_address(text: str, plain: str) -> None:
    assert address(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        "", "center", "center.example:8440", "ftp://center.example", "https://", "http://:80",
        "http://a b", "http://a:port", "http://a:99999", "http://[::1", "http://me:pw@a",
        "http://a?x=1", "http://a#x", "javascript:alert(1)",
    ],
)  # fmt: skip
def test_no_address(text: str) -> None:
    assert address(text) is None


def test_a_bad_one_is_said_and_a_good_one_handed_on(qtbot: QtBot, theme: Theme) -> None:
    form = CenterForm(theme)
    qtbot.addWidget(form)
    shown(qtbot, form)
    with qtbot.assertNotEmitted(form.chosen):
        click(form.last)
    assert form.url.edit.accessibleDescription()
    QTest.keyClicks(form.url.edit, "http://a/")
    assert not form.url.edit.accessibleDescription()
    with qtbot.waitSignal(form.chosen) as told:
        press(form.url.edit, Qt.Key.Key_Return)
    assert told.args == ["http://a"]
    form.show_state(SignInState("busy"))
    with qtbot.assertNotEmitted(form.chosen):
        click(form.last)
