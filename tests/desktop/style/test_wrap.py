from hypothesis import given
from hypothesis import strategies as st

from console.desktop.style.wrap import wrap


def lines(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, width, len)]


def test_breaks_between_words_only() -> None:
    assert lines("거실 전기장판에서 주무심.", 8) == ["거실", "전기장판에서", "주무심."]


def test_punctuation_inside_a_word_is_no_place_to_break() -> None:
    assert lines("사업 실패·빚(빚)으로", 9) == ["사업", "실패·빚(빚)으로"]


def test_a_word_wider_than_the_line_is_broken_where_it_must() -> None:
    assert lines("가나다라마바사 아", 3) == ["가나다", "라마바", "사 아"]


def test_paragraphs_stay() -> None:
    assert lines("하나\n\n둘", 10) == ["하나", "", "둘"]


def test_nothing_is_one_empty_line() -> None:
    assert lines("", 10) == [""]


@given(st.text("가나 a\n", max_size=60), st.integers(1, 12))
def test_no_word_is_lost_and_no_line_is_too_wide(text: str, width: int) -> None:
    made = lines(text, width)
    assert "".join("".join(made).split()) == "".join(text.split())
    assert all(len(line) <= width for line in made)


@given(st.text("가나 ", max_size=60), st.integers(20, 40))
def test_lines_start_and_end_at_words(text: str, width: int) -> None:
    words = [word for word in text.split() if len(word) <= width]
    made = [word for line in lines(text, width) for word in line.split()]
    assert all(word in made for word in words)
