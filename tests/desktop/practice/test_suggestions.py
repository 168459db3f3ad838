from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.practice.suggestions import Suggestions
from console.desktop.style.theme import Theme
from tests.desktop.practice.talks import SUGGESTIONS
from tests.desktop.samples import speak


def test_waiting_is_always_on_offer_and_suggestions_where_there_are_any(
    qtbot: QtBot, theme: Theme, korean: Languages
) -> None:
    row = Suggestions(theme)
    qtbot.addWidget(row)
    row.resize(700, 40)
    row.show()
    assert not row._lead.isVisible()
    with qtbot.waitSignal(row.waiting):
        row._wait.click()
    row.show_words(SUGGESTIONS)
    assert row._lead.text() == "이렇게 시작해 볼 수도 있습니다"
    with qtbot.waitSignal(row.chosen) as told:
        row._buttons[1].click()
    assert told.args == [SUGGESTIONS[1]]
    before = row._buttons
    row.show_words(SUGGESTIONS)
    assert row._buttons is before
    speak(korean, "en")
    assert row._wait.text() == "Wait a little"
    assert row.heightForWidth(240) > row.heightForWidth(900)
