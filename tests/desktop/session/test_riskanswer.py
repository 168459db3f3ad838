import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.session.riskanswer import LEVELS, RiskAnswer
from console.desktop.style.theme import Theme
from console.model.risk import RiskLevel
from tests.desktop.samples import commit, screen

Said = list[tuple[object, ...]]


@pytest.fixture
def answer(qtbot: QtBot, theme: Theme) -> RiskAnswer:
    made = RiskAnswer(theme)
    qtbot.addWidget(made)
    made.show_session(screen(760_000))
    made.show()
    return made


def said(answer: RiskAnswer) -> Said:
    got: Said = []
    answer.assessed.connect(lambda *args: got.append(args))
    return got


def test_a_digit_and_a_step_choose_a_level(answer: RiskAnswer) -> None:
    got = said(answer)
    assert answer.choose_at(1)
    assert answer.step(1)
    assert [level for _, level, _ in got] == [RiskLevel.LOW, RiskLevel.MODERATE]
    assert not answer.choose_at(len(LEVELS))
    assert not answer.choose_at(-1)


def test_lowering_a_high_level_asks_why_in_place(answer: RiskAnswer) -> None:
    got = said(answer)
    answer.show_session(screen(760_000, risk=RiskLevel.HIGH, risk_asked=True))
    answer.choose_at(1)
    assert got == []
    assert answer._reason.isVisible()
    # What comes from elsewhere meanwhile takes nothing back.
    answer.show_session(screen(790_000, risk=RiskLevel.HIGH, risk_asked=True))
    assert answer._level.choice == "low"
    QTest.keyClick(answer._why.edit, Qt.Key.Key_Return)
    assert got == []
    assert answer._why.edit.accessibleDescription()
    commit(answer._why.edit, "친구가 옴")
    QTest.keyClick(answer._why.edit, Qt.Key.Key_Return)
    assert got == [(True, RiskLevel.LOW, "친구가 옴")]


def test_between_high_and_imminent_nothing_is_asked(answer: RiskAnswer) -> None:
    got = said(answer)
    answer.show_session(screen(760_000, risk=RiskLevel.IMMINENT, risk_asked=True))
    answer.choose_at(3)
    assert got == [(True, RiskLevel.HIGH, "")]
