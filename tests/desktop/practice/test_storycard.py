from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.practice.storycard import Story, StoryCard
from console.desktop.style.theme import Theme


def test_it_asks_for_its_story_while_the_door_is_closed(
    qtbot: QtBot, theme: Theme, korean: Languages
) -> None:
    card = StoryCard(theme, Story("lunch", "점심시간의 복도"))
    qtbot.addWidget(card)
    card.show_door("closed")
    with qtbot.waitSignal(card.asked) as told:
        card.button.click()
    assert told.args == ["lunch"]
    assert card.button.accessibleName() == "이 이야기로 연습하기: 점심시간의 복도"
    card.show_door("opening")
    assert card.button.reason == "연습 창을 따로 엽니다"
    card.show_door("none")
    assert card.button.isHidden()
    assert korean.language == "ko"
