import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from console.search.text import (
    fold,
    fold_query,
    fold_with_places,
    initials,
    is_syllable,
    keys_as_latin,
    keystrokes,
    latin_as_keys,
)
from tests.search import brute


def test_compound_jamo_are_taken_apart() -> None:
    assert keystrokes("과없난") == "ㄱㅗㅏㅇㅓㅂㅅㄴㅏㄴ"


@given(st.characters(min_codepoint=ord("가"), max_codepoint=ord("힣")))
def test_keystrokes_and_initials_agree_with_unicodes_own_decomposition(syllable: str) -> None:
    assert keystrokes(syllable) == brute.keys(syllable)
    assert initials(syllable) == brute.lead(syllable)


def test_folding_joins_parts_and_breaks() -> None:
    text = "정신건강·복지 (노인)센터 LH공사 Women’s Wi-Fi. 02-120 ＡＢ é"
    assert fold(text) == "정신건강 복지\n노인\n센터\nlh\n공사\nwomens wi fi\n02 120 ab e"


def test_a_name_taken_apart_by_a_mac_folds_alike() -> None:
    assert fold(unicodedata.normalize("NFD", "난방비")) == "난방비"
    assert fold_query(unicodedata.normalize("NFD", "난") + "\u1107") == "난ㅂ"


def test_the_old_vowel_dot_is_a_middle_dot() -> None:
    assert fold("고립ㆍ은둔") == fold_query("고립ㆍ은둔") == "고립 은둔"


@given(st.text().map(lambda text: unicodedata.normalize("NFC", text)))
def test_places_lead_back_to_the_text(text: str) -> None:
    folded, places = fold_with_places(text)
    assert folded == fold(text)
    assert len(folded) == len(places)
    assert list(places) == sorted(places)
    for char, place in zip(folded, places, strict=True):
        assert not is_syllable(char) or text[place] == char


def test_a_keyboard_in_the_wrong_language() -> None:
    assert latin_as_keys("sksqkdql") == keystrokes("난방비")
    assert keys_as_latin(keystrokes("ㄹㅐㅐㅇ")) == "food"
