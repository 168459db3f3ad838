import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.kept.panel import KeptPanel
from console.desktop.style.theme import Theme
from tests.desktop.samples import kept_items, stuck_item


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> KeptPanel:
    made = KeptPanel(theme)
    qtbot.addWidget(made)
    made.resize(284, 400)
    made.show()
    return made


@pytest.mark.usefixtures("korean")
def test_what_is_kept_is_listed_with_its_time(panel: KeptPanel) -> None:
    panel.show_items(kept_items())
    assert panel._title.text() == "이 컴퓨터에 보관한 4건"
    titles = [row._title.text() for row in panel._rows.values()]
    assert titles[:3] == ["상담 기록 초안", "연계 · 저소득층 교통비 안내", "위험도 · 낮음"]


@pytest.mark.usefixtures("korean")
def test_what_needs_a_person_stands_first(panel: KeptPanel) -> None:
    panel.show_items((*kept_items(), stuck_item()))
    assert panel._title.text() == "확인이 필요한 것 1건"
    assert panel._column.indexOf(panel._rows[stuck_item()]) == 0


def test_a_row_that_stays_is_the_same_row(panel: KeptPanel) -> None:
    panel.show_items(kept_items())
    row = panel._rows[kept_items()[1]]
    panel.show_items(kept_items()[1:2])
    assert panel._rows == {kept_items()[1]: row}


@pytest.mark.usefixtures("korean")
def test_nothing_kept_says_that_all_is_sent(panel: KeptPanel) -> None:
    panel.show_items(())
    assert panel._title.text() == "모두 보냈습니다"


def test_sending_again_names_the_command(panel: KeptPanel, qtbot: QtBot) -> None:
    panel.show_items((stuck_item(),))
    with qtbot.waitSignal(panel.send_again, timeout=500) as again:
        panel._rows[stuck_item()]._again.click()
    assert again.args == ["stuck"]


def test_esc_closes_and_it_grows_only_so_far(panel: KeptPanel, qtbot: QtBot) -> None:
    few = panel.height_wanted(284)
    panel.show_items(kept_items() * 1 + (stuck_item(),))
    assert few < panel.height_wanted(284) <= 420
    with qtbot.waitSignal(panel.closed, timeout=500):
        QTest.keyClick(panel, Qt.Key.Key_Escape)
