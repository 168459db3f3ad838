from pytestqt.qtbot import QtBot

from console.desktop.session.part import LEAD, MarkedLine, Part
from console.desktop.style.theme import Theme


def test_a_word_begins_beside_its_mark_whether_anything_follows_or_not(
    qtbot: QtBot, theme: Theme
) -> None:
    line = MarkedLine(theme)
    qtbot.addWidget(line)
    line.resize(256, 24)
    line.show()
    for quiet in ("11월 18일에", ""):
        line.show_words("shield", "text2", "낮음", quiet)
        line.grab()
        assert line.words.x() == LEAD
    assert line.accessibleName() == "낮음"


def test_a_link_ends_with_the_column(qtbot: QtBot, theme: Theme) -> None:
    part = Part(theme)
    qtbot.addWidget(part)
    part.title.setText("약속한 것")
    part.link.setText("적어 두기")
    part.link.show()
    part.resize(256, 60)
    part.show()
    part.grab()
    assert part.link.geometry().right() == part.width() - 1
