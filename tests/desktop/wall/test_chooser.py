import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from console.desktop.wall.chooser import Chooser, can_take
from console.model.presence import PresenceState
from console.model.roles import Role
from tests.desktop.walls import people, person, waiting


@pytest.fixture
def chooser(qtbot: QtBot, theme: Theme, korean: Languages) -> Chooser:
    assert korean.language == "ko"
    made = Chooser(theme)
    qtbot.addWidget(made)
    made.resize(400, 100)
    made.show()
    qtbot.waitExposed(made)
    made.show_people(people())
    made.open(waiting()[0])
    return made


def test_only_who_is_ready_and_may_answer_is_asked() -> None:
    ready = person("나", PresenceState.READY)
    companion = dataclasses.replace(ready, role=Role.COMPANION)
    resting = person("가", PresenceState.BREAK)
    assert can_take((ready, companion, resting)) == (ready,)


def test_arrows_choose_enter_gives(chooser: Chooser, qtbot: QtBot) -> None:
    assert "누구에게 맡길까요" in chooser._title.text()
    QTest.keyClick(chooser.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(chooser.given) as told:
        QTest.keyClick(chooser.view, Qt.Key.Key_Return)
    assert told.args == ["c-back", "s-임나래"]


def test_two_esc_lead_back(chooser: Chooser, qtbot: QtBot) -> None:
    QTest.keyClick(chooser.view, Qt.Key.Key_Escape)
    with qtbot.waitSignal(chooser.closed):
        QTest.keyClick(chooser.view, Qt.Key.Key_Escape)


def test_where_nobody_is_ready_it_says_so(chooser: Chooser) -> None:
    chooser.show_people(())
    assert "지금 받을 수 있는 상담사가 없습니다" in chooser._title.text()
    assert not chooser.grab().isNull()


def test_a_caller_who_hung_up_is_not_given(chooser: Chooser, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chooser.closed):
        chooser.close_for("c-back")
    chooser.forget()
    with qtbot.assertNotEmitted(chooser.given, wait=0):
        QTest.keyClick(chooser.view, Qt.Key.Key_Return)
