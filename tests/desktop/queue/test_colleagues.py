import pytest
from pytestqt.qtbot import QtBot

from console.desktop.queue.colleagues import Colleagues
from console.desktop.style.theme import Theme
from console.model.presence import PresenceState
from console.model.roles import Role
from console.model.screen import Colleague
from tests.desktop.samples import NOW, desk


def shown(widget: Colleagues) -> list[tuple[str, str]]:
    rows = sorted(widget._rows.values(), key=widget._column.indexOf)
    return [(row._name.text(), row._state.text()) for row in rows]


@pytest.mark.usefixtures("korean")
def test_who_can_answer_stands_first_and_nobody_is_timed(qtbot: QtBot, theme: Theme) -> None:
    widget = Colleagues(theme)
    qtbot.addWidget(widget)
    widget.show_colleagues(desk().colleagues)
    assert shown(widget) == [
        ("유가온", "상담 가능"),
        ("정민호", "상담 가능"),
        ("문태경", "상담 중"),
        ("서다인", "상담 중"),
        ("오세린", "정리 중"),
        ("강이안", "쉬는 중"),
    ]
    assert widget._lead.text() == "김도윤 슈퍼바이저"


@pytest.mark.usefixtures("korean")
def test_a_row_that_stays_is_the_same_row(qtbot: QtBot, theme: Theme) -> None:
    widget = Colleagues(theme)
    qtbot.addWidget(widget)
    one = Colleague(
        staff_id="a", name="가람", role=Role.COUNSELOR, state=PresenceState.READY, since=NOW
    )
    widget.show_colleagues((one,))
    row = widget._rows["a"]
    changed = Colleague(
        staff_id="a", name="가람", role=Role.COUNSELOR, state=PresenceState.BREAK, since=NOW
    )
    widget.show_colleagues((changed,))
    assert widget._rows["a"] is row
    assert shown(widget) == [("가람", "쉬는 중")]
    widget.show_colleagues(())
    assert shown(widget) == []
