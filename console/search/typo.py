"""Slips of the finger: words one keystroke away from what was typed.

Words of names and the like lie in `lex` in pieces of two and three syllables (Latin words
whole); `del` leads from any of them with one key left out (as a hash) back to them. Two words
are one edit apart only if they meet there, so ten look-ups find all.
"""

import sqlite3
import zlib
from array import array
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from console.search.schema import pack, unpack
from console.search.text import BREAK, JOIN, is_syllable, keystrokes

PIECES = (2, 3)
LATIN_SHORTEST, LATIN_LONGEST = 4, 16
MOST = 900  # of one statement; more is nothing to choose from
_PLAIN_TEXT_AT_LEAST = 2  # a Latin word of long texts counts when so many services use it


class Lexicon:
    """Gathers the words while a directory is built."""

    def __init__(self) -> None:
        self._words: dict[str, int] = {}

    def add(self, named: str, long: str) -> None:
        """The folded names and short texts of a service, and its long texts."""
        seen = set(chain.from_iterable(map(pieces, _words(named))))
        self._words.update(dict.fromkeys(seen, _PLAIN_TEXT_AT_LEAST))
        for word in set(_words(long)) - seen:
            if word[:1].isascii() and pieces(word):
                self._words[word] = self._words.get(word, 0) + 1

    def rows(self) -> tuple[list[tuple[int, str]], Iterator[tuple[int, bytes]]]:
        """The rows of `lex` and of `del`."""
        words = sorted(word for word, uses in self._words.items() if uses >= _PLAIN_TEXT_AT_LEAST)
        lexicon = list(enumerate(words, start=1))
        meeting: dict[int, array[int]] = {}
        for number, word in lexicon:
            for place in places(keystrokes(word)):
                meeting.setdefault(place, array("I")).append(number)
        return lexicon, ((place, pack(meeting[place])) for place in sorted(meeting))


def _words(folded: str) -> list[str]:
    return folded.replace(BREAK, JOIN).split(JOIN)


def pieces(word: str) -> list[str]:
    """The parts of a word that are looked after."""
    if not word or not is_syllable(word[0]):
        fits = LATIN_SHORTEST <= len(word) <= LATIN_LONGEST
        return [word] if fits and word.isalpha() else []
    return [word[at : at + n] for n in PIECES for at in range(len(word) - n + 1)]


def places(keys: str) -> set[int]:
    """Where keystrokes meet those one edit away: hashes of them with up to one key left out."""
    shorter = {keys[:at] + keys[at + 1 :] for at in range(len(keys))}
    return {zlib.crc32(one.encode()) for one in (*shorter, keys)}


def near(db: sqlite3.Connection, word: str) -> list[str]:
    """The words of the directory one edit away from this one, most alike first."""
    keys = keystrokes(word)
    blobs = _among(db, "SELECT v FROM del WHERE h IN", places(keys))
    numbers = {number for (blob,) in blobs for number in unpack(blob)}
    words = (other for (other,) in _among(db, "SELECT w FROM lex WHERE id IN", numbers))
    close = [(other, keystrokes(other)) for other in words]
    alike = [(-_same(keys, k), other) for other, k in close if k != keys and one_edit(keys, k)]
    return [other for _, other in sorted(alike)]


def _among(db: sqlite3.Connection, select: str, keys: Iterable[object]) -> list[tuple[Any, ...]]:
    asked = list(keys)[:MOST]
    return db.execute(f"{select} ({','.join('?' * len(asked))})", asked).fetchall()


def respelt(db: sqlite3.Connection, word: str) -> Iterator[str]:
    """The word with one slip undone, in the order of trying."""
    yield from near(db, word)
    if word.isascii() or len(word) <= PIECES[0]:
        return
    for start, end in _doubtful(db, word):
        for other in near(db, word[start:end]):
            yield word[:start] + other + word[end:]


def _doubtful(db: sqlite3.Connection, word: str) -> list[tuple[int, int]]:
    """The stretch of the word whose pieces no name has: there is the slip, give or take one."""
    for size in PIECES:
        windows = [word[at : at + size] for at in range(len(word) - size + 1)]
        held = {row[0] for row in _among(db, "SELECT w FROM lex WHERE w IN", windows)}
        odd = [at for at, window in enumerate(windows) if window not in held]
        if odd:
            start, end = odd[0], odd[-1] + size
            tries = ((0, 0), (0, -1), (1, 0), (-1, 0), (0, 1))
            spans = [(start + a, end + b) for a, b in tries]
            return [(a, b) for a, b in spans if a >= 0 and a + 1 < b <= len(word)]
    return []


def one_edit(a: str, b: str) -> bool:
    """One key more, less, another, or two swapped; or none."""
    same = _same(a, b)
    a, b = a[same:], b[same:]
    end = _same(a[::-1], b[::-1])
    a, b = a[: len(a) - end], b[: len(b) - end]
    return max(len(a), len(b)) <= 1 or (len(a) == len(b) == 2 and a == b[::-1])  # noqa: PLR2004


def _same(a: str, b: str) -> int:
    return next(
        (at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b))
    )
