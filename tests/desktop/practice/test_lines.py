from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.practice.line import Line
from console.desktop.practice.lines import Lines
from console.desktop.style.theme import Theme

SAID = tuple(Line(at=at * 9_000, who="겨울 님", words=f"{at}번째 말입니다.") for at in range(30))


def a_list(qtbot: QtBot, theme: Theme) -> Lines:
    lines = Lines(theme, choosable=True)
    qtbot.addWidget(lines)
    lines.resize(600, 300)
    lines.show_lines(SAID)
    lines.show()
    return lines


def test_arrows_choose_and_the_chosen_line_is_in_sight(qtbot: QtBot, theme: Theme) -> None:
    lines = a_list(qtbot, theme)
    for _ in range(25):
        QTest.keyClick(lines, Qt.Key.Key_Down)
    assert lines.at == 24
    row = lines._rows[24]
    top = row.mapTo(lines.viewport(), row.rect().topLeft()).y()
    assert 0 <= top <= lines.viewport().height() - row.height()
    QTest.keyClick(lines, Qt.Key.Key_Up)
    assert lines.at == 23
    assert lines.accessibleDescription().startswith("03:27, 겨울 님")


def test_a_click_chooses_too(qtbot: QtBot, theme: Theme) -> None:
    lines = a_list(qtbot, theme)
    with qtbot.waitSignal(lines.chosen) as told:
        QTest.mousePress(lines._rows[2], Qt.MouseButton.LeftButton)
    assert told.args == [2]


def test_rows_that_stay_are_the_same_ones(qtbot: QtBot, theme: Theme) -> None:
    lines = a_list(qtbot, theme)
    first = lines._rows[0]
    lines.show_lines((*SAID[:5], Line(at=1, who="나", words="다른 말", mine=True)))
    assert lines._rows[0] is first
    assert len(lines.lines) == 6
    lines.choose(99)
    assert lines.at == -1
