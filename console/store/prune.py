"""A vault forgets what is finished and old; the center keeps it."""

from console.store import drafts, settlement
from console.store.connection import Connection

KEEP_MS = 30 * 24 * 3_600_000


def prune(db: Connection, now: int) -> int:
    """Forget mirror rows of finished contacts older than 30 days (by the center's time, ms), and
    settled facts older than 7 days. How many rows went.

    What is on its way, written and unsent, unfinished, or a follow-up stays.
    """
    settlement.forget_covered(db, -1, now)
    kept = set(drafts.unqueued(db))
    old = [
        contact_id
        for (contact_id,) in db.execute(_OLD, (now - KEEP_MS,)).fetchall()
        if contact_id not in kept
    ]
    gone = sum(db.execute(_FORGET, (contact_id,)).rowcount for contact_id in old)
    if gone:
        db.touch("contact", "draft", "note", "referral", "risk")
    return gone


_OLD = """
SELECT DISTINCT contact_id FROM rows AS old
WHERE contact_id IS NOT NULL AND kind <> 'followup' AND at < ?1
AND NOT EXISTS (SELECT 1 FROM rows AS one WHERE one.generation = old.generation
    AND one.contact_id = old.contact_id AND (one.desk = 1 OR one.at >= ?1))
AND NOT EXISTS (SELECT 1 FROM facts WHERE facts.contact_id = old.contact_id
    AND facts.state <> 'settled')
"""
_FORGET = "DELETE FROM rows WHERE contact_id = ? AND kind <> 'followup'"
