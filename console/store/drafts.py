"""What is being written on this workstation: one draft a contact, durable at every pause."""

from dataclasses import dataclass
from hashlib import sha256

from console import wire
from console.model.commands import NoteDrafted
from console.model.note import Draft, NoteContent
from console.store import meta
from console.store.codec import from_text, to_text
from console.store.connection import Connection
from console.store.content import content_of

QUEUE_EVERY_MS = 30_000
VERSIONS = 20


@dataclass(frozen=True, slots=True)
class Version:
    """A draft as it stood before a later save."""

    content: NoteContent
    at: int


def save(db: Connection, contact_id: str, content: NoteContent, at: int) -> None:
    """Keep this vault's draft as it stands at `at` (ms). What stood before is kept as a version.

    Saving the same once more does nothing.
    """
    body = to_text(wire.to_json(content))
    digest = _digest(body)
    before = db.execute(
        "SELECT digest, body, at FROM drafts WHERE contact_id = ?", (contact_id,)
    ).fetchone()
    if before is not None and before[0] == digest:
        return
    if before is not None:
        _keep_version(db, contact_id, *before[1:])
    db.execute(
        "INSERT INTO drafts (contact_id, body, at, digest) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (contact_id) DO UPDATE SET"
        " body = excluded.body, at = excluded.at, digest = excluded.digest",
        (contact_id, body, at, digest),
    )
    db.touch("draft")


def load(db: Connection, contact_id: str) -> Draft | None:
    """This vault's draft of a contact; None where there is none, or it is signed as it stands."""
    row = db.execute(
        "SELECT body, at FROM drafts WHERE contact_id = ? AND digest IS NOT signed_digest",
        (contact_id,),
    ).fetchone()
    if row is None:
        return None
    owner = meta.identity(db)
    return Draft(
        contact_id=contact_id,
        device=owner.vault_id,
        author_id=owner.staff_id,
        content=_content(row[0]),
        written_at=row[1],
    )


def versions(db: Connection, contact_id: str) -> tuple[Version, ...]:
    """Earlier states of a draft, the newest first."""
    rows = db.execute(
        "SELECT body, at FROM draft_versions WHERE contact_id = ? ORDER BY n DESC", (contact_id,)
    )
    return tuple(Version(_content(body), at) for body, at in rows)


def due(db: Connection, now: int, *, force: str | None = None) -> list[NoteDrafted]:
    """Drafts to queue as facts: changed since the last one queued, and 30 s after it, or `force`.

    A clock that jumped does not hold a draft back.
    """
    rows = db.execute(
        "SELECT contact_id, body, at FROM drafts WHERE digest IS NOT signed_digest"
        " AND digest IS NOT queued_digest"
        " AND (contact_id IS ? OR queued_at IS NULL OR abs(? - queued_at) >= ?)",
        (force, now, QUEUE_EVERY_MS),
    ).fetchall()
    device = meta.identity(db).vault_id
    made = [
        NoteDrafted(contact_id=contact_id, device=device, content=_content(body), written_at=at)
        for contact_id, body, at in rows
    ]
    return [draft for draft in made if _is_worth(db, draft.contact_id, draft.content)]


def unqueued(db: Connection) -> list[str]:
    """Contacts with words that are in no fact yet: queue them before signing out."""
    rows = db.execute(
        "SELECT contact_id FROM drafts"
        " WHERE digest IS NOT signed_digest AND digest IS NOT queued_digest"
    ).fetchall()
    return [contact_id for (contact_id,) in rows]


def held(db: Connection) -> list[Draft]:
    """Drafts newer than what was sent, where no draft of their contact is on its way yet."""
    rows = db.execute(
        "SELECT contact_id FROM drafts WHERE digest IS NOT signed_digest"
        " AND digest IS NOT queued_digest AND NOT EXISTS (SELECT 1 FROM facts WHERE"
        " facts.contact_id = drafts.contact_id AND kind = ? AND state <> 'settled')",
        (NoteDrafted.KIND,),
    ).fetchall()
    found = [draft for (contact_id,) in rows if (draft := load(db, contact_id))]
    return [draft for draft in found if _is_worth(db, draft.contact_id, draft.content)]


def queued(db: Connection, contact_id: str, content: NoteContent, at: int) -> None:
    """A note.drafted with this content went into the outbox."""
    db.execute(
        "UPDATE drafts SET queued_digest = ?, queued_at = ? WHERE contact_id = ?",
        (_digest(to_text(wire.to_json(content))), at, contact_id),
    )


def again(db: Connection, contact_id: str) -> None:
    """Older words are filed again: what stands in the editor goes once more, after them."""
    db.execute(
        "UPDATE drafts SET queued_digest = '', queued_at = NULL"
        " WHERE contact_id = ? AND queued_digest IS NOT NULL",
        (contact_id,),
    )


def signed(db: Connection, contact_id: str, content: NoteContent) -> None:
    """The note was signed with this content: as it stands it is no draft any more."""
    db.execute(
        "UPDATE drafts SET signed_digest = ? WHERE contact_id = ?",
        (_digest(to_text(wire.to_json(content))), contact_id),
    )
    db.touch("draft")


def reopen(db: Connection, contact_id: str) -> None:
    """The signature was refused: the words are a draft again."""
    db.execute("UPDATE drafts SET signed_digest = NULL WHERE contact_id = ?", (contact_id,))
    db.touch("draft")


def forget_signed(db: Connection, contact_id: str) -> None:
    """The signature is settled: the draft and its versions go, unless it was written on."""
    gone = db.execute(
        "DELETE FROM drafts WHERE contact_id = ? AND digest IS signed_digest", (contact_id,)
    ).rowcount
    if gone:
        db.execute("DELETE FROM draft_versions WHERE contact_id = ?", (contact_id,))
        db.touch("draft")


def _keep_version(db: Connection, contact_id: str, body: str, at: int) -> None:
    db.execute(
        "INSERT INTO draft_versions (contact_id, n, body, at) SELECT ?1,"
        " coalesce(max(n), 0) + 1, ?2, ?3 FROM draft_versions WHERE contact_id = ?1",
        (contact_id, body, at),
    )
    db.execute(
        "DELETE FROM draft_versions WHERE contact_id = ?1 AND n <="
        " (SELECT max(n) FROM draft_versions WHERE contact_id = ?1) - ?2",
        (contact_id, VERSIONS),
    )


def _is_worth(db: Connection, contact_id: str, content: NoteContent) -> bool:
    """An empty draft says something only where words were sent before."""
    if not content.empty:
        return True
    row = db.execute(
        "SELECT queued_digest FROM drafts WHERE contact_id = ?", (contact_id,)
    ).fetchone()
    return row[0] is not None


def _content(body: str) -> NoteContent:
    return content_of(from_text(body))


def _digest(body: str) -> str:
    return sha256(body.encode()).hexdigest()
