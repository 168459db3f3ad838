"""From terms to the services that may hold them, in the order in which they are answered."""

import sqlite3
from collections.abc import Iterator
from functools import reduce
from itertools import islice

from pyroaring import BitMap

from console.search.schema import (
    ALIAS,
    ALIAS_ACROSS,
    FIELD_BREAK,
    NAME_ACROSS,
    NAME_BEGINS,
    NAME_INSIDE,
    NAME_WORD,
    TEXT,
    TEXT_ACROSS,
    decode,
)
from console.search.words import Step, Term

_NAME = (NAME_BEGINS, NAME_WORD, NAME_INSIDE)
# A tier: where the first key of a word must stand, and where the others may.
_HOME = {
    NAME_BEGINS: (_NAME, NAME_ACROSS),
    NAME_WORD: (_NAME, NAME_ACROSS),
    NAME_INSIDE: (_NAME, NAME_ACROSS),
    ALIAS: ((ALIAS,), ALIAS_ACROSS),
    TEXT: ((TEXT,), TEXT_ACROSS),
}
_KEPT = 512  # look-ups remembered from keystroke to keystroke
_BATCH = 128  # services read with one statement
_FEW = 8  # so few are sooner read than narrowed further
GROUPS = 6
NAMED = 4  # so many of them are of names and aliases


