"""What is kept here and not settled yet, fact by fact."""

from typing import Any

from console.model.commands import NoteDrafted
from console.model.note import Draft
from console.model.screen import Kept, KeptItem
from console.store import drafts
from console.store.codec import from_text
from console.store.connection import Connection
from console.store.content import content_of
from console.store.views.projection import kept_as

TITLE = 60
_WORDS = ("service_name", "organization", "why_not", "purpose")


def kept(db: Connection) -> tuple[KeptItem, ...]:
    """In the order of the outbox; read from the text as it was kept, whatever became of it."""
    found = db.execute(
        "SELECT id, kind, contact_id, made_at, state, reason, body FROM facts"
        " WHERE state <> 'settled' ORDER BY n"
    )
    facts = tuple(_item(*row) for row in found.fetchall())
    return facts + tuple(_draft(draft) for draft in drafts.held(db))


def _draft(draft: Draft) -> KeptItem:
    """Words newer than the last fact made of them: they are on this computer alone."""
    return KeptItem(
        command_id=f"draft {draft.contact_id}",
        kind=NoteDrafted.KIND,
        contact_id=draft.contact_id,
        title=draft.content.text.partition("\n")[0][:TITLE],
        made_at=draft.written_at,
        kept=Kept.HERE,
        words=draft.content.text,
    )


def _item(  # noqa: PLR0913, PLR0917 - the columns of one row
    fact_id: str, kind: str, contact_id: str, made_at: int, state: str, reason: str, body: str
) -> KeptItem:
    words = _words(from_text(body))
    return KeptItem(
        command_id=fact_id,
        kind=kind,
        contact_id=contact_id,
        title=words.partition("\n")[0][:TITLE],
        made_at=made_at,
        kept=kept_as(state),
        reason=reason,
        words=words,
    )


def _words(body: dict[str, Any]) -> str:
    """Everything in a fact that somebody wrote or chose by name."""
    if isinstance(body.get("content"), dict):
        return content_of(body["content"]).text
    return "\n".join(str(body[name]) for name in _WORDS if body.get(name))
