from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.practice.guide import Guide
from console.desktop.style.theme import Theme
from console.dialogue.reader import all_scenarios
from tests.desktop.samples import speak


def test_goals_stay_open_and_help_can_be_turned_off(
    qtbot: QtBot, theme: Theme, korean: Languages
) -> None:
    guide = Guide(theme)
    qtbot.addWidget(guide)
    guide.show_story(None)
    assert guide.isHidden()
    for story in all_scenarios():
        guide.show_story(story)
        assert guide.goals.goals == tuple((goal.text.ko, False) for goal in story.goals)
        assert guide.tip.text()
        assert "{" not in guide.tip.text()
    assert not guide.tip.isHidden()
    guide.switch.click()
    assert guide.tip.isHidden()
    assert guide.switch.text() == "도움말 켜기"
    speak(korean, "en")
    assert guide.switch.text() == "Turn help on"
