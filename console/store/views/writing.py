"""Which words a contact's editor shows, and whether they have left this computer."""

from dataclasses import dataclass

from console.model.note import Draft, Note, NoteContent, NoteKind
from console.model.screen import Kept
from console.store import drafts, meta
from console.store.connection import Connection
from console.store.views.projection import Projected


@dataclass(frozen=True, slots=True)
class Writing:
    """The words, when they were written (ms), and how they are kept."""

    content: NoteContent
    written_at: int | None
    kept: Kept


def writing(db: Connection, contact_id: str, seen: Projected) -> Writing:
    """This vault's draft before all; else what its owner signed, else what it sent before."""
    draft = drafts.load(db, contact_id)
    kept = _kept(db, contact_id, seen)
    if draft is not None:
        return Writing(draft.content, draft.written_at, kept)
    owner = meta.identity(db)
    for _, note in seen.of(Note):
        if note.kind is NoteKind.SIGNED and note.author_id == owner.staff_id:
            return Writing(note.content, note.signed_at, kept)
    for _, sent in seen.of(Draft):
        if sent.device == owner.vault_id:
            return Writing(sent.content, sent.written_at, kept)
    return Writing(NoteContent(), None, kept)


def elsewhere(db: Connection, seen: Projected) -> tuple[Draft, ...]:
    """Drafts of other workstations, the newest first."""
    device = meta.identity(db).vault_id
    others = [draft for _, draft in seen.of(Draft) if draft.device != device]
    return tuple(sorted(others, key=lambda draft: -draft.written_at))


def _kept(db: Connection, contact_id: str, seen: Projected) -> Kept:
    """The worst of the note's facts; HERE while words are in no fact yet."""
    states = {kept for (kind, _), kept in seen.pending.items() if kind in ("draft", "note")}
    if Kept.NEEDS_YOU in states:
        return Kept.NEEDS_YOU
    if Kept.HERE in states or contact_id in drafts.unqueued(db):
        return Kept.HERE
    return Kept.SENT
