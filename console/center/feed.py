"""Pages of changes: what a reader may see after a number, read in one snapshot.

The JSON is put together from the stored texts of the rows; nothing is parsed on the way out.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from console import wire
from console.center import sql
from console.center.unit import unpacked
from console.model.changes import GONE

PAGE_CHARS = 2_000_000
"""A page ends with the row that passes this size, however few rows it has."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Under which words somebody reads, and which epoch of his sight it is."""

    words: frozenset[str]
    epoch: int


@dataclass(frozen=True, slots=True)
class Asked:
    """The cursor of a mirror: where it is, and of which incarnation and epoch that is."""

    incarnation: str = ""
    epoch: int = -1
    after: int = 0


@dataclass(frozen=True, slots=True)
class Head:
    """Where the feed of a center stands."""

    incarnation: str
    seq: int
    rights: int


@dataclass(frozen=True, slots=True)
class Page:
    """A page as text, with what the next one needs to know."""

    incarnation: str
    epoch: int
    after: int
    upto: int
    head: int
    rows: tuple[str, ...]

    def text(self, now: int) -> str:
        """The JSON of wire.Page."""
        return (
            f'{{"incarnation":{json.dumps(self.incarnation)},"epoch":{self.epoch},'
            f'"after":{self.after},"upto":{self.upto},"head":{self.head},"now":{now},'
            f'"rows":[{",".join(self.rows)}]}}'
        )

    @property
    def cursor(self) -> Asked:
        """What to ask for next."""
        return Asked(self.incarnation, self.epoch, self.upto)


def head(connection: sa.Connection, center_id: str) -> Head:
    row = sql.HEAD.run(connection, center_id=center_id).one()
    return Head(row.value, row.seq, row.rights)


def page(connection: sa.Connection, center_id: str, reader: Reader, asked: Asked) -> Page:
    """The page after the cursor; another incarnation or epoch than asked starts at 0."""
    at = head(connection, center_id)
    known = (asked.incarnation, asked.epoch) == (at.incarnation, reader.epoch)
    after = asked.after if known else 0
    if after >= at.seq:
        return Page(at.incarnation, reader.epoch, after, after, at.seq, ())
    rows, cut = _rows(connection, center_id, reader, after)
    upto = rows[-1].seq if cut else at.seq
    seen = _without_seen(connection, center_id, reader, rows)
    texts = tuple(row_text(row.seq, row.kind, row.id, row.body) for row in seen)
    return Page(at.incarnation, reader.epoch, after, upto, at.seq, texts)


def row_text(seq: int, kind: str, id_: str, body: str | None) -> str:
    """The JSON of wire.Row from the stored text."""
    return f'{{"seq":{seq},"kind":"{kind}","id":{json.dumps(id_)},"body":{body or "null"}}}'


def _rows(
    connection: sa.Connection, center_id: str, reader: Reader, after: int
) -> tuple[list[sa.Row[Any]], bool]:
    """Visible rows in order, and whether the page was cut before the end."""
    readers = {f"reader{n}": f"|{word}|" for n, word in enumerate(sorted(reader.words))}
    result = sql.visible(len(readers)).run_in_pieces(
        connection, wire.PAGE_ROWS, center_id=center_id, after=after, most=wire.PAGE_ROWS, **readers
    )
    rows: list[Any] = []
    size = 0
    with result:
        for one in result:
            rows.append(one)
            size += len(one.body or "")
            if size > PAGE_CHARS:
                return rows, True
    return rows, len(rows) == wire.PAGE_ROWS


def _without_seen(
    connection: sa.Connection,
    center_id: str,
    reader: Reader,
    rows: Iterable[sa.Row[Any]],
) -> list[sa.Row[Any]]:
    """Leave out farewells for rows that this reader sees under another word."""
    rows = list(rows)
    held = audiences(connection, center_id, [row.id for row in rows if row.kind == GONE])
    return [
        row for row in rows if row.kind != GONE or not held.get(row.id, frozenset()) & reader.words
    ]


def audiences(
    connection: sa.Connection, center_id: str, gone_ids: Iterable[str]
) -> dict[str, frozenset[str]]:
    """Who sees, by now, the rows that farewells (`kind/id`) speak of."""
    by_kind: dict[str, list[str]] = {}
    for gone_id in gone_ids:
        kind, _, id_ = gone_id.partition("/")
        by_kind.setdefault(kind, []).append(id_)
    seen: dict[str, frozenset[str]] = {}
    for kind, ids in by_kind.items():
        rows = sql.AUDIENCES.run(connection, center_id=center_id, kind=kind, ids=ids)
        seen.update({f"{kind}/{id_}": unpacked(audience) for id_, audience in rows})
    return seen
