import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.session.riskcard import RiskCard
from console.desktop.style.theme import Theme
from console.model.risk import RiskLevel
from console.model.screen import Kept, RiskRow
from tests.desktop.samples import NOW, commit, screen

Said = list[tuple[object, ...]]


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> RiskCard:
    made = RiskCard(theme)
    qtbot.addWidget(made)
    made.resize(416, 740)
    made.show_session(screen(760_000))
    made.show()
    return made


def said(card: RiskCard) -> Said:
    got: Said = []
    card.assessed.connect(lambda *args: got.append(args))
    return got


@pytest.mark.parametrize("level", list(RiskLevel))
def test_a_level_is_written_down_the_moment_it_is_chosen(card: RiskCard, level: RiskLevel) -> None:
    got = said(card)
    card.answer._asked.chosen.emit("yes")
    card.answer._level.chosen.emit(level.value)
    assert got == [(True, level, "")]


def test_not_asked_needs_a_word_why(card: RiskCard) -> None:
    got = said(card)
    card.answer._asked.chosen.emit("no")
    card.answer._keep.click()
    assert got == []
    assert card.answer._why.edit.accessibleDescription()
    commit(card.answer._why.edit, "전화가 끊겼음")
    QTest.keyClick(card.answer._why.edit, Qt.Key.Key_Return)
    assert got == [(False, None, "전화가 끊겼음")]


def test_a_sync_leaves_the_reason_being_written(card: RiskCard) -> None:
    card.answer._asked.chosen.emit("no")
    commit(card.answer._why.edit, "말씀을")
    card.show_session(screen(790_000))
    assert card.answer._why.text() == "말씀을"
    assert card.answer._reason.isVisible()


@pytest.mark.usefixtures("korean")
def test_it_says_the_level_and_when_it_was_noted(card: RiskCard) -> None:
    row = RiskRow(
        asked=True, level=RiskLevel.HIGH, why_not="", assessed_at=NOW - 60_000, kept=Kept.SENT
    )
    card.show_session(screen(760_000, risk=RiskLevel.HIGH, risk_asked=True, risks=(row,)))
    assert card._title.text() == "위험도 높음"
    assert card._when.text() == "11:40에 남김"
    assert card.answer._level.choice == "high"


def test_another_talk_begins_afresh(card: RiskCard) -> None:
    card.answer._asked.chosen.emit("no")
    commit(card.answer._why.edit, "말씀을")
    card.show_session(screen(1_000, id="c-other-one"))
    assert card.answer._why.text() == ""
    assert card.answer._asked.choice is None
