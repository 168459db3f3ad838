"""The directory as it is asked: an answer at every keystroke."""

import sqlite3
import zlib
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self

from console.model.service import Service
from console.search.candidates import GROUPS, NAMED, Postings, answer
from console.search.card import from_card
from console.search.errors import DirectoryDamagedError, ServiceUnknownError
from console.search.hit import COLUMNS, Hit, hit
from console.search.opening import connect
from console.search.typo import respelt
from console.search.words import Term, all_terms, other_keyboard, split

LIMIT = 20
MOST = 1000
_ENOUGH = 3  # with fewer hits than this, a slip of the finger is looked for
_PROBES = 8  # spellings tried at most, in names
_DEEP_PROBES = 3  # and in long texts
_SWITCHED = 3  # keys from which a keyboard left in the other language is thought of
_DOC = f"SELECT {COLUMNS} FROM doc WHERE id=?"  # noqa: S608 a constant

_Turn = list[tuple[int, int, tuple[Term, ...]]]


class Directory:
    """A directory file, opened read-only. May be asked from any thread, one at a time.

    `open` raises DirectoryDamagedError or DirectoryTooNewError. No question raises by its words;
    DirectoryDamagedError, when the disk gives back what was never written.
    """

    def __init__(self, db: sqlite3.Connection, path: Path) -> None:
        self.path = path
        self._db = db
        self._postings = Postings(db)
        self._lock = Lock()

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a file that nobody changes any more (a new directory is a new file)."""
        return cls(connect(path), path)

    def search(self, words: str, limit: int = LIMIT) -> list[Hit]:
        """The best services for what has been typed so far, also mid-syllable."""
        wanted = split(words)
        limit = min(limit, MOST)
        if not wanted or limit < 1:
            return []
        with self._lock:
            try:
                return self._search(wanted, limit)
            except (sqlite3.DatabaseError, ValueError, TypeError, OverflowError) as error:
                raise DirectoryDamagedError(str(error)) from error

    def service(self, service_id: str) -> Service:
        """All that is known of one service. Raises ServiceUnknownError."""
        sql = "SELECT v FROM card JOIN doc USING(id) WHERE service=?"
        with self._lock:
            try:
                row = self._db.execute(sql, (service_id,)).fetchone()
                if row:
                    return from_card(row[0])
            except UnicodeEncodeError as error:
                raise ServiceUnknownError(service_id) from error
            except (sqlite3.DatabaseError, ValueError, TypeError, KeyError, zlib.error) as error:
                raise DirectoryDamagedError(str(error)) from error
        raise ServiceUnknownError(service_id)

    def __len__(self) -> int:
        with self._lock:
            return int(self._db.execute("SELECT v FROM meta WHERE k='services'").fetchone()[0])

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _search(self, wanted: list[str], limit: int) -> list[Hit]:
        asked = all_terms(wanted)
        hits: dict[int, Hit] = {}
        if asked:
            for rank, group in answer(self._db, self._postings, asked, limit):
                hits[rank] = self._hit(rank, group, asked, near=False)
        if len(hits) < min(limit, _ENOUGH):
            self._add_near(hits, wanted, limit)
        return list(hits.values())

    def _add_near(self, hits: dict[int, Hit], wanted: list[str], limit: int) -> None:
        """Fill up with what the words may have been meant to be, spelling by spelling in turn."""
        others = list(islice(self._other_spellings(wanted), _PROBES))
        # Names first: long texts are only gone through when no name holds any spelling.
        turns = self._turns(others, limit, NAMED)
        turns = turns or self._turns(others[:_DEEP_PROBES], limit, GROUPS)
        for turn in range(max(map(len, turns), default=0)):
            for rank, group, other in (found[turn] for found in turns if turn < len(found)):
                if len(hits) < limit and rank not in hits:
                    hits[rank] = self._hit(rank, group, other, near=True)

    def _turns(self, others: list[tuple[Term, ...]], limit: int, groups: int) -> list[_Turn]:
        found = (
            [(*one, other) for one in answer(self._db, self._postings, other, limit, groups)]
            for other in others
        )
        return [turn for turn in found if turn]

    def _hit(self, rank: int, group: int, asked: tuple[Term, ...], *, near: bool) -> Hit:
        row = self._db.execute(_DOC, (rank,)).fetchone()
        return hit(row, group, asked, near=near)

    def _other_spellings(self, wanted: list[str]) -> Iterator[tuple[Term, ...]]:
        """What may have been meant, each another set of terms."""
        switched = [other_keyboard(word) for word in wanted]
        if min(map(len, switched)) >= _SWITCHED and (terms_of := all_terms(switched)):
            yield terms_of
        for at, word in enumerate(wanted):
            for other in respelt(self._db, word):
                if terms_of := all_terms([*wanted[:at], other, *wanted[at + 1 :]]):
                    yield terms_of
