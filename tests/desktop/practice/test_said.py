import pytest

from console.desktop.i18n import Languages
from console.desktop.practice.said import trouble
from console.model.outcome import Answer


def test_what_was_heard_needs_no_sentence() -> None:
    assert trouble(Answer.DONE) == ""


@pytest.mark.parametrize("answer", [Answer.REFUSED, Answer.NOT_SENT, Answer.NOT_CERTAIN])
def test_every_other_end_has_one_in_korean(korean: Languages, answer: Answer) -> None:
    korean.switch("en")
    english = trouble(answer)
    korean.switch("ko")
    assert english
    assert trouble(answer) not in ("", english)


def test_a_known_reason_is_told(korean: Languages) -> None:
    assert "상담이 끝났습니다" in trouble(Answer.REFUSED, "gone")
    assert trouble(Answer.REFUSED, "nobody_listens") != trouble(Answer.REFUSED)
    assert korean.language == "ko"
