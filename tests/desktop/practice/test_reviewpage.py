from dataclasses import replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.practice.reviewpage import MARKED, ReviewPage
from console.desktop.style.theme import Theme
from console.dialogue.acts import Act
from console.model.training import Measures
from tests.desktop.practice.talks import SPOKEN, a_review
from tests.desktop.samples import speak


def a_page(qtbot: QtBot, theme: Theme) -> ReviewPage:
    page = ReviewPage(theme)
    qtbot.addWidget(page)
    page.resize(1360, 816)
    page.show()
    page.show_review(a_review(nth=3, before=Measures(reflections=2)))
    return page


def test_without_a_run_it_says_how_one_comes(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    page = ReviewPage(theme)
    qtbot.addWidget(page)
    page.show()
    assert "돌아보실 수 있습니다" in page._none.text()
    page.show_review(a_review())
    assert not page._none.isVisible()
    page.show_review(None)
    assert page._none.isVisible()
    assert korean.language == "ko"


def test_all_lines_or_those_that_were_marked(qtbot: QtBot, theme: Theme) -> None:
    page = a_page(qtbot, theme)
    assert len(page.lines.lines) == len(SPOKEN)
    page.filter.choose(MARKED)
    page.filter.chosen.emit(MARKED)
    marked = page.lines.lines
    assert 0 < len(marked) < len(SPOKEN)
    assert all(line.tag is not None or line.ground for line in marked)


def test_the_line_done_well_and_the_one_to_try_are_tinted(qtbot: QtBot, theme: Theme) -> None:
    page = a_page(qtbot, theme)
    grounds = {line.ground: line for line in page.lines.lines if line.ground}
    assert grounds["well"].tag is Act.ASKED_SUICIDE
    assert grounds["try"].example


def test_arrows_choose_and_the_time_line_goes_along(qtbot: QtBot, theme: Theme) -> None:
    page = a_page(qtbot, theme)
    page.focus_lines()
    for _ in range(3):
        QTest.keyClick(page.lines, Qt.Key.Key_Down)
    assert page.lines.at == 2
    assert page.time._now == SPOKEN[2].at


def test_a_mark_leads_to_its_line_also_through_the_filter(qtbot: QtBot, theme: Theme) -> None:
    page = a_page(qtbot, theme)
    last = page.time._marks[-1]
    page.filter.choose(MARKED)
    page.filter.chosen.emit(MARKED)
    spot = QPointF(page.time._x(last.at), 8).toPoint()
    QTest.mousePress(page.time, Qt.MouseButton.LeftButton, pos=spot)
    assert page.lines.lines[page.lines.at].at == last.at


def test_once_more_another_and_paper(qtbot: QtBot, theme: Theme) -> None:
    page = a_page(qtbot, theme)
    for signal, button in (
        (page.again, page.verdict.once_more),
        (page.another, page.verdict.other),
    ):
        with qtbot.waitSignal(signal):
            button.click()
    page.verdict.paper.click()
    (dialog,) = page.findChildren(QFileDialog)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    with qtbot.waitSignal(page.pdf_wanted):
        dialog.fileSelected.emit("/tmp/page.pdf")  # noqa: S108 - nothing is written
    dialog.close()


def test_where_it_is_narrow_the_story_stands_above_what_is_told(qtbot: QtBot, theme: Theme) -> None:
    page = a_page(qtbot, theme)
    assert page._left.isVisible()
    theme.wear(replace(theme.look, scale=2.0, density="narrow"))
    assert not page._left.isVisible()
    assert page.about.isVisibleTo(page.verdict)
    theme.wear(replace(theme.look, scale=1.0, density="usual"))
    assert page._left.widget() is page.about


def test_everything_is_said_in_the_other_language(
    qtbot: QtBot, theme: Theme, korean: Languages
) -> None:
    page = a_page(qtbot, theme)
    assert page.lines.lines[1].who == "나"
    speak(korean, "en")
    assert page.lines.lines[1].who == "Me"
    assert page._title.text() == "What was said"
