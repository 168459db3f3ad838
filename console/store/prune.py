"""A vault forgets what is finished and old; the center keeps it."""

from console.store import drafts, settlement
from console.store.connection import Connection

KEEP_MS = 30 * 24 * 3_600_000
AT_ONCE = 200
"""Contacts a call: a month's worth at once would hold up a pause in a note."""


def prune(db: Connection, now: int) -> int:
    """Forget mirror rows of finished contacts older than 30 days (by the center's time, ms), and
    settled facts older than 7 days. How many rows went; call again until none do.

    What is on its way, written and unsent, unfinished, or a follow-up stays.
    """
    settlement.forget_covered(db, -1, now)
    written = frozenset(drafts.unqueued(db))
    old = db.execute(_OLD, (now - KEEP_MS, AT_ONCE + len(written))).fetchall()
    going = [one for one in old if one[1] not in written]
    gone = sum(db.execute(_FORGET, one).rowcount for one in going)
    if gone:
        db.touch("contact", "draft", "note", "referral", "risk")
    return gone


_OLD = """
SELECT DISTINCT generation, contact_id FROM rows AS old
WHERE contact_id IS NOT NULL AND kind <> 'followup' AND at < ?1
AND NOT EXISTS (SELECT 1 FROM rows AS one WHERE one.generation = old.generation
    AND one.contact_id = old.contact_id AND (one.desk = 1 OR one.at >= ?1))
AND NOT EXISTS (SELECT 1 FROM facts WHERE facts.contact_id = old.contact_id
    AND facts.state <> 'settled')
LIMIT ?2
"""
_FORGET = "DELETE FROM rows WHERE generation = ? AND contact_id = ? AND kind <> 'followup'"
