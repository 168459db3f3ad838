from hypothesis import given
from hypothesis import strategies as st
from pyroaring import BitMap

from console.search.schema import decode, encode, hangul_key, initials_key, latin_key, pack, unpack


@given(st.sets(st.integers(1, 2_000_000), max_size=200))
def test_sets_survive_the_file(ranks: set[int]) -> None:
    assert decode(len(ranks), encode(BitMap(ranks))) == BitMap(ranks)


@given(st.lists(st.integers(0, 2**32 - 1)))
def test_numbers_are_four_bytes_least_first(numbers: list[int]) -> None:
    assert list(unpack(pack(numbers))) == numbers
    assert pack([1]) == b"\x01\0\0\0"


def test_a_beginning_of_a_word_is_a_beginning_of_its_key() -> None:
    assert hangul_key("ㄴㅏㄴㅂㅏㅇ").startswith(hangul_key("ㄴㅏㄴㅂ"))
    assert latin_key("pantry").startswith(latin_key("pan"))
    assert latin_key("a" * 100) == latin_key("a" * 200)
    assert len({hangul_key("ㄴ"), initials_key("ㄴ"), latin_key("ㄴ")}) == 3
