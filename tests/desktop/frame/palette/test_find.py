import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.desktop.frame.palette.find import found

WORD = "동행상담으로 이어 드리기"


def marked(word: str, typed: str) -> list[str] | None:
    spans = found(word, typed)
    return None if spans is None else [word[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("word", "typed", "expected"),
    [
        (WORD, "동행", ["동행"]),
        (WORD, "ㄷㅎ", ["동행"]),
        (WORD, "ㅇㅇ", ["이어"]),
        (WORD, "ㄹㅇㅇ", ["로 이어"]),
        (WORD, "동해", ["동행"]),
        (WORD, "도", ["동"]),
        (WORD, "이어드", ["이어 드"]),
        (WORD, "드리기 동행", ["드리기", "동행"]),
        (WORD, "ehdgod", ["동행"]),
        (WORD, "", []),
        (WORD, "ㅎㄷ", None),
        (WORD, "ㅗ", None),
        (WORD, "없는말", None),
        ("End the talk", "end", ["End"]),
        ("End the talk", "the end", ["the", "End"]),
        ("End the talk", "talk x", None),
        ("대화를 마무리하는 문장", "마무맇", ["마무리하"]),
        ("위험도", "ㅇㅎㄷ", ["위험도"]),
        ("‘도하’ 님", "ㄷㅎ", ["도하"]),
        ("Ctrl", "ctrl", ["Ctrl"]),
    ],
)
def test_what_is_asked_for_is_found_and_marked(
    word: str, typed: str, expected: list[str] | None
) -> None:
    assert marked(word, typed) == expected


@given(st.text(alphabet="가나동행ㄷㅎ abC·", max_size=12), st.text(max_size=6))
def test_marks_lie_within_the_word_and_in_order(word: str, typed: str) -> None:
    spans = found(word, typed)
    for start, end in spans or ():
        assert 0 <= start < end <= len(word)


@given(st.text(alphabet="동행상담으로이어드리기", min_size=1, max_size=10), st.data())
def test_every_part_of_a_word_finds_it(word: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(word) - 1))
    end = data.draw(st.integers(start + 1, len(word)))
    spans = found(word, word[start:end])
    assert spans
    first, last = spans[0]
    assert word[first:last] == word[start:end]
