"""Where each key occurs: gathered in memory while a directory is built."""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from pyroaring import BitMap

from console.search import schema
from console.search.schema import (
    ALIAS,
    ALIAS_ACROSS,
    BUSY,
    INITIALS_LENGTH,
    NAME_ACROSS,
    NAME_BEGINS,
    NAME_INSIDE,
    NAME_WORD,
    PLANES,
    TEXT,
    TEXT_ACROSS,
)
from console.search.text import BREAK, JOIN, initials, is_syllable, keystrokes

Row = tuple[int, bytes, int, bytes]
_INITIALS_MARK = "\x01"


@dataclass(slots=True)
class Found:
    """The keys of a folded text by where they stand.

    A syllable's key takes in the next one and the first consonant of the one after it: then
    two syllables, of which the last may go on, are one beginning of keys.
    """

    begins: set[str] = field(default_factory=set)
    at_word: set[str] = field(default_factory=set)
    inside: set[str] = field(default_factory=set)
    across: set[str] = field(default_factory=set)


def keys_of(folded: str, *, with_initials: bool) -> Found:
    """All keys of a folded text: "난방ㅂ", "방비", "비", "pantry", and marked initials."""
    found = Found()
    for number, chain in enumerate(folded.split(BREAK)):
        words = chain.split(JOIN)
        if is_syllable(chain[:1]):
            _add_hangul(found, words, with_initials=with_initials)
        else:
            found.at_word.update(words)
            found.inside.update(words)
        if number == 0:
            found.begins = _beginnings(words, with_initials=with_initials)
    return found


def _add_hangul(found: Found, words: list[str], *, with_initials: bool) -> None:
    for before, word in zip(["", *words], words, strict=False):
        heads = initials(word)
        found.at_word.add(word[:2] + heads[2:3])
        found.inside.update(word[at : at + 2] + heads[at + 2 : at + 3] for at in range(len(word)))
        if before:
            found.across.add(before[-1] + word[0])
    if not with_initials:
        return
    heads = initials("".join(words))
    found.inside.update(_marked(heads, at) for at in range(len(heads)))
    at = 0
    for word in words:
        found.at_word.add(_marked(heads, at))
        at += len(word)


def _beginnings(words: list[str], *, with_initials: bool) -> set[str]:
    if not is_syllable(words[0][:1]):
        return {words[0]}
    begins = {words[0][:2] + initials(words[0][2:3])}
    return begins | {_marked(initials("".join(words)), 0)} if with_initials else begins


def _marked(heads: str, at: int) -> str:
    return _INITIALS_MARK + heads[at : at + INITIALS_LENGTH]


def _written(key: str) -> bytes:
    if key[0] == _INITIALS_MARK:
        return schema.initials_key(key[1:])
    return schema.hangul_key(keystrokes(key)) if is_syllable(key[0]) else schema.latin_key(key)


class Index:
    """The postings of all planes. Services are added in the order of their rank."""

    def __init__(self) -> None:
        self._planes: list[dict[str, array[int]]] = [{} for _ in PLANES]

    def add(self, rank: int, name: str, aliases: str, short: str, long: str) -> None:
        """The folded fields of one service."""
        found = keys_of(name, with_initials=True)
        self._post(rank, NAME_BEGINS, found.begins)
        self._post(rank, NAME_WORD, found.at_word - found.begins)
        self._post(rank, NAME_INSIDE, found.inside - found.at_word - found.begins)
        self._post(rank, NAME_ACROSS, found.across)
        found = keys_of(aliases, with_initials=True)
        self._post(rank, ALIAS, found.inside)
        self._post(rank, ALIAS_ACROSS, found.across)
        found = keys_of(short, with_initials=True)
        body = keys_of(long, with_initials=False)
        self._post(rank, TEXT, found.inside | body.inside)
        self._post(rank, TEXT_ACROSS, found.across | body.across)

    def _post(self, rank: int, plane: int, keys: Iterable[str]) -> None:
        postings = self._planes[plane]
        for key in keys:
            ranks = postings.get(key)
            if ranks is not None:
                ranks.append(rank)
            elif key:
                postings[key] = array("I", (rank,))

    def rows(self, plane: int) -> tuple[Iterator[Row], Iterator[Row]]:
        """The rows of a plane for `term` and for `span`, each in the order of their keys."""
        held = self._written_plane(plane)
        terms = ((plane, key, len(held[key]), schema.encode(held[key])) for key in sorted(held))
        return terms, self._spans(plane, held)

    def _written_plane(self, plane: int) -> dict[bytes, BitMap]:
        held: dict[bytes, BitMap] = {}
        for key, ranks in self._planes[plane].items():
            written = _written(key)
            # Long Latin words share the key of their first letters.
            held[written] = held[written] | BitMap(ranks) if written in held else BitMap(ranks)
        return held

    @staticmethod
    def _spans(plane: int, held: dict[bytes, BitMap]) -> Iterator[Row]:
        shared = Counter(key[:size] for key in held for size in range(2, len(key)))
        busy = {start: BitMap() for start, keys in shared.items() if keys > BUSY}
        for key, ranks in held.items():
            for size in range(2, len(key) + 1):
                if (span := busy.get(key[:size])) is not None:
                    span |= ranks
                    busy[key[:size]] = span
        return ((plane, key, len(busy[key]), schema.encode(busy[key])) for key in sorted(busy))
