import pytest

from console.desktop.queue import answers
from console.model.outcome import Answer


def test_done_says_nothing() -> None:
    assert answers.sentence(Answer.DONE) == ""


@pytest.mark.parametrize("answer", [a for a in Answer if a is not Answer.DONE])
def test_every_other_answer_has_a_sentence(answer: Answer) -> None:
    assert answers.sentence(answer).endswith(".")
    assert answers.sentence(answer, "a word of a newer center").endswith(".")


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("taken", "다른 상담사가 먼저 받았습니다."),
        ("abandoned", "전화를 끊으셨습니다."),
        ("gone", "전화를 끊으셨습니다."),
    ],
)
@pytest.mark.usefixtures("korean")
def test_a_refusal_says_why(reason: str, said: str) -> None:
    assert answers.sentence(Answer.REFUSED, reason) == said


@pytest.mark.usefixtures("korean")
def test_not_sent_says_what_to_do_instead() -> None:
    assert "수화기로 받으시고" in answers.sentence(Answer.NOT_SENT)
    assert answers.under_way() == "연결하고 있습니다 …"
