"""What was typed so far, found in a word: letters, half a syllable, or initials (ㄷㅎ)."""

from collections.abc import Iterator

from console.search.text import INITIALS, initials, keystrokes, latin_as_keys

Span = tuple[int, int]
_LEAST_SWITCHED = 2
"""Fewer Latin letters than this are not taken for a forgotten keyboard switch."""


def found(word: str, typed: str) -> tuple[Span, ...] | None:
    """The places (start, end) in `word` that `typed` asks for; None where it is not in there.

    Words typed apart may stand anywhere, each by itself. Latin letters that were meant to be
    Korean are understood. Nothing typed is in everything.
    """
    asked = typed.casefold().split()
    spans = _one(word, "".join(asked)) if asked else ()
    if spans is None:
        each = [_one(word, part) for part in asked]
        spans = None if None in each else tuple(span for part in each if part for span in part)
    if spans is None and len(typed) >= _LEAST_SWITCHED and typed.isascii() and typed.isalpha():
        spans = _by_keys(word, latin_as_keys(typed.lower()))
    return spans


def _one(word: str, asked: str) -> tuple[Span, ...] | None:
    """A part of the word as it is written, or as it is being typed; spaces do not count."""
    bare = [(at, char) for at, char in enumerate(word.casefold()) if not char.isspace()]
    letters = "".join(char for _at, char in bare)
    at = letters.find(asked)
    if at >= 0:
        return _marked(word, [place for place, _char in bare[at : at + len(asked)]])
    if all(char in INITIALS for char in asked):
        return _by_initials(word, asked)
    return _by_keys(word, keystrokes(asked))


def _by_initials(word: str, asked: str) -> tuple[Span, ...] | None:
    syllables = [(at, initials(char)) for at, char in enumerate(word) if initials(char)]
    at = "".join(initial for _at, initial in syllables).find(asked)
    if at < 0:
        return None
    return _marked(word, [place for place, _initial in syllables[at : at + len(asked)]])


def _by_keys(word: str, asked: str) -> tuple[Span, ...] | None:
    """From the first key of a syllable on: half a syllable may be the last one."""
    bare = [(at, char) for at, char in enumerate(word.casefold()) if not char.isspace()]
    for first in range(len(bare)):
        typed = ""
        for last in range(first, len(bare)):
            typed += keystrokes(bare[last][1])
            if typed.startswith(asked):
                return _marked(word, [place for place, _char in bare[first : last + 1]])
            if not asked.startswith(typed):
                break
    return None


def _marked(word: str, places: list[int]) -> tuple[Span, ...]:
    """These places as spans; a space between two of them is marked along."""
    return tuple(_joined(word, places))


def _joined(word: str, places: list[int]) -> Iterator[Span]:
    start = end = places[0]
    for place in places[1:]:
        if word[end + 1 : place].strip():
            yield start, end + 1
            start = place
        end = place
    yield start, end + 1
