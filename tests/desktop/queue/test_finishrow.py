import dataclasses

import pytest
from pytestqt.qtbot import QtBot

from console.desktop import times
from console.desktop.queue.finishrow import FinishRow
from console.desktop.style.theme import Theme
from console.model.screen import Kept
from tests.desktop.samples import desk


@pytest.mark.usefixtures("korean")
def test_a_row_says_what_is_still_empty(qtbot: QtBot, theme: Theme) -> None:
    item = desk().to_finish[0]
    row = FinishRow(theme, item)
    qtbot.addWidget(row)
    assert row._title.text() == "서명하지 않은 기록"
    assert row._detail.text().endswith("비어 있는 곳: 이유")
    row.show_item(dataclasses.replace(item, gaps=()))
    assert row._detail.text().endswith("서명만 남았습니다")
    with qtbot.waitSignal(row.resumed) as told:
        row._go.click()
    assert told.args == [item.contact_id]


@pytest.mark.usefixtures("korean")
def test_an_agreed_call_says_for_whom_when_and_what_for(qtbot: QtBot, theme: Theme) -> None:
    item = desk().handed_over[0]
    row = FinishRow(theme, item)
    qtbot.addWidget(row)
    assert row._title.text() == "동행상담을 약속한 분"
    hours = times.span(item.window_from, item.window_to)
    assert row._detail.text() == f"‘가을’ 님 · {hours} · 이야기"
    row.show_item(dataclasses.replace(item, window_from=None, window_to=None, kept=Kept.HERE))
    assert row._detail.text() == "‘가을’ 님 · 시간은 정하지 않음 · 이야기 · 이 컴퓨터에 보관"
    with qtbot.waitSignal(row.looked_at) as told:
        row._go.click()
    assert told.args == [item.contact_id]
