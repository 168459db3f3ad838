"""The index against comparing everything with everything: the same answer in the same order."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from console.model.service import Service
from console.search.build import _rank
from console.search.query import Directory
from tests.search import brute
from tests.search.brute import Brute
from tests.search.generated import services
from tests.search.typing_korean import ime

_SOURCE = list(services(400, seed=3, sentences=2))
_BRUTE = Brute(sorted(_SOURCE, key=_rank))


def _words_of(service: Service) -> list[str]:
    texts = (service.name, service.description, *service.aliases, service.organization)
    return [word for text in texts for word in text.replace("·", " ").replace(".", "").split()]


@st.composite
def a_word(draw: st.DrawFn) -> tuple[str, str, int]:
    """What is typed, its keystrokes, and how many syllables stand on the screen."""
    word = draw(st.sampled_from(_words_of(draw(st.sampled_from(_SOURCE)))))
    if word.isascii():
        prefix = word.lower()[: draw(st.integers(1, len(word)))]
        return prefix, prefix, 1
    start = draw(st.integers(0, len(word) - 1))
    return _typed("".join(map(brute.keys, word[start:])), draw(st.integers(1, 16)))


@st.composite
def a_run_without_spaces(draw: st.DrawFn) -> tuple[str, str, int]:
    words = _words_of(draw(st.sampled_from(_SOURCE)))
    pairs = [a + b for a, b in pairwise(words) if not (a + b).isascii()] or words
    whole = draw(st.sampled_from(pairs))
    syllables = "".join(char for char in whole if "가" <= char <= "힣") or "가"
    return _typed("".join(map(brute.keys, syllables)), draw(st.integers(4, 24)))


@st.composite
def some_initials(draw: st.DrawFn) -> tuple[str, str, int]:
    name = draw(st.sampled_from(_SOURCE)).name
    heads = "".join(brute.lead(char) for char in name if "가" <= char <= "힣") or "ㄴㅂㅂ"
    start = draw(st.integers(0, max(0, len(heads) - 2)))
    heads = heads[start : start + draw(st.integers(2, 7))]
    return heads, heads, len(heads)


def _typed(keys: str, pressed: int) -> tuple[str, str, int]:
    shown = ime(keys[:pressed])
    return shown, keys[:pressed], len(shown)


def _check(directory: Directory, *words: tuple[str, str, int]) -> None:
    typed = " ".join(shown for shown, _, _ in words)
    found = [hit.id for hit in directory.search(typed) if not hit.near]
    assert found == _BRUTE.search([(keys, count) for _, keys, count in words]), typed


@settings(max_examples=150, deadline=None)
@given(word=a_word())
def test_one_word_in_any_state_of_the_input_method(
    big_directory: Directory, word: tuple[str, str, int]
) -> None:
    _check(big_directory, word)


@settings(max_examples=80, deadline=None)
@given(first=a_word(), second=a_word())
def test_two_words_at_once(
    big_directory: Directory,
    first: tuple[str, str, int],
    second: tuple[str, str, int],
) -> None:
    _check(big_directory, first, second)


@settings(max_examples=80, deadline=None)
@given(word=a_run_without_spaces())
def test_words_written_together(big_directory: Directory, word: tuple[str, str, int]) -> None:
    _check(big_directory, word)


@settings(max_examples=60, deadline=None)
@given(word=some_initials())
def test_initials(big_directory: Directory, word: tuple[str, str, int]) -> None:
    _check(big_directory, word)
