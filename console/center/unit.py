"""One unit of work: what is written becomes visible together, numbered last.

Rows are gathered in memory and get their numbers when the work is done: the counter is the last
thing locked, so no number is ever visible before a smaller one.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from console import wire
from console.center import audit, sql
from console.model import sight
from console.model.changes import GONE, Change, Drop, Put, Value

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Stored:
    """A row as the feed keeps it. `born` is 0 for one that has no number yet."""

    body: str | None
    audience: frozenset[str]
    born: int = 0


@dataclass(frozen=True, slots=True)
class Committed:
    """Where feed and rights stand after a unit."""

    seq: int
    rights: int


@dataclass(slots=True)
class Unit:
    """Handed to every piece of work that writes; `flush` is called once, by who made it."""

    connection: sa.Connection
    center_id: str
    now: int
    _before: dict[Key, Stored | None] = field(default_factory=dict)
    _written: dict[Key, Stored] = field(default_factory=dict)
    _values: dict[Key, Value | None] = field(default_factory=dict)
    _read: dict[Key, Value | None] = field(default_factory=dict)
    _events: list[audit.Event] = field(default_factory=list)
    _rights: bool = False

    def lock(self, *names: str) -> None:
        """Until the end of the transaction nobody else reads-and-writes what bears these names.

        SQLite has one writer anyway. Taken in one order, so that no two wait for each other.
        """
        if self.connection.dialect.name == "sqlite" or not names:
            return
        keys = sorted({_lock_number(self.center_id, name) for name in names})
        self.connection.execute(
            sa.text("SELECT pg_advisory_xact_lock(k) FROM unnest(CAST(:keys AS bigint[])) AS k"),
            {"keys": keys},
        )

    def preload(self, kind: str, ids: Iterable[str]) -> None:
        """Read many rows at once; those read before are left alone."""
        wanted = [id_ for id_ in dict.fromkeys(ids) if (kind, id_) not in self._before]
        if not wanted:
            return
        which: dict[str, Any] = {"center_id": self.center_id, "kind": kind}
        if len(wanted) == 1:
            found = sql.ROW.run(self.connection, id=wanted[0], **which)
        else:
            found = sql.ROWS.run(self.connection, ids=wanted, **which)
        self._before.update({(kind, id_): None for id_ in wanted})
        for id_, body, audience, born in found:
            self._before[kind, id_] = Stored(body, unpacked(audience), born)

    def value(self, kind: str, id_: str) -> Value | None:
        """The current value, with what this unit has written; None where there is none."""
        key = (kind, id_)
        if key not in self._values:
            self._values[key] = self.before(kind, id_)
        return self._values[key]

    def before(self, kind: str, id_: str) -> Value | None:
        """The value as this unit found it; None where there was none."""
        key = (kind, id_)
        if key not in self._read:
            self.preload(kind, [id_])
            stored = self._before[key]
            body = stored.body if stored else None
            self._read[key] = wire.value_of(kind, json.loads(body)) if body else None
        return self._read[key]

    def written(self, kind: str) -> list[tuple[str, Value | None]]:
        """Ids and values of the rows of this kind that this unit has written so far."""
        keys = [key for key in self._written if key[0] == kind]
        return [(key[1], self._values[key]) for key in keys]

    def put(self, id_: str, value: Value, *, audience: frozenset[str] | None = None) -> None:
        """Write a row; an outcome needs its audience, every other row has one of its own."""
        change = Put(id_, value)
        readers = sight.audience(value) if audience is None else audience
        self._written[change.kind, id_] = Stored(_text(value), readers)
        self._values[change.kind, id_] = value

    def drop(self, kind: str, id_: str) -> None:
        """Leave a tombstone for those who saw the row; nothing where there was none."""
        self.preload(kind, [id_])
        seen = self._written.get((kind, id_)) or self._before[kind, id_]
        if seen is None or seen.body is None:
            return
        self._written[kind, id_] = Stored(None, seen.audience)
        self._values[kind, id_] = None

    def apply(self, changes: Iterable[Change]) -> None:
        for change in changes:
            if isinstance(change, Drop):
                self.drop(change.kind, change.id)
            else:
                self.put(change.id, change.value)

    def audit(self, event: audit.Event) -> None:
        self._events.append(event)

    def rights_changed(self) -> None:
        """Streams look again at whose they are."""
        self._rights = True

    def flush(self) -> Committed | None:
        """Number and write everything; None where there was nothing to write."""
        if not (self._written or self._events or self._rights):
            return None
        for kind in {kind for kind, _ in self._written}:
            self.preload(kind, [id_ for its, id_ in self._written if its == kind])
        rows = {**self._written, **self._gone()}
        count = sql.COUNT.run(
            self.connection,
            center_id=self.center_id,
            rows=len(rows),
            rights=int(self._rights),
        ).one()
        first = count.seq - len(rows) + 1
        numbered = [
            self._numbered(first + place, key, stored)
            for place, (key, stored) in enumerate(rows.items())
        ]
        if numbered:
            sql.PUT_ROW.run_many(self.connection, numbered)
        if self._events:
            tail = audit.Tail(count.audit_n, count.audit_hash)
            audit.append(self.connection, self.center_id, self.now, tail, self._events)
        return Committed(count.seq, count.rights)

    def _numbered(self, seq: int, key: Key, stored: Stored) -> dict[str, Any]:
        kind, id_ = key
        before = self._before[key]
        born = stored.born or (before.born if before else seq)
        return {
            "center_id": self.center_id,
            "kind": kind,
            "id": id_,
            "seq": seq,
            "born": born,
            "body": stored.body,
            "audience": packed(stored.audience),
        }

    def _gone(self) -> dict[Key, Stored]:
        """Rows for those who lose sight: who once held a row must hear that it went."""
        lost: dict[str, tuple[Stored, Stored]] = {}
        for (kind, id_), after in self._written.items():
            before = self._before[kind, id_]
            if before is not None and before.audience - after.audience:
                lost[f"{kind}/{id_}"] = (before, after)
        self.preload(GONE, lost)
        return {(GONE, id_): self._gone_row(id_, *pair) for id_, pair in lost.items()}

    def _gone_row(self, id_: str, before: Stored, after: Stored) -> Stored:
        told = self._before[GONE, id_]
        readers = before.audience | (told.audience if told else frozenset())
        return Stored(None, readers - after.audience, before.born)


def packed(audience: Iterable[str]) -> str:
    """Readers as one text, each between bars."""
    return "|" + "".join(f"{reader}|" for reader in sorted(audience))


def unpacked(audience: str) -> frozenset[str]:
    return frozenset(audience.split("|")) - {""}


def _text(value: Value) -> str:
    text = json.dumps(wire.to_json(value), ensure_ascii=False, separators=(",", ":"))
    if text.isascii():
        return text
    # Line ends to some readers of the event stream, plain characters to JSON.
    return text.replace("\x85", "\\u0085").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _lock_number(center_id: str, name: str) -> int:
    digest = hashlib.sha256(f"{center_id} {name}".encode()).digest()
    return int.from_bytes(digest[:8], "big", signed=True)
