import itertools

import pytest

from console.desktop.wall import answers
from console.model.outcome import Answer

ABOUT = ("help", "message", "assign", "watch")


def test_what_is_done_says_nothing() -> None:
    assert {answers.sentence(about, Answer.DONE) for about in ABOUT} == {""}


@pytest.mark.usefixtures("korean")
@pytest.mark.parametrize(
    ("about", "answer", "reason"),
    [
        *itertools.product(ABOUT, (Answer.NOT_SENT, Answer.NOT_CERTAIN), ("", "signed_out")),
        *itertools.product(ABOUT, (Answer.REFUSED,), ("gone", "taken", "forbidden", "odd", "")),
    ],
)
def test_every_other_end_is_said_in_korean(about: str, answer: Answer, reason: str) -> None:
    said = answers.sentence(about, answer, reason)
    assert said.endswith(("다.", "오."))
    assert not said.isascii()


def test_signed_out_goes_before_a_broken_line() -> None:
    assert "sign in" in answers.sentence("help", Answer.NOT_SENT, "signed_out")
    assert "go there" in answers.sentence("help", Answer.NOT_SENT)
