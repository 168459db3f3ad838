import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.search.words import MAX_WORDS, all_terms, other_keyboard, split, terms


def matches(typed: str, text: str) -> bool:
    return all(term.pattern.search(text) for term in terms(typed))


def test_words_are_parted_by_spaces_and_by_script() -> None:
    assert split("LH공사 food·pantry 난ㅂ") == ["lh", "공사", "food", "pantry", "난ㅂ"]
    assert split(" \0 ?! ") == []


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("난ㅂ", "난방비"),
        ("난바", "난방비"),
        ("날", "나라"),
        ("고", "과일"),
        ("일", "읽기"),
        ("읽", "일기"),
        ("나ㄴ방", "난방비"),
        ("정신건강", "정신 건강"),
        ("정신ㄱ", "정신 건강"),
        ("ㄴㅂㅂ", "난방 비"),
        ("ㄳ", "갈색 곰 식당 가 사"),
        ("난ㅂㅂ", "난방비"),
        ("pan", "food pantry"),
    ],
)
def test_what_is_typed_so_far_matches(typed: str, text: str) -> None:
    assert matches(typed, text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [("난반", "난방비"), ("각", "갸"), ("신건", "정신 건강"), ("antry", "pantry"), ("낞", "난자")],
)
def test_and_nothing_else(typed: str, text: str) -> None:
    assert not matches(typed, text)


@pytest.mark.parametrize("typed", ["ㅏ", "ㅠㅠ", "난ㅏㅏㅏ", "ㄱㄴㅏㅏㅏ"])
def test_what_no_text_begins_with_has_no_terms(typed: str) -> None:
    assert all_terms(["난방", typed]) == ()


def test_a_pasted_page_is_cut() -> None:
    assert len(split("가 나 다 라 마 바 사 아 자 차 카 타 파 하 " * 1000)) == MAX_WORDS
    assert len(split("가" * 10_000)) == 1


def test_the_other_keyboard() -> None:
    assert other_keyboard("food") == "ㄹㅐㅐㅇ"
    assert other_keyboard("ㄹㅐㅐㅇ") == "food"


@given(st.text())
def test_any_text_gives_terms_or_none(text: str) -> None:
    for word in split(text):
        for term in terms(word):
            assert term.routes
            assert all(term.routes)
