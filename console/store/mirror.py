"""What the center's feed says, kept as it came. Written from the feed and from nothing else.

A mirror is a generation of rows. Another incarnation or epoch is built beside the one that is
shown and takes its place in one transaction, once it has reached the head.
"""

from dataclasses import dataclass

from console.model.changes import KINDS
from console.store import settlement
from console.store.connection import Connection
from console.store.errors import PageOutOfOrder
from console.store.page import PageData, parse_page

__all__ = ["Applied", "Cursor", "PageData", "PageOutOfOrder", "apply_page", "cursor", "parse_page"]

SWEEP = 2_000
"""Rows of a mirror no longer shown that are deleted along with a page."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """Up to where a mirror follows which feed."""

    incarnation: str
    epoch: int
    after: int


@dataclass(frozen=True, slots=True)
class Applied:
    """What a page changed on screen, whether it reached the head, and whether a new mirror is
    shown from now on.
    """

    kinds: frozenset[str]
    caught_up: bool
    swapped: bool


def cursor(db: Connection) -> Cursor:
    """Of the mirror being built if there is one, else of the one shown."""
    return _followed(db)[1]


def apply_page(db: Connection, page: PageData, now: int) -> Applied:
    """Write one page at `now` (center's time, ms). Raises PageOutOfOrder where it does not follow.

    At the head, facts that were answered leave the outbox in the same transaction.
    """
    generation, shown = _generation_for(db, page)
    _write(db, generation, page)
    settlement.answered(db, page.outcomes)
    caught_up = page.upto == page.head
    swapped = caught_up and not shown
    if swapped:
        _show(db, generation)
    if caught_up:
        _at_the_head(db, page, now)
    _sweep(db)
    kinds = frozenset(KINDS) if swapped else page.kinds if shown else frozenset()
    db.touch(*kinds)
    return Applied(kinds, caught_up, swapped)


def _followed(db: Connection) -> tuple[int, Cursor, bool]:
    generation, incarnation, epoch, after, state = db.execute(
        "SELECT generation, incarnation, epoch, after, state FROM mirrors WHERE state <> 'dead'"
        " ORDER BY state = 'shown' LIMIT 1"
    ).fetchone()
    return generation, Cursor(incarnation, epoch, after), state == "shown"


def _generation_for(db: Connection, page: PageData) -> tuple[int, bool]:
    """The generation this page goes to, and whether it is the one shown."""
    generation, at, shown = _followed(db)
    same = (page.incarnation, page.epoch) == (at.incarnation, at.epoch)
    if page.after != (at.after if same else 0):
        raise PageOutOfOrder
    if same:
        return generation, shown
    if page.incarnation != at.incarnation:
        settlement.resend_settled(db)
    return _begun(db, page), False


def _begun(db: Connection, page: PageData) -> int:
    db.execute("UPDATE mirrors SET state = 'dead' WHERE state = 'building'")
    begun = db.execute(
        "INSERT INTO mirrors (incarnation, epoch, after, state) VALUES (?, ?, 0, 'building')",
        (page.incarnation, page.epoch),
    ).lastrowid
    return begun or 0


def _write(db: Connection, generation: int, page: PageData) -> None:
    db.executemany(
        "INSERT INTO rows (generation, kind, id, contact_id, at, desk, seq, body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
        " contact_id = excluded.contact_id, at = excluded.at, desk = excluded.desk,"
        " seq = excluded.seq, body = excluded.body",
        [(generation, *row) for row in page.puts],
    )
    db.executemany(
        "DELETE FROM rows WHERE generation = ? AND kind = ? AND id = ?",
        [(generation, *key) for key in page.drops],
    )
    db.execute(
        "UPDATE mirrors SET after = ?1 WHERE generation = ?2 AND after <> ?1",
        (page.upto, generation),
    )


def _show(db: Connection, generation: int) -> None:
    db.execute("UPDATE mirrors SET state = 'dead' WHERE state = 'shown'")
    db.execute("UPDATE mirrors SET state = 'shown' WHERE generation = ?", (generation,))


def _at_the_head(db: Connection, page: PageData, now: int) -> None:
    settlement.settle(db, now)
    if page.backup_seq is not None:
        settlement.forget_covered(db, page.backup_seq, now)


def _sweep(db: Connection) -> None:
    """Delete some of what is shown no longer; all at once would hold up a pause in a note."""
    dead = db.execute("SELECT min(generation) FROM mirrors WHERE state = 'dead'").fetchone()[0]
    if dead is None:
        return
    swept = db.execute(
        "DELETE FROM rows WHERE generation = ?1 AND (kind, id) IN"
        " (SELECT kind, id FROM rows WHERE generation = ?1 LIMIT ?2)",
        (dead, SWEEP),
    ).rowcount
    if swept < SWEEP:
        db.execute("DELETE FROM mirrors WHERE generation = ?", (dead,))
