from dataclasses import replace

from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.practice.hourspage import HoursPage
from console.desktop.practice.runrow import RunRow
from console.desktop.practice.storycard import Story, StoryCard
from console.desktop.style.theme import Theme
from console.model.screen import Kept, TrainingRow
from console.model.training import Track
from tests.desktop.samples import NOW, speak

STORIES = (Story("shop", "가게를 접은 뒤"), Story("lunch", "점심시간의 복도"))


def a_run(run_id: str, minutes: int) -> TrainingRow:
    return TrainingRow(
        run_id=run_id,
        scenario="lunch",
        track=Track.COUNSELOR,
        began_at=NOW - minutes * 60_000,
        ended_at=NOW,
        kept=Kept.SENT,
    )


def a_page(qtbot: QtBot, theme: Theme) -> HoursPage:
    page = HoursPage(theme)
    qtbot.addWidget(page)
    page.resize(1200, 760)
    page.show_stories(STORIES)
    page.show_door("closed")
    page.show()
    return page


def test_hours_toward_sixty_or_forty(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    page = a_page(qtbot, theme)
    assert page._none.isVisible()
    page.show_rows((a_run("run-1", 1_200), a_run("run-2", 80)))
    assert (page._done.text(), page._of.text()) == ("21시간 20분", "/ 60시간")
    assert page._rest.text() == "앞으로 38시간 40분 남았습니다"
    assert not page._none.isVisible()
    with qtbot.waitSignal(page.track_chosen) as told:
        page.track.chosen.emit("companion")
    assert told.args == ["companion"]
    assert page._of.text() == "/ 40시간"
    page.show_rows((a_run("run-1", 2_400),))
    assert page._rest.text() == "40시간을 모두 마치셨습니다"
    speak(korean, "en")
    assert page._of.text() == "of 40 h"


def test_runs_are_called_by_their_story(qtbot: QtBot, theme: Theme) -> None:
    page = a_page(qtbot, theme)
    page.show_rows((a_run("run-1", 12),))
    row = page.findChildren(RunRow)[-1]
    assert "점심시간의 복도" in row.accessibleName()
    page.forget()
    assert page._none.isVisible()


def test_each_story_has_a_way_in_that_says_what_becomes_of_it(
    qtbot: QtBot, theme: Theme, korean: Languages
) -> None:
    page = a_page(qtbot, theme)
    cards = page.findChildren(StoryCard)
    with qtbot.waitSignal(page.practice_asked) as told:
        cards[1].button.click()
    assert told.args == ["lunch"]
    page.show_door("opening")
    assert page._door_says.text() == "연습 창을 따로 엽니다"
    assert all(card.button.reason for card in cards)
    assert korean.language == "ko"


def test_a_run_is_never_called_by_an_id(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    page = HoursPage(theme)
    qtbot.addWidget(page)
    page.show()
    run = a_run("run-1", 30)
    page.show_rows((run, replace(run, run_id="run-2", scenario="of-old")))

    def titles() -> list[str]:
        places = (page._list.itemAt(place) for place in range(page._list.count()))
        rows = (item.widget() for item in places if item is not None)
        return [row._title.text() for row in rows if isinstance(row, RunRow)]

    assert titles() == ["", ""]
    page.show_stories(STORIES)
    assert titles() == ["점심시간의 복도", "지금은 없는 이야기"]
    assert korean.language == "ko"
