import dataclasses

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.queue.tofinish import ToFinishList
from console.desktop.style.theme import Theme
from tests.desktop.samples import desk


def test_nothing_to_finish_takes_no_room(qtbot: QtBot, theme: Theme) -> None:
    made = ToFinishList(theme)
    qtbot.addWidget(made)
    made.show_items(())
    assert made.isHidden()


def test_a_row_stays_where_only_more_is_known(qtbot: QtBot, theme: Theme) -> None:
    made = ToFinishList(theme)
    qtbot.addWidget(made)
    item = desk().to_finish[0]
    made.show_items((item,))
    row = made.rows[0]
    made.show_items((dataclasses.replace(item, gaps=()),))
    assert made.rows[0] is row


def test_whom_a_companion_will_call_stands_last_and_is_only_read(
    qtbot: QtBot, theme: Theme
) -> None:
    made = ToFinishList(theme)
    qtbot.addWidget(made)
    made.show_items(desk().to_finish, desk().handed_over)
    assert [row.item.contact_id for row in made.rows] == ["c-open", "c-gaeul"]
    with qtbot.waitSignal(made.looked_at) as told:
        made.rows[1]._go.click()
    assert told.args == ["c-gaeul"]
    made.show_items((), desk().handed_over)
    assert not made.isHidden()


@pytest.mark.usefixtures("korean")
def test_the_oldest_three_are_shown_and_the_rest_counted(qtbot: QtBot, theme: Theme) -> None:
    made = ToFinishList(theme)
    qtbot.addWidget(made)
    item = desk().to_finish[0]
    many = tuple(dataclasses.replace(item, contact_id=f"c{i}", ended_at=None) for i in range(5))
    made.show_items(many)
    assert [row.item.contact_id for row in made.rows] == ["c0", "c1", "c2"]
    assert made._more.text() == "2건 더"
    assert made.rows[0]._title.text() == "아직 열려 있는 상담"
