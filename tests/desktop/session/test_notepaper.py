import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.session.notepaper import LINES, LINES_LOW, NotePaper
from console.desktop.style.theme import Theme
from console.model.note import Missing
from tests.desktop.samples import LINES as WORDS


@pytest.fixture
def paper(qtbot: QtBot, theme: Theme) -> NotePaper:
    made = NotePaper(theme, lambda: 760_000)
    qtbot.addWidget(made)
    made.resize(680, 320)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_some_lines_of_the_words_are_always_in_sight(paper: NotePaper, theme: Theme) -> None:
    line = theme.line("read")
    assert paper.editor.minimumHeight() == LINES * line
    paper.set_low(low=True)
    assert paper.editor.minimumHeight() == LINES_LOW * line
    assert not paper.foot.isVisible()
    paper.set_low(low=False)
    assert paper.editor.minimumHeight() == LINES * line
    assert paper.foot.isVisible()


def test_the_words_come_into_sight_with_the_hands(paper: NotePaper, qtbot: QtBot) -> None:
    paper.editor.load(WORDS)
    bar = paper._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(0)
    paper.editor.clearFocus()
    paper.editor.setFocus()
    assert bar.value() == bar.maximum()


def test_a_gap_has_the_hands_and_is_in_sight(paper: NotePaper, qtbot: QtBot) -> None:
    bar = paper._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    paper.go_to(Missing.AGE_BAND)
    row = paper.fields.rows[Missing.AGE_BAND]
    focus = QApplication.focusWidget()
    assert focus is not None
    assert row.isAncestorOf(focus)
    assert row.visibleRegion().boundingRect().height() == row.height()
