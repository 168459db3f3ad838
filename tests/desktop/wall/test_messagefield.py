import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from console.desktop.wall.messagefield import MOST, MessageField, To
from console.model.outcome import Answer
from tests.desktop.samples import commit, compose

MINHO = To("s-정민호", "정민호", "t-정민호")


@pytest.fixture
def field(qtbot: QtBot, theme: Theme, korean: Languages) -> MessageField:
    assert korean.language == "ko"
    made = MessageField(theme)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.open(MINHO)
    return made


def test_enter_sends_and_done_gives_the_place_back(field: MessageField, qtbot: QtBot) -> None:
    commit(field._field.edit, " 지금 갑니다 ")
    with qtbot.waitSignal(field.sent) as told:
        QTest.keyClick(field._field.edit, Qt.Key.Key_Return)
    assert told.args == [MINHO, "지금 갑니다"]
    assert field.under_way
    with qtbot.waitSignal(field.closed):
        field.show_answer(Answer.DONE)
    assert field._field.text() == ""


def test_nothing_is_not_sent_and_nothing_twice(field: MessageField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.sent, wait=0):
        QTest.keyClick(field._field.edit, Qt.Key.Key_Return)
    commit(field._field.edit, "가")
    QTest.keyClick(field._field.edit, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(field.sent, wait=0):
        QTest.keyClick(field._field.edit, Qt.Key.Key_Return)


@pytest.mark.parametrize("answer", [Answer.REFUSED, Answer.NOT_SENT, Answer.NOT_CERTAIN])
def test_words_survive_what_did_not_arrive(field: MessageField, answer: Answer) -> None:
    commit(field._field.edit, "지금 갑니다")
    QTest.keyClick(field._field.edit, Qt.Key.Key_Return)
    field.show_answer(answer)
    assert field._field.text() == "지금 갑니다"
    assert field._said.text()
    assert not field.under_way
    assert not field._field.edit.isReadOnly()


def test_esc_keeps_what_was_begun_for_each(field: MessageField, qtbot: QtBot) -> None:
    commit(field._field.edit, "민호에게")
    with qtbot.waitSignal(field.closed):
        QTest.keyClick(field._field.edit, Qt.Key.Key_Escape)
    field.open(To("s-유가온", "유가온"))
    assert field._field.text() == ""
    commit(field._field.edit, "가온에게")
    field.open(MINHO)
    assert field._field.text() == "민호에게"
    field.forget()
    field.open(MINHO)
    assert field._field.text() == ""


def test_a_syllable_in_the_making_is_no_message_yet(field: MessageField, qtbot: QtBot) -> None:
    compose(field._field.edit, "가")
    with qtbot.assertNotEmitted(field.sent, wait=0):
        field._send()


def test_a_message_is_no_longer_than_the_center_takes(field: MessageField) -> None:
    commit(field._field.edit, "가" * 600)
    assert len(field._field.text()) == MOST
