import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.queue.columns import Columns
from console.desktop.queue.page import QueuePage
from console.desktop.style.theme import Look, Theme
from tests.desktop.running import texts
from tests.desktop.samples import Clock, desk


@pytest.fixture
def columns(qtbot: QtBot, theme: Theme) -> Columns:
    made = Columns(theme)
    qtbot.addWidget(made)
    for text in ("left", "right"):
        made.row.addWidget(QLabel(text))
    made.resize(900, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def places(columns: Columns) -> list[tuple[int, int]]:
    found = columns.findChildren(QLabel)
    return [(label.x(), label.y()) for label in found if label.text() in ("left", "right")]


def test_beside_each_other_or_below(columns: Columns, theme: Theme, qtbot: QtBot) -> None:
    left, right = places(columns)
    assert left[0] < right[0]
    theme.wear(Look(density="narrow", still=True))
    qtbot.waitUntil(lambda: len({x for x, _y in places(columns)}) == 1)
    assert places(columns)[0][1] < places(columns)[1][1]
    theme.wear(Look(still=True))


def test_at_200_percent_the_whole_queue_is_reached_by_scrolling(
    qtbot: QtBot, theme: Theme, korean: Languages
) -> None:
    assert korean.language == "ko"
    page = QueuePage(theme, Clock())
    qtbot.addWidget(page)
    page.show_desk(desk())
    theme.wear(Look(scale=2.0, density="narrow", still=True))
    page.resize(1_222, 690)
    page.show()
    qtbot.waitUntil(lambda: page.view.height() >= page.view.sizeHint().height())
    assert page.head.width() >= page.head.minimumSizeHint().width()
    assert page.side.y() > page.view.y()
    theme.wear(Look(still=True))


def test_who_takes_no_calls_is_told_so(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    assert korean.language == "ko"
    page = QueuePage(theme, Clock())
    qtbot.addWidget(page)
    page.show_role(takes_calls=False)
    page.show_desk(desk(empty=True))
    page.resize(1_368, 860)
    page.show()
    said = "\n".join(texts(page))
    assert "내 자리" in said
    assert "기다리는 분은 상담사가 받고 있습니다" in said
    assert "기다리는 분이 없습니다" not in said
    assert not page.by_hand.isVisible()
