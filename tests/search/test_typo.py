import random

import pytest

from console.model.service import Service
from console.search.query import Directory
from console.search.text import keystrokes
from console.search.typo import one_edit, pieces, places
from tests.search.generated import THEMES
from tests.search.typing_korean import ime

KEYS = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎㅏㅐㅑㅓㅔㅕㅗㅛㅜㅠㅡㅣ"


@pytest.mark.parametrize(
    ("a", "b", "close"),
    [
        ("ㄴㅏㄴ", "ㄴㅏㅁ", True),
        ("ㄴㅏㄴ", "ㄴㅏ", True),
        ("food", "fodo", True),
        ("food", "food", True),
        ("food", "fade", False),
        ("food", "fo", False),
    ],
)
def test_one_edit(a: str, b: str, *, close: bool) -> None:
    assert one_edit(a, b) is close
    assert one_edit(b, a) is close


def slip(rng: random.Random, keys: str) -> str:
    at = rng.randrange(1, len(keys))
    kind = rng.choice("other swapped more less")
    if kind == "l":
        return keys[:at] + keys[at + 1 :]
    if kind == "m":
        return keys[:at] + rng.choice(KEYS) + keys[at:]
    if kind == "s":
        return keys[: at - 1] + keys[at] + keys[at - 1] + keys[at + 1 :]
    return keys[:at] + rng.choice(KEYS) + keys[at + 1 :]


def test_words_one_edit_apart_always_meet() -> None:
    rng = random.Random(5)
    for _ in range(500):
        keys = keystrokes(rng.choice(THEMES))
        assert places(keys) & places(slip(rng, keys))


def test_pieces_of_words() -> None:
    assert pieces("난방비") == ["난방", "방비", "난방비"]
    assert pieces("pantry") == ["pantry"]
    assert pieces("the") == pieces("1577") == pieces("") == []


def test_after_a_slip_the_word_is_found(big_directory: Directory, made_up: list[Service]) -> None:
    rng = random.Random(11)
    tried = found = 0
    while tried < 200:
        service = rng.choice(made_up)
        word = service.name.replace("·", " ").split()[-1]
        if service.name.isascii() or len(word) < 3 or sum(word in s.name for s in made_up) > 8:
            continue
        tried += 1
        typed = ime(slip(rng, keystrokes(word)))
        found += any(word in hit.name for hit in big_directory.search(typed))
    assert found / tried >= 0.9
