from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.practice.goals import Goals
from console.desktop.style.theme import Theme


def test_a_goal_is_open_or_done_in_words_too(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    goals = Goals(theme)
    qtbot.addWidget(goals)
    goals.show_goals((("침묵을 기다리기", True), ("조언을 서두르지 않기", False)))
    assert [row.accessibleName() for row in goals._rows] == [
        "침묵을 기다리기, 해냈습니다",
        "조언을 서두르지 않기",
    ]
    before = goals._rows
    goals.show_goals((("침묵을 기다리기", True), ("조언을 서두르지 않기", False)))
    assert goals._rows is before
    assert korean.language == "ko"
