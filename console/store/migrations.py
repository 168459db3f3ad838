"""The vault's schema, step by step. A step that has shipped is never changed again."""

from collections.abc import Callable, Sequence

from console.store.connection import Connection
from console.store.errors import VaultNewer

Step = Callable[[Connection], None]


def _first(db: Connection) -> None:
    """`facts` is the outbox and what is settled of it; `rows` is the mirror, by generation."""
    for statement in _FIRST:
        db.execute(statement)


_FIRST = (
    "CREATE TABLE migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL)",
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE facts (
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
    )""",
    "CREATE INDEX facts_of_contact ON facts (contact_id, n)",
    "CREATE INDEX facts_pending ON facts (n) WHERE state <> 'settled'",
    "CREATE INDEX facts_answered ON facts (n) WHERE state <> 'settled' AND verdict IS NOT NULL",
    "CREATE INDEX facts_settled ON facts (n) WHERE state = 'settled'",
    """CREATE TABLE mirrors (
        generation INTEGER PRIMARY KEY,
        incarnation TEXT NOT NULL,
        epoch INTEGER NOT NULL,
        after INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('shown', 'building', 'dead'))
    )""",
    "CREATE UNIQUE INDEX mirrors_one ON mirrors (state) WHERE state <> 'dead'",
    "INSERT INTO mirrors VALUES (1, '', 0, 0, 'shown')",
    """CREATE TABLE rows (
        generation INTEGER NOT NULL,
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        contact_id TEXT,
        at INTEGER,
        desk INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (generation, kind, id)
    )""",  # with its rowid: a quarter faster to fill than without, measured
    "CREATE INDEX rows_of_contact ON rows (generation, contact_id) WHERE contact_id IS NOT NULL",
    "CREATE INDEX rows_on_desk ON rows (generation) WHERE desk = 1",
    """CREATE TABLE drafts (
        contact_id TEXT PRIMARY KEY,
        body TEXT NOT NULL,
        at INTEGER NOT NULL,
        digest TEXT NOT NULL,
        queued_digest TEXT,
        queued_at INTEGER,
        signed_digest TEXT
    )""",
    """CREATE TABLE draft_versions (
        contact_id TEXT NOT NULL,
        n INTEGER NOT NULL,
        body TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (contact_id, n)
    )""",
)

STEPS: tuple[Step, ...] = (_first,)


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
        _taken(db, number, step)


def _taken(db: Connection, number: int, step: Step) -> None:
    db.execute("BEGIN IMMEDIATE")
    try:
        step(db)
        db.execute("INSERT INTO migrations VALUES (?, ?)", (number, step.__name__))
        db.execute(f"PRAGMA user_version = {number:d}")
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
