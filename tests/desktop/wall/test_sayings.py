import dataclasses
from typing import Any

import pytest

from console.desktop.wall import sayings
from console.model.help import HelpState
from console.model.risk import STEPS, RiskLevel
from tests.desktop.samples import NOW
from tests.desktop.walls import call, talk, talks

pytestmark = pytest.mark.usefixtures("korean")


def said(index: int) -> list[str]:
    return [state.text for state in sayings.states(talks()[index], NOW)]


def test_help_then_risk_then_what_it_is_about() -> None:
    assert said(0) == ["도움 요청 0:42", "외로움 대화"]
    assert said(1) == ["위험도 높음", "우울·불안"]
    assert said(2) == ["동행상담을 약속함", "사별"]
    assert said(5) == ["채팅 · 직장"]
    assert sayings.states(talk("가", 3), NOW) == ()


def test_colour_never_stands_alone() -> None:
    for one in talks():
        for state in sayings.states(one, NOW):
            assert state.ink == "text2" or state.icon


def test_what_one_has_to_know_before_going() -> None:
    assert sayings.about_call(call(), NOW) == "외로움 대화 · 11분째 · 위험도 아직 묻지 않음"
    assert sayings.about_call(call(risk_asked=True), NOW).endswith("위험도 물음")
    assert sayings.about_call(call(risk=RiskLevel.LOW), NOW).endswith("위험도 낮음")
    alone = dataclasses.replace(call(contact_id=None, escalated=True), connected_at=None, reason="")
    assert sayings.about_call(alone, NOW) == "상담 중이 아님 · 당직이신 분께 왔습니다"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ({}, ""),
        ({"state": HelpState.SEEN, "seen_name": "김도윤"}, "김도윤 님이 봤습니다"),
        ({"state": HelpState.COMING, "coming_name": "김도윤"}, "김도윤 님이 가고 있습니다"),
        ({"state": HelpState.COMING, "mine": True}, "가고 있다고 알렸습니다"),
    ],
)
def test_who_answers_a_call(state: dict[str, Any], words: str) -> None:
    assert sayings.help_stands(call(**state)) == words


def test_a_step_has_its_place_and_its_words() -> None:
    assert sayings.step(talks()[1]) == "세 번째 단계 · 곁에 있어 줄 분과 이어 드리기"
    assert sayings.step(talk("가", 1)) == "모든 단계를 거쳤습니다"
    names = [sayings.step(talk("가", 1, step=step)) for step in STEPS]
    assert len(set(names)) == len(STEPS)


def test_who_follows() -> None:
    assert sayings.watched(talk("가", 1)) == ""
    assert sayings.watched(talk("가", 1, watched_name="나")) == "나 님이 함께 보고 있습니다"
    mine = talk("가", 1, watched_name="나", watched_by_me=True)
    assert sayings.watched(mine) == "함께 보고 있습니다"
