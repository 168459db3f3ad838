from typing import get_args

import pytest

from console.desktop.i18n import Languages
from console.desktop.signin import sentences
from console.desktop.signin.state import SignInState, Situation, Unsent

# Said by the field, or by a form of its own.
QUIET = ("idle", "busy", "wrong_password", "same_password", "no_center", "drain", "draining")


@pytest.mark.parametrize("situation", get_args(Situation))
def test_every_situation_is_said_in_both_languages(korean: Languages, situation: Situation) -> None:
    state = SignInState(situation, minutes=15, tries_left=3)
    said = sentences.notice(state)
    if situation in QUIET:
        assert said is None
        return
    assert said is not None
    assert any("가" <= letter <= "힣" for letter in said[1])
    assert said[1].endswith("다.") or said[1].endswith("요.")
    korean.switch("en")
    english = sentences.notice(state)
    assert english is not None
    assert english[1].isascii()
    assert "{" not in english[1] + said[1]


def test_a_wrong_password_counts_what_is_left(korean: Languages) -> None:
    assert korean.language == "ko"
    assert sentences.wrong(SignInState("wrong_password", tries_left=3)) == (
        "아이디나 비밀번호가 맞지 않습니다. 3번 더 해 보실 수 있습니다."
    )
    assert "한 번" in sentences.wrong(SignInState("wrong_password", tries_left=1))
    plain = "아이디나 비밀번호가 맞지 않습니다."
    assert sentences.wrong(SignInState("wrong_password")) == plain
    assert sentences.wrong(SignInState("wrong_password", tries_left=0)) == plain
    assert sentences.wrong(SignInState("idle", tries_left=3)) == ""


def test_a_lock_says_how_long(korean: Languages) -> None:
    assert korean.language == "ko"
    said = sentences.notice(SignInState("locked", minutes=7))
    assert said is not None
    assert "7분" in said[1]
    unknown = sentences.notice(SignInState("locked"))
    assert unknown is not None
    assert "15분" in unknown[1]


def test_the_truth_promises_only_what_holds(korean: Languages) -> None:
    assert korean.language == "ko"
    assert "끊겨도" in sentences.truth(SignInState(connected=True))
    assert "그래도" in sentences.truth(SignInState(connected=False))
    assert "그래도" not in sentences.truth(SignInState("never_here", connected=False))
    assert sentences.truth(SignInState()) == "센터를 찾고 있습니다."


def test_unsent_work_by_name_and_count(korean: Languages) -> None:
    assert korean.language == "ko"
    said = sentences.unsent(Unsent("v", "한지우", 4))
    assert said == "한지우 님의 보내지 못한 기록 4건이 이 컴퓨터에 있습니다."


def test_a_name_with_braces_is_only_a_name() -> None:
    assert "{x}" in sentences.unsent(Unsent("v", "{x}", 1))
