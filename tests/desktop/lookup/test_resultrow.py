import dataclasses

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.lookup.resultrow import ResultRow
from console.desktop.style.theme import Theme
from console.model.service import ServiceStatus
from tests.desktop.samples import HITS


def test_it_paints_marks_and_is_chosen_by_a_click(qtbot: QtBot, theme: Theme) -> None:
    row = ResultRow(theme)
    qtbot.addWidget(row)
    row.resize(352, 60)
    row.show_hit(HITS[0])
    row.show()
    plain = row.grab().toImage()
    row.show_hit(dataclasses.replace(HITS[0], marks=()))
    assert row.grab().toImage() != plain
    with qtbot.waitSignal(row.clicked, timeout=500) as clicked:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert clicked.args == [HITS[0].id]
    assert HITS[0].name in row.accessibleName()


def test_a_closed_service_says_so_in_the_place_of_its_number(qtbot: QtBot, theme: Theme) -> None:
    row = ResultRow(theme)
    qtbot.addWidget(row)
    row.resize(352, 60)
    row.show_hit(HITS[0])
    before = row.grab().toImage()
    row.show_hit(dataclasses.replace(HITS[0], status=ServiceStatus.INACTIVE))
    assert row.grab().toImage() != before
