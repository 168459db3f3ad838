import dataclasses

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.session.risks import RiskHistory
from console.desktop.style.theme import Theme
from console.model.risk import RiskLevel
from tests.desktop.samples import HISTORY, screen

pytestmark = pytest.mark.usefixtures("korean")


@pytest.fixture
def risks(qtbot: QtBot, theme: Theme) -> RiskHistory:
    made = RiskHistory(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def said(risks: RiskHistory) -> list[tuple[str, str]]:
    return [(r.words.text(), r.quiet.text()) for r in risks.lines if r.isVisible()]


@pytest.mark.parametrize(
    ("asked", "level", "before", "words"),
    [
        (False, None, None, [("여쭙지 못함", "이번 상담에서")]),
        (
            True,
            RiskLevel.HIGH,
            RiskLevel.LOW,
            [("높음", "이번 상담에서"), ("낮음", "이전 상담에서")],
        ),
        (None, None, RiskLevel.HIGH, [("아직 묻지 않음", ""), ("높음", "이전 상담에서")]),
        (None, None, None, [("아직 묻지 않음", "")]),
    ],
)
def test_now_and_before_in_a_word_each(
    risks: RiskHistory,
    asked: bool | None,  # noqa: FBT001 - a case
    level: RiskLevel | None,
    before: RiskLevel | None,
    words: list[tuple[str, str]],
) -> None:
    caller = dataclasses.replace(screen(1).contact.caller, risk_before=before)
    risks.show_session(screen(760_000, risk_asked=asked, risk=level, caller=caller))
    assert said(risks) == words


def test_what_came_with_the_person_has_its_days(risks: RiskHistory) -> None:
    risks.show_session(screen(760_000, history=HISTORY))
    assert said(risks)[1] == ("낮음", "11월 18일에 여쭤봄")
    risks.forget()
    assert said(risks) == []
