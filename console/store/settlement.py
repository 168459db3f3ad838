"""What becomes of facts once the feed speaks of them."""

from collections.abc import Sequence

from console.model.commands import NoteAdded, NoteDrafted, NoteSigned
from console.store import drafts, meta
from console.store.connection import Connection

KEEP_SETTLED_MS = 7 * 24 * 3_600_000
Answered = tuple[str, str, int, str]
"""Verdict, its reason, seq, command id."""


def answered(db: Connection, outcomes: Sequence[Answered]) -> None:
    """Remember outcomes that came by the feed; facts of other vaults are not known here."""
    db.executemany(
        "UPDATE facts SET verdict = ?, verdict_reason = ?, seq = ? WHERE id = ?", outcomes
    )


def settle(db: Connection, now: int) -> bool:
    """At the head of the feed: answered facts leave the outbox, in one go with their changes.

    A rejected one needs somebody instead. True when anything left or changed.
    """
    settled = db.execute(
        "UPDATE facts SET state = 'settled', reason = '', settled_at = ? WHERE state <> 'settled'"
        " AND verdict IS NOT NULL AND verdict <> 'rejected' RETURNING kind, contact_id, n",
        (now,),
    ).fetchall()
    rejected = db.execute(
        "UPDATE facts SET state = 'rejected', reason = verdict_reason WHERE state <> 'settled'"
        " AND verdict IS NOT NULL AND verdict = 'rejected' AND state <> 'rejected'"
        " RETURNING kind, contact_id"
    ).fetchall()
    for kind, contact_id, n in settled:
        if kind in (NoteSigned.KIND, NoteAdded.KIND):
            drafts.forget_signed(db, contact_id)
            _forget_earlier_drafts(db, contact_id, n)
    for kind, contact_id in rejected:
        if kind == NoteSigned.KIND:
            drafts.reopen(db, contact_id)
    if settled:
        meta.put(db, meta.LAST_SENT, now)
    if settled or rejected:
        _release(db)
        db.touch("outbox")
    return bool(settled or rejected)


def _forget_earlier_drafts(db: Connection, contact_id: str, n: int) -> None:
    """Refused drafts of what has become a note since then need nobody."""
    db.execute(
        "DELETE FROM facts WHERE contact_id = ? AND n < ? AND kind = ? AND state = 'rejected'",
        (contact_id, n, NoteDrafted.KIND),
    )


def resend_settled(db: Connection) -> int:
    """The center was restored: what it may have forgotten goes again, in the original order.

    How many facts are on their way again.
    """
    db.execute(
        "UPDATE facts SET verdict = NULL, verdict_reason = '', seq = NULL, hinted = 0"
        " WHERE state <> 'settled'"
    )
    again = db.execute(
        "UPDATE facts SET state = 'kept', verdict = NULL, verdict_reason = '', seq = NULL,"
        " hinted = 0, settled_at = NULL WHERE state = 'settled'"
    ).rowcount
    db.touch("outbox")
    return again


def forget_covered(db: Connection, backup_seq: int, now: int) -> int:
    """Forget settled facts that a finished backup of the center covers, or older than 7 days."""
    return db.execute(
        "DELETE FROM facts WHERE state = 'settled' AND (seq <= ? OR settled_at < ?)",
        (backup_seq, now - KEEP_SETTLED_MS),
    ).rowcount


def _release(db: Connection) -> None:
    """Facts that waited behind one that is answered now are free, unless another blocks them."""
    db.execute(
        "UPDATE facts SET state = 'kept', reason = '' WHERE state = 'behind' AND NOT EXISTS"
        " (SELECT 1 FROM facts AS other WHERE other.contact_id = facts.contact_id"
        " AND other.state = 'aside' AND other.n < facts.n)"
    )
