from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.practice.about import About
from console.desktop.style.theme import Theme
from console.model.training import Measures
from tests.desktop.practice.talks import a_review


def test_story_goals_this_run_and_the_one_before(
    qtbot: QtBot, theme: Theme, korean: Languages
) -> None:
    about = About(theme)
    qtbot.addWidget(about)
    about.show()
    review = a_review(nth=3, practised=5_400_000, before=Measures(reflections=2, silences=4))
    about.show_review(review)
    assert about.goals.goals == tuple(
        (state.goal.text.ko, state.reached) for state in review.told.goals
    )
    assert about.run.rows == (
        ("걸린 시간", "12:48"),
        ("몇 번째", "3번째"),
        ("이번에 연습한 시간", "1시간 30분"),
    )
    assert about.before.rows[0] == ("반영", f"2 → {review.told.measures.reflections}")
    assert about.before.rows[2] == ("기다린 침묵", "4 → 1")
    about.show_review(a_review())
    assert not about.before.isVisible()
    assert korean.language == "ko"
