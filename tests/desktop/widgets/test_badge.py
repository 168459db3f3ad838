from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.badge import Badge
from tests.desktop.widgets.look import colours


def test_says_it_by_word_ground_and_icon(qtbot: QtBot, theme: Theme) -> None:
    badge = Badge(theme, "지난 위험도 높음", "danger", "shield")
    qtbot.addWidget(badge)
    assert {"#fdefec", "#f7c7bc"} <= colours(badge)
    assert badge.text() == "지난 위험도 높음"


def test_another_state_takes_the_same_place(qtbot: QtBot, theme: Theme) -> None:
    badge = Badge(theme, "초안")
    qtbot.addWidget(badge)
    narrow = badge.sizeHint().width()
    badge.show_state("24시간 접수", "ok", "clock")
    assert badge.minimumSizeHint().width() > narrow
    assert "#eaf6ec" in colours(badge)
