import dataclasses

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from console.desktop.wall.riskcard import WallRiskCard
from console.model.outcome import Answer
from tests.desktop.running import texts
from tests.desktop.walls import talks

RISKY = talks()[1]


@pytest.fixture
def card(qtbot: QtBot, theme: Theme, korean: Languages) -> WallRiskCard:
    assert korean.language == "ko"
    made = WallRiskCard(theme, RISKY)
    qtbot.addWidget(made)
    made.show()
    return made


def said(card: WallRiskCard) -> str:
    return "\n".join(texts(card))


def test_who_how_high_and_at_which_step(card: WallRiskCard) -> None:
    assert "배소율 · 위험도 높음" in said(card)
    assert "세 번째 단계 · 곁에 있어 줄 분과 이어 드리기" in said(card)
    assert "부터" in said(card)


def test_following_is_asked_once_and_told(card: WallRiskCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.watched) as asked:
        card.press()
    assert asked.args == ["t-배소율"]
    with qtbot.assertNotEmitted(card.watched, wait=0):
        card.press()
    card.show_talk(dataclasses.replace(RISKY, watched_name="김도윤", watched_by_me=True))
    assert "함께 보고 있습니다" in said(card)
    assert not card.watch.isVisible()


def test_what_did_not_arrive_is_said(card: WallRiskCard, qtbot: QtBot) -> None:
    card.press()
    card.show_answer(Answer.NOT_SENT, "")
    assert "보내지 못했습니다." in said(card)
    with qtbot.waitSignal(card.watched):
        card.press()


def test_since_when_is_left_out_where_nobody_knows(card: WallRiskCard) -> None:
    card.show_talk(dataclasses.replace(RISKY, risk_since=None))
    assert "부터" not in said(card)
