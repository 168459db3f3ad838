import pytest
from pytestqt.qtbot import QtBot

from console.desktop.frame.furniture import furnish
from console.desktop.frame.window import MainWindow
from console.desktop.i18n import Languages
from console.desktop.notices import Notices, Said
from console.desktop.style.theme import Theme


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, korean: Languages) -> MainWindow:
    made = furnish(MainWindow(theme, korean, lambda: 0))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def notices(window: MainWindow) -> Notices:
    return Notices(window)


def said(text: str, done: list[str] | None = None) -> Said:
    heard = done if done is not None else []
    return Said("info", lambda: text, lambda: "네", lambda: heard.append(text))


def test_the_newest_stands_first_and_the_earlier_comes_back(
    window: MainWindow, notices: Notices
) -> None:
    heard: list[str] = []
    notices.say("a", said("first", heard))
    notices.say("b", said("second", heard))
    assert window.strip.sentence == "second"
    window.strip.asked.emit()
    assert window.strip.sentence == "first"
    window.strip.asked.emit()
    assert window.strip.sentence == ""
    assert heard == ["second", "first"]
    window.strip.asked.emit()
    assert heard == ["second", "first"]


def test_what_is_over_goes_without_an_answer(window: MainWindow, notices: Notices) -> None:
    notices.say("a", said("first"))
    notices.say("b", said("second"))
    notices.over("a")
    assert window.strip.sentence == "second"
    notices.over("b")
    notices.over("b")
    assert window.strip.sentence == ""


def test_the_same_said_again_is_said_once(window: MainWindow, notices: Notices) -> None:
    notices.say("a", said("full"))
    notices.say("a", said("fuller"))
    notices.over("a")
    assert window.strip.sentence == ""


def test_it_speaks_the_language_of_the_moment(window: MainWindow, notices: Notices) -> None:
    notices.say("a", Said("info", notices.understood))
    assert window.strip.sentence == "알겠습니다"
    window.switch_language("en")
    assert window.strip.sentence == "Understood"


def test_the_next_person_hears_nothing_of_it(window: MainWindow, notices: Notices) -> None:
    heard: list[str] = []
    notices.say("a", said("first", heard))
    notices.close()
    assert window.strip.sentence == ""
    window.strip.asked.emit()
    assert heard == []
