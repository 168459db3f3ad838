import pytest
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


@pytest.mark.usefixtures("korean")
def test_who_calls_back_sees_how_many_are_due(qtbot: QtBot, theme: Theme) -> None:
    page = EmptyQueue(theme)
    qtbot.addWidget(page)
    page.show()
    page.show_due(2)
    assert not page.agreed.isVisible()
    page.show_role(takes_calls=False)
    tall = page.sizeHint().height()
    assert page.agreed.isVisible()
    assert "2" in page.agreed.text()
    page.show_due(0)
    assert page.agreed.text() == ""
    # Its place is kept: nothing moves when one becomes due.
    assert page.sizeHint().height() == tall
