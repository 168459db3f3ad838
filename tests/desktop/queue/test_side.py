import pytest
from pytestqt.qtbot import QtBot

from console.desktop.queue.side import QueueSide
from console.desktop.style.theme import Theme
from tests.desktop.samples import Clock, desk


@pytest.mark.usefixtures("korean")
def test_the_day_the_people_and_the_year(qtbot: QtBot, theme: Theme) -> None:
    side = QueueSide(theme, Clock())
    qtbot.addWidget(side)
    side.show_desk(desk())
    assert side._date.text().startswith("11월 24일")
    assert side._center.text() == "외로움안녕120"
    assert "3,088" in side._goal._count.text()
