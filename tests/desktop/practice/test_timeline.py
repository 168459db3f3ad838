from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.practice.timeline import Mark, TimeLine
from console.desktop.style.theme import Theme
from console.dialogue.acts import Act

MARKS = (
    Mark(100_000, Act.REFLECTION, 3),
    Mark(400_000, Act.EARLY_ADVICE, 9),
    Mark(700_000, Act.ASKED_SUICIDE, 14),
)


def test_it_tells_what_was_when_and_leads_to_the_nearest(
    qtbot: QtBot, theme: Theme, korean: Languages
) -> None:
    line = TimeLine(theme)
    qtbot.addWidget(line)
    line.resize(600, line.sizeHint().height())
    line.show_marks(MARKS, 768_000)
    line.show()
    assert line.accessibleName() == "01:40 반영, 06:40 이른 조언, 11:40 자살 생각을 여쭤봄"
    for mark in MARKS:
        with qtbot.waitSignal(line.picked) as told:
            spot = QPoint(round(line._x(mark.at)) + 4, 8)
            QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=spot)
        assert told.args == [mark.line]
    assert korean.language == "ko"


def test_without_marks_a_click_leads_nowhere(qtbot: QtBot, theme: Theme) -> None:
    line = TimeLine(theme)
    qtbot.addWidget(line)
    line.show_marks((), 0)
    with qtbot.assertNotEmitted(line.picked):
        QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(20, 8))


def test_the_legend_goes_on_in_the_next_line(qtbot: QtBot, theme: Theme) -> None:
    line = TimeLine(theme)
    qtbot.addWidget(line)
    assert line.heightForWidth(300) == line.heightForWidth(900) + theme.line("label")
