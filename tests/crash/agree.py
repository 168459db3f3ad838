"""Both ends go on after a fault until they agree; then all is there, and nothing is there twice."""

import json
from collections import Counter
from typing import Any

import sqlalchemy as sa

from console.center import audit, schema
from console.store import drafts
from console.store.store import Store
from tests.crash import ends
from tests.crash.ends import Helpline
from tests.crash.shift import words
from tests.crash.told import Told
from tests.store.made import OWNER

ONCE = ("note", "referral", "risk")
"""Rows of which the shift writes one for each contact."""
_MIRROR = (
    "SELECT kind, id, seq, body FROM rows WHERE generation ="
    " (SELECT generation FROM mirrors WHERE state = 'shown') ORDER BY kind, id"
)


class Agreement:
    """What is wrong is added to `found`."""

    def __init__(self, told: Told, found: list[str]) -> None:
        self._told = told
        self._found = found

    def reach(self, store: Store, line: Helpline) -> None:
        """Twice: a center that went back tells only by its first page that all must be resent."""
        for _ in range(2):
            ends.send(store, line)
        self.sound(line)
        self._each_once(store, line)
        self._same_mirror(store, line)

    def sound(self, line: Helpline) -> None:
        def look(connection: sa.Connection) -> tuple[str, ...]:
            return tuple(connection.exec_driver_sql("PRAGMA integrity_check").scalars())

        if line.center.db.read_now(look) != ("ok",):
            self._found.append("the center's database is damaged")
        if broken := line.center.db.read_now(lambda conn: audit.verify(conn, line.center.id)):
            self._found.append(f"the audit breaks at {broken.n}")

    def _each_once(self, store: Store, line: Helpline) -> None:
        command, row = schema.command.c, schema.feed_row.c

        def look(connection: sa.Connection) -> tuple[set[str], list[Any]]:
            taken = connection.execute(sa.select(command.id, command.verdict))
            ids = {one.id for one in taken if one.verdict == "accepted"}
            query = sa.select(row.kind, row.id, row.body).where(row.body.is_not(None))
            return ids, list(connection.execute(query))

        taken, found = line.center.db.read_now(look)
        for fact in self._told.kept("fact"):
            if fact["id"] not in taken:
                self._found.append(f"{fact['id']} {fact['kind']} is not at the center")
        waiting = rows(store, "SELECT id FROM facts WHERE state <> 'settled'")
        self._found += [f"{one} is still on its way" for (one,) in waiting]
        self._rows_of(found, store)

    def _rows_of(self, found: list[Any], store: Store) -> None:
        """One note, one referral, one risk for each contact that was told to have it."""
        counted: Counter[tuple[str, str]] = Counter()
        for one in found:
            if one.kind in ONCE:
                body = json.loads(one.body)
                counted[one.kind, body["contact_id"]] += 1
                if one.kind == "note":
                    self._note(body)
        self._found += [f"{n} {kind} of {whose}" for (kind, whose), n in counted.items() if n > 1]
        names = {"note.signed": "note", "referral.made": "referral", "risk.assessed": "risk"}
        for fact in self._told.kept("fact"):
            row = names.get(fact["kind"])
            if row and not counted[row, fact["contact_id"]]:
                self._found.append(f"the center has no {row} of {fact['contact_id']}")
        for contact_id in self._told.last_words():
            draft = store.read(lambda db: drafts.load(db, contact_id)).result()  # noqa: B023
            if draft is None and not counted["note", contact_id]:
                self._found.append(f"the words of {contact_id} are neither a draft nor a note")

    def _note(self, body: dict[str, Any]) -> None:
        lines = [line["text"] for line in body["content"]["lines"]]
        said = [line.text for line in words(body["contact_id"], len(lines) - 1).lines]
        if lines != said:
            self._found.append(f"the note of {body['contact_id']} is another")

    def _same_mirror(self, store: Store, line: Helpline) -> None:
        """The vault's mirror is what a fresh one would be."""
        fresh = Store.create(None, None, OWNER)
        fresh.vault_id = store.vault_id
        ends.pull(fresh, line)
        mine, theirs = (rows(one, _MIRROR) for one in (store, fresh))
        fresh.close()
        if mine != theirs:
            self._found.append(f"the mirror is not the feed: {set(mine) ^ set(theirs)}"[:400])


def rows(store: Store, sql: str) -> list[Any]:
    found: list[Any] = store.read(lambda db: db.execute(sql).fetchall()).result()
    return found
