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


def test_one_line_holds_what_it_can_and_waiting_always(qtbot: QtBot, theme: Theme) -> None:
    row = Suggestions(theme)
    qtbot.addWidget(row)
    row.show_words(SUGGESTIONS)
    row.show()
    wide = [part.sizeHint().width() for part in (*row._buttons, row._wait, row._lead)]
    shown = []
    for room in (sum(wide) + 40, sum(wide[:-1]) + 20, wide[0] + wide[-2] + 10, wide[-2]):
        row.resize(room, row.height())
        offered = sum(button.isVisible() for button in row._buttons)
        shown.append((offered, row._lead.isVisible(), row._wait.isVisible()))
    assert len(row._buttons) == 2
    assert shown == [(2, True, True), (2, False, True), (1, False, True), (0, False, True)]
