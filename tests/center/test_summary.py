import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.center import summary

FIRST = "남편분을 보내신 지 두 해째 되는 달이라 마음이 허전하다고 하심."
SECOND = "함께 다니시던 시장 길을 혼자 걷는 것이 아직 낯설다고 하심."
THIRD = "동네 식사 모임에 한번 가 보기로 하심."
FOURTH = "다음에 전화 주시면 그 모임이 어떠셨는지 꼭 여쭤보기로 약속드림."


def test_whole_sentences_as_long_as_there_is_room() -> None:
    text = f"{FIRST} {SECOND}\n{THIRD} {FOURTH}"
    assert summary.of(text) == f"{FIRST} {SECOND}"


@pytest.mark.parametrize("text", ["", "  \n \n", "\n"])
def test_of_nothing_there_is_none(text: str) -> None:
    assert summary.of(text) == ""


def test_what_ends_without_a_full_stop_is_a_sentence_too() -> None:
    assert summary.of("첫 줄\n둘째 줄") == "첫 줄 둘째 줄"


def test_a_long_first_sentence_ends_after_a_word() -> None:
    words = "말씀하심 " * 40
    cut = summary.of(words)
    assert len(cut) <= summary.ABOUT + 1
    assert cut.removesuffix("…").split() == ["말씀하심"] * len(cut.split())


def test_a_sentence_that_does_not_fit_is_left_out_not_cut() -> None:
    assert summary.of(f"{FIRST} {'긴 ' * 100}끝.") == FIRST


@given(st.text(alphabet="가나다 .!?\n", max_size=600))
def test_it_is_made_of_the_notes_own_words_in_their_order(text: str) -> None:
    made = summary.of(text).removesuffix("…").split()
    assert made == text.split()[: len(made)]
