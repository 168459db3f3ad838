import json

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.hands.hands import Hands
from tests.desktop.running import Opens, rings
from tests.support.center import PASSWORD, RunningCenter


class Puppet:
    """A console in this process with hands on it."""

    def __init__(self, qtbot: QtBot, opens: Opens, url: str) -> None:
        self._qtbot = qtbot
        self.answers: list[str] = []
        self.eyes = opens(url)
        self._hands = Hands(self.eyes.console, self.answers.append)
        self.eyes.window.activateWindow()

    def does(self, word: str, *arguments: object) -> str:
        self.answers.clear()
        self._hands.take(json.dumps([word, *arguments]))
        self._qtbot.waitUntil(lambda: bool(self.answers), timeout=20_000)
        return self.answers[0]


def test_a_call_is_taken_and_written_down_by_hands_alone(
    qtbot: QtBot, opens: Opens, running_center: RunningCenter
) -> None:
    han = Puppet(qtbot, opens, running_center.url)
    assert han.does("sees", "sign-in") == "ok"
    assert han.does("reach", "signin.form.login.edit") == "ok"
    assert han.does("type", "mina") == "ok"
    assert han.does("reach", "signin.form.password.edit") == "ok"
    assert han.does("type", PASSWORD) == "ok"
    assert han.does("key", "Return") == "ok"
    assert han.does("sees", "online") == "ok"
    contact_id = rings(running_center)
    assert han.does("accepts", contact_id) == "ok"
    assert han.does("sees", "talk") == "ok"
    assert han.does("key", "F4") == "ok"
    assert han.does("type", "말씀을 천천히 하심.") == "ok"
    assert han.does("compose", "ㅎ") == "ok"
    assert han.does("reads", "말씀을 천천히 하심.") == "ok"
    assert han.does("kept") == "ok"
    assert han.does("press", "session.buttons.risk") == "ok"
    assert han.does("shows", "session.side.risk") == "ok"
    assert han.does("holds", "session.phase", "talk") == "ok"


def test_what_hands_cannot_do_is_said(
    qtbot: QtBot, opens: Opens, running_center: RunningCenter
) -> None:
    han = Puppet(qtbot, opens, running_center.url)
    assert han.does("sign", "now").startswith("failed: nobody can do this")
    assert han.does("sees", "the future").startswith("failed")
    assert isinstance(QApplication.instance(), QApplication)
