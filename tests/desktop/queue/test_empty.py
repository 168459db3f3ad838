from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.queue.empty import EmptyQueue
from console.desktop.style.theme import Theme
from tests.desktop.samples import speak


def test_it_is_warm_and_asks_for_nothing(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    page = EmptyQueue(theme)
    qtbot.addWidget(page)
    page.show()
    assert page._title.text() == "지금은 기다리는 분이 없습니다"
    assert page.focusWidget() is None
    speak(korean, "en")
    assert page._title.text() == "Nobody is waiting right now"
