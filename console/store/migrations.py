"""The vault's schema, step by step. A step that has shipped is never changed again.

By sqlite-utils where it has the words; it has none for checks, partial indexes, a table without
rowid. Plain SQL says these.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from console.store.connection import Connection, tools
from console.store.errors import VaultNewer

if TYPE_CHECKING:
    from console.store.connection import Database

Step = Callable[["Database"], None]


def _first(db: "Database") -> None:
    """`facts` is the outbox and what is settled of it; `rows` is the mirror, by generation."""
    db.create_table("migrations", {"number": int, "name": str}, pk="number", not_null=["name"])
    db.execute("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")
    _facts(db)
    _mirror(db)
    _drafts(db)


def _facts(db: "Database") -> None:
    db.execute(_FACTS)
    db.table("facts").create_index(["contact_id", "n"], "facts_of_contact")
    db.execute("CREATE INDEX facts_pending ON facts (n) WHERE state <> 'settled'")
    db.execute(
        "CREATE INDEX facts_answered ON facts (n) WHERE state <> 'settled' AND verdict IS NOT NULL"
    )
    db.execute("CREATE INDEX facts_settled ON facts (n) WHERE state = 'settled'")


_FACTS = """
CREATE TABLE facts (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    contact_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    made_at INTEGER NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'kept'
        CHECK (state IN ('kept', 'aside', 'behind', 'rejected', 'settled')),
    reason TEXT NOT NULL DEFAULT '',
    posted INTEGER NOT NULL DEFAULT 0,
    hinted INTEGER NOT NULL DEFAULT 0,
    verdict TEXT,
    verdict_reason TEXT NOT NULL DEFAULT '',
    seq INTEGER,
    settled_at INTEGER
)
"""


def _mirror(db: "Database") -> None:
    """`rows` has its rowid: a quarter faster to fill than without, measured."""
    db.execute(_MIRRORS)
    db.execute("CREATE UNIQUE INDEX mirrors_one ON mirrors (state) WHERE state <> 'dead'")
    db.table("mirrors").insert(
        {"generation": 1, "incarnation": "", "epoch": 0, "after": 0, "state": "shown"}
    )
    db.create_table(
        "rows",
        {
            "generation": int,
            "kind": str,
            "id": str,
            "contact_id": str,
            "at": int,
            "desk": int,
            "seq": int,
            "body": str,
        },
        pk=("generation", "kind", "id"),
        not_null=["generation", "kind", "id", "desk", "seq", "body"],
    )
    db.execute(
        "CREATE INDEX rows_of_contact ON rows (generation, contact_id) WHERE contact_id IS NOT NULL"
    )
    db.execute("CREATE INDEX rows_on_desk ON rows (generation) WHERE desk = 1")


_MIRRORS = """
CREATE TABLE mirrors (
    generation INTEGER PRIMARY KEY,
    incarnation TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    after INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('shown', 'building', 'dead'))
)
"""


def _drafts(db: "Database") -> None:
    db.create_table(
        "drafts",
        {
            "contact_id": str,
            "body": str,
            "at": int,
            "digest": str,
            "queued_digest": str,
            "queued_at": int,
            "signed_digest": str,
        },
        pk="contact_id",
        not_null=["body", "at", "digest"],
    )
    db.create_table(
        "draft_versions",
        {"contact_id": str, "n": int, "body": str, "at": int},
        pk=("contact_id", "n"),
        not_null=["contact_id", "n", "body", "at"],
    )


def _by_time(db: "Database") -> None:
    """Today's contacts and hand-overs without a look at the others. Only of these two kinds: an
    index over all would be paid for by every row of a fresh vault. OR, not IN: by that SQLite
    sees that a question for one of the two is answered by it.
    """
    db.execute(
        "CREATE INDEX rows_by_time ON rows (generation, kind, at)"
        " WHERE kind = 'contact' OR kind = 'followup'"
    )


STEPS: tuple[Step, ...] = (_first, _by_time)


def schema_of(db: Connection) -> int:
    """The number of the last step a database has seen; 0: it is empty."""
    number: int = db.execute("PRAGMA user_version").fetchone()[0]
    return number


def migrate(db: Connection, steps: Sequence[Step] = STEPS) -> None:
    """Bring the schema up to date, each step in a transaction with its own record.

    Raises VaultNewer, before anything is written, for a schema from the future.
    """
    done = schema_of(db)
    if done > len(steps):
        raise VaultNewer(f"schema {done}, known {len(steps)}")
    for number, step in enumerate(steps[done:], start=done + 1):
        _taken(tools(db), number, step)


def _taken(db: "Database", number: int, step: Step) -> None:
    """Not by the library's own Migrations: their record is made outside the transaction, and
    tells by name, so that a schema from the future would not be seen.
    """
    with db.atomic():
        step(db)
        db.execute("INSERT INTO migrations VALUES (?, ?)", (number, step.__name__))
        db.execute(f"PRAGMA user_version = {number:d}")