class Postings:
    """Looks keys up in the file, and remembers what it found for the next keystroke."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._kept: dict[tuple[int, bytes, bool], BitMap] = {}

    def at(self, plane: int, key: bytes, *, whole: bool) -> BitMap:
        """The services that have this key, or one that begins so, in a plane. Not to be changed."""
        held = self._kept.get((plane, key, whole))
        if held is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            held = self._exact(plane, key) if whole else self._beginning(plane, key)
            self._kept[plane, key, whole] = held
        return held

    def _exact(self, plane: int, key: bytes) -> BitMap:
        sql = "SELECT n, v FROM term WHERE p=? AND k=?"
        row = self._db.execute(sql, (plane, key)).fetchone()
        return decode(*row) if row else BitMap()

    def _beginning(self, plane: int, key: bytes) -> BitMap:
        sql = "SELECT n, v FROM span WHERE p=? AND k=?"
        if row := self._db.execute(sql, (plane, key)).fetchone():
            return decode(*row)
        sql = "SELECT n, v FROM term WHERE p=? AND k>=? AND k<?"
        rows = self._db.execute(sql, (plane, key, key + b"\xff")).fetchall()
        return BitMap.union(BitMap(), *(decode(*row) for row in rows))


class Candidates:
    """The services that may hold all terms, group after group.

    0 all in the name at beginnings of words, one at its very beginning; 1 all at beginnings
    of words; 2 all in the name; 3 all in name or aliases; 4 one in the name, all anywhere;
    5 all anywhere. Each group holds those before it.
    """

    def __init__(self, postings: Postings, terms: tuple[Term, ...]) -> None:
        self._postings = postings
        self._terms = terms
        self._tiers: dict[tuple[int, int], BitMap] = {}

    def group(self, number: int) -> BitMap:
        """All that may belong to this group or an earlier one."""
        if number == 0:
            return self._all_up_to(NAME_WORD) & self._some_up_to(NAME_BEGINS)
        if number <= ALIAS:
            return self._all_up_to(number)
        everywhere = self._all_up_to(TEXT)
        return everywhere & self._some_up_to(ALIAS) if number == GROUPS - 2 else everywhere

    def _all_up_to(self, tier: int) -> BitMap:
        held = self._up_to(0, tier)
        for number in range(1, len(self._terms)):
            if not held:
                break
            held = held & self._up_to(number, tier)
        return held

    def _some_up_to(self, tier: int) -> BitMap:
        return BitMap.union(BitMap(), *(self._up_to(n, tier) for n in range(len(self._terms))))

    def _up_to(self, number: int, tier: int) -> BitMap:
        held = self._tiers.get((number, tier))
        if held is None:
            held = self._at(self._terms[number], tier)
            if tier > NAME_BEGINS:
                held = held | self._up_to(number, tier - 1)
            self._tiers[number, tier] = held
        return held

    def _at(self, term: Term, tier: int) -> BitMap:
        follow = self._across if term.crosses else self._within
        return BitMap.union(BitMap(), *(follow(steps, tier) for steps in term.routes))

    def _within(self, steps: tuple[Step, ...], tier: int) -> BitMap:
        """Services in which all steps are found inside words."""
        held = self._union((tier,), steps[0].key, whole=steps[0].whole)
        for step in steps[1:]:
            if len(held) < _FEW:
                break
            held = held & self._union(_HOME[tier][0], step.key, whole=step.whole)
        return held

    def _across(self, steps: tuple[Step, ...], tier: int) -> BitMap:
        """The same, where each pair of syllables may also have a space in its middle.

        Kept apart are the services in which the next pair must lie inside a word, and those
        in which it must lie across a space.
        """
        home, across = _HOME[tier]
        planes: tuple[int, ...] = (tier,)
        *pairs, last = steps
        inside = beyond = None
        for pair in pairs:
            joined = _both(inside, self._union(planes, pair.key, whole=True))
            ended = _both(inside, self._union(planes, pair.ended, whole=True))
            parted = _both(beyond, self._postings.at(across, pair.ended, whole=True))
            inside, beyond, planes = joined | parted, ended | parted, home
            if len(inside) + len(beyond) < _FEW:
                return inside | beyond
        inside = _both(inside, self._union(planes, last.key, whole=False))
        return inside | _both(beyond, self._postings.at(across, last.key, whole=False))

    def _union(self, planes: tuple[int, ...], key: bytes, *, whole: bool) -> BitMap:
        return reduce(BitMap.__or__, (self._postings.at(p, key, whole=whole) for p in planes))


def _both(held: BitMap | None, found: BitMap) -> BitMap:
    """What is in both; None stands for everything."""
    return found if held is None else held & found


def group_of(terms: tuple[Term, ...], folded: str) -> int | None:
    """The group in which a service, given by its folded fields, really belongs."""
    # No pattern steps over a border of fields, so most that do not hold are told in one go.
    if not all(term.pattern.search(folded) for term in terms):
        return None
    fields = folded.split(FIELD_BREAK)
    tiers = []
    for term in terms:
        tier = _tier(term, *fields)
        if tier is None:
            return None
        tiers.append(tier)
    worst, best = max(tiers), min(tiers)
    if worst <= NAME_WORD:
        return 0 if best == NAME_BEGINS else 1
    if worst <= ALIAS:
        return worst
    return GROUPS - 2 if best <= ALIAS else GROUPS - 1


def _tier(term: Term, name: str, aliases: str, short: str, long: str) -> int | None:
    if begun := term.at_word(name):
        return NAME_WORD if begun.start() else NAME_BEGINS
    if term.pattern.search(name):
        return NAME_INSIDE
    if term.pattern.search(aliases):
        return ALIAS
    held = term.pattern.search(short) or (not term.short and term.pattern.search(long))
    return TEXT if held else None


def answer(
    db: sqlite3.Connection,
    postings: Postings,
    terms: tuple[Term, ...],
    limit: int,
    groups_wanted: int = GROUPS,
) -> Iterator[tuple[int, int]]:
    """Rank and group of the services that hold all terms, best first, at most `limit`."""
    candidates = Candidates(postings, terms)
    groups: dict[int, int | None] = {}
    given = 0
    for number in range(groups_wanted):
        for ranks in _batches(candidates.group(number), limit):
            _look_into(db, terms, ranks, groups)
            for rank in ranks:
                if groups[rank] == number:
                    yield rank, number
                    given += 1
                    if given == limit:
                        return


def _batches(ranks: BitMap, first: int) -> Iterator[list[int]]:
    """All ranks, in order; the first batch is enough if all of them hold."""
    left, size = iter(ranks), first
    while batch := list(islice(left, size)):
        yield batch
        size = _BATCH


def _look_into(
    db: sqlite3.Connection, terms: tuple[Term, ...], ranks: list[int], groups: dict[int, int | None]
) -> None:
    """Find out the groups of those of these services that are not known yet."""
    unknown = [rank for rank in ranks if rank not in groups]
    for at in range(0, len(unknown), _BATCH):
        asked = unknown[at : at + _BATCH]
        marks = ",".join("?" * len(asked))
        sql = f"SELECT id, folded FROM doc WHERE id IN ({marks})"  # noqa: S608 question marks only
        groups.update((rank, group_of(terms, text)) for rank, text in db.execute(sql, asked))
