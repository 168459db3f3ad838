from typing import get_args

import pytest

from console.desktop.i18n import Languages
from console.desktop.signin import reasons
from console.desktop.signin.state import SignInState, Situation, Unsent

LEFT = Unsent("a", "한지우", 4)


@pytest.mark.parametrize("reason", get_args(Situation))
def test_every_reason_is_said_in_both_languages(korean: Languages, reason: Situation) -> None:
    state = SignInState("drain_failed", reason=reason, minutes=7)
    said = reasons.told(state, LEFT)
    if reason == "wrong_password":
        assert said is None
        return
    assert said is not None
    assert said[1].endswith(("요.", "다."))
    korean.switch("en")
    english = reasons.told(state, LEFT)
    assert english is not None
    assert english[1] != said[1]
    assert "{" not in english[1] + said[1]


def test_how_many_are_left_and_were_sent(korean: Languages) -> None:
    assert korean.language == "ko"
    going = reasons.told(SignInState("draining", drain=Unsent("a", "한지우", 2)), LEFT)
    assert going == ("info", "보내고 있습니다. 2건 남았습니다. 잠시 기다려 주세요.")
    begun = reasons.told(SignInState("draining", drain=Unsent("a", "한지우", 0)), LEFT)
    assert begun == ("info", "보내고 있습니다. 잠시 기다려 주세요.")
    done = reasons.told(SignInState("drained"), LEFT)
    assert done is not None
    assert done[1].startswith("4건을 모두 보냈습니다.")
    assert reasons.told(SignInState("drain"), LEFT) is None


def test_a_name_with_braces_is_only_a_name() -> None:
    assert "{x}" in reasons.what(Unsent("v", "{x}", 1))
