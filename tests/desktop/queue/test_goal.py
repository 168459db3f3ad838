import pytest
from pytestqt.qtbot import QtBot

from console.desktop.queue.goal import Goal, GoalView
from console.desktop.style.theme import Theme


@pytest.mark.parametrize(
    ("count", "goal", "percent", "tick", "filled"),
    [
        (0, 3000, 0, 1.0, 0.0),
        (1500, 3000, 50, 1.0, 0.5),
        (2999, 3000, 99, 1.0, 0.9997),
        (3000, 3000, 100, 1.0, 1.0),
        (3088, 3000, 103, 0.9715, 0.9715),
        (15_000, 3000, 500, 0.2, 0.2),
        (12, 0, 0, 0.0, 0.0),
    ],
)
def test_the_tick_marks_100_percent_and_slides_left(
    count: int, goal: int, percent: int, tick: float, filled: float
) -> None:
    view = GoalView(count, goal)
    assert view.percent == percent
    assert view.tick == pytest.approx(tick, abs=1e-3)
    assert view.filled == pytest.approx(filled, abs=1e-3)


@pytest.mark.parametrize("count", [0, 3_088, 15_000, 2_000_000])
def test_it_paints_any_count(qtbot: QtBot, theme: Theme, count: int) -> None:
    goal = Goal(theme)
    qtbot.addWidget(goal)
    goal.resize(328, 160)
    goal.show_view(GoalView(count, 3000))
    assert not goal.grab().isNull()
    assert f"{count:,}" in goal._count.text()


def test_without_a_goal_only_the_count_is_shown(qtbot: QtBot, theme: Theme) -> None:
    goal = Goal(theme)
    qtbot.addWidget(goal)
    goal.show_view(GoalView(12, 0))
    assert goal._percent.text() == ""
