import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.wall.messagefield import To
from console.desktop.wall.talkmodel import TalkModel
from console.desktop.wall.talks import Talks
from console.model.outcome import Answer
from tests.desktop.samples import Clock, commit
from tests.desktop.walls import talks

TO = To("s-문태경", "문태경", "t-문태경")


@pytest.fixture
def sheet(qtbot: QtBot, theme: Theme) -> Talks:
    made = Talks(theme, Clock())
    qtbot.addWidget(made)
    made.resize(860, 600)
    made.show_talks(talks())
    made.show()
    qtbot.waitExposed(made)
    return made


def test_it_lies_over_the_row_and_leaves_the_name(sheet: Talks) -> None:
    sheet.message.open("t-문태경", TO)
    row = sheet.view.rect_of("t-문태경")
    assert sheet.message.geometry().center().y() == pytest.approx(row.center().y(), abs=4)
    assert sheet.message.x() > 80
    assert sheet.view.chosen == "t-문태경"


def test_it_goes_with_its_row(sheet: Talks) -> None:
    sheet.message.open("t-문태경", TO)
    before = sheet.message.y()
    sheet.show_talks(talks()[2:])
    assert sheet.message.y() < before


def test_words_do_not_go_with_a_talk_that_ends(sheet: Talks) -> None:
    sheet.message.open("t-문태경", TO)
    commit(sheet.message.field._field.edit, "잠시만요")
    assert isinstance(sheet.model, TalkModel)
    sheet.show_talks(())
    assert sheet.message.isVisible()
    assert sheet.message.field._field.text() == "잠시만요"


def test_esc_gives_the_hands_back_to_the_rows(sheet: Talks) -> None:
    sheet.message.open("t-문태경", TO)
    QTest.keyClick(sheet.message.field._field.edit, Qt.Key.Key_Escape)
    assert not sheet.message.isVisible()


def test_a_long_sentence_has_its_room(sheet: Talks, qtbot: QtBot) -> None:
    sheet.message.open("t-문태경", TO)
    commit(sheet.message.field._field.edit, "가")
    QTest.keyClick(sheet.message.field._field.edit, Qt.Key.Key_Return)
    sheet.message.show_answer(Answer.NOT_CERTAIN, "")
    qtbot.waitUntil(lambda: sheet.message.height() >= sheet.message.sizeHint().height())
    sheet.message.forget()
    assert not sheet.message.isVisible()
