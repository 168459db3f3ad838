"""The newest rows, read once for all streams: a caller who joins is one query, not five hundred.

Streams that stand at the same place share what was read from there; each gets from it what its
reader may see. Who stands further back reads a page of his own.
"""

import asyncio
from dataclasses import dataclass

import sqlalchemy as sa

from console import wire
from console.center import feed, sql
from console.center.db import Database
from console.center.unit import unpacked
from console.model.changes import GONE

PLACES = 16
"""So many cursors share at most: streams that keep up stand at one or two."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A row of the tail. For a farewell, `held` are the readers who see the row all the same."""

    text: str
    audience: frozenset[str]
    held: frozenset[str]
    born: int | None

    def shown(self, words: frozenset[str], after: int) -> bool:
        """As feed.page decides; `born` is None where it does not matter."""
        if self.born is not None and self.born > after:
            return False
        return bool(self.audience & words) and not self.held & words


@dataclass(frozen=True, slots=True)
class Delta:
    """All rows after a number, up to the head at the time; `None` rows: too many to share."""

    incarnation: str
    after: int
    head: int
    rows: tuple[Numbered, ...] | None


class Tail:
    """Belongs to one event loop."""

    def __init__(self, db: Database, center_id: str) -> None:
        self._db = db
        self._center_id = center_id
        self._reading: dict[int, asyncio.Task[Delta]] = {}

    def moved(self) -> None:
        """What was read before is no longer all there is."""
        self._reading.clear()

    async def page(self, reader: feed.Reader, asked: feed.Asked) -> feed.Page:
        """The page after the cursor for this reader."""
        if asked.after not in self._reading and len(self._reading) >= PLACES:
            return await self.own_page(reader, asked)
        delta = await self._delta(asked.after)
        known = (asked.incarnation, asked.epoch) == (delta.incarnation, reader.epoch)
        if delta.rows is None or not known:
            return await self.own_page(reader, asked)
        texts = tuple(row.text for row in delta.rows if row.shown(reader.words, asked.after))
        return feed.Page(
            delta.incarnation, reader.epoch, asked.after, delta.head, delta.head, texts
        )

    async def own_page(self, reader: feed.Reader, asked: feed.Asked) -> feed.Page:
        """The same, read for this reader alone."""
        return await self._db.read(
            lambda connection: feed.page(connection, self._center_id, reader, asked)
        )

    async def _delta(self, after: int) -> Delta:
        """Read once, however many ask at the same time."""
        task = self._reading.get(after)
        if task is None:
            task = asyncio.ensure_future(
                self._db.read(lambda connection: delta(connection, self._center_id, after))
            )
            self._reading[after] = task
            task.add_done_callback(lambda done: self._forget_failed(after, done))
        return await asyncio.shield(task)

    def _forget_failed(self, after: int, done: "asyncio.Task[Delta]") -> None:
        if (done.cancelled() or done.exception()) and self._reading.get(after) is done:
            del self._reading[after]


def delta(connection: sa.Connection, center_id: str, after: int) -> Delta:
    """Everything after a number, whoever may see it."""
    at = feed.head(connection, center_id)
    rows = sql.TAIL.run(connection, center_id=center_id, after=after, most=wire.PAGE_ROWS).all()
    if len(rows) == wire.PAGE_ROWS or sum(len(one.body or "") for one in rows) > feed.PAGE_CHARS:
        return Delta(at.incarnation, after, at.seq, None)
    gone = [one.id for one in rows if one.kind == GONE]
    held = feed.audiences(connection, center_id, gone)
    numbered = tuple(
        Numbered(
            feed.row_text(one.seq, one.kind, one.id, one.body),
            unpacked(one.audience),
            held.get(one.id, frozenset()) if one.kind == GONE else frozenset(),
            one.born if one.body is None or one.kind == GONE else None,
        )
        for one in rows
    )
    return Delta(at.incarnation, after, max(at.seq, after), numbered)
