import pytest
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.queue.goal import GoalView
from console.desktop.style.theme import Theme
from console.desktop.wall.foot import Foot, in_time
from console.model.screen import Today
from tests.desktop.running import texts
from tests.desktop.samples import speak


@pytest.fixture
def foot(qtbot: QtBot, theme: Theme, korean: Languages) -> Foot:
    assert korean.language == "ko"
    made = Foot(theme)
    qtbot.addWidget(made)
    made.resize(880, 110)
    made.show()
    return made


def said(foot: Foot) -> str:
    return "\n".join(texts(foot))


def test_today_in_words(foot: Foot) -> None:
    today = Today(answered=41, timed=41, in_time=38, abandoned=2, handed_over=7)
    foot.show_today(today, GoalView(3_088, 3_000))
    for words in ("받은 상담 41", "20초 안에 받음 93%", "동행상담 약속 7", "놓친 전화 2"):
        assert words in said(foot)
    assert "나눈 이야기 3,088건 목표의 103%" in said(foot)
    assert "서명한 상담만 셉니다" in said(foot)


def test_where_nothing_happened_there_is_no_share(foot: Foot) -> None:
    foot.show_today(Today(), GoalView(15_000, 3_000))
    assert "20초" not in said(foot)
    assert "받은 상담 0" in said(foot)
    assert "목표의 500%" in said(foot)


def test_without_a_goal_there_is_no_share_of_it(foot: Foot) -> None:
    foot.show_today(Today(), GoalView(12, 0))
    assert "목표" not in said(foot)
    assert "12건" in said(foot)


def test_all_in_time_only_where_it_was_everybody() -> None:
    assert in_time(Today(timed=1_000, in_time=999)) == 99
    assert in_time(Today(timed=1_000, in_time=1_000)) == 100


def test_it_is_said_in_the_other_language(foot: Foot, korean: Languages) -> None:
    foot.show_today(Today(answered=1), GoalView(1, 2))
    speak(korean, "en")
    assert "Talks answered 1" in said(foot)


def test_the_rule_goes_below_where_there_is_no_room(foot: Foot) -> None:
    beside = foot._rule.y()
    foot.resize(500, 160)
    assert foot._rule.y() > beside
