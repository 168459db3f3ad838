"""Facts, rows and pages for the store's tests."""

import json
from itertools import count
from typing import Any

from console import wire
from console.model import commands as c
from console.model.changes import _KIND_OF, Value
from console.model.note import Line, NoteContent
from console.model.outcome import Outcome, Verdict
from console.store import mirror
from console.store.connection import Connection
from console.store.meta import Identity
from console.store.mirror import Applied, PageData

VAULT = "vault-of-mina"
MINA = "staff-mina"
OWNER = Identity(vault_id=VAULT, staff_id=MINA, center_id="center-1")
NOW = 1_800_000_000_000
_numbers = count(1)


def words(*lines: str, **rest: Any) -> NoteContent:
    return NoteContent(lines=tuple(Line(None, line) for line in lines), **rest)


def fact(body: c.Fact, fact_id: str = "", made_at: int = NOW) -> c.FactCommand:
    return c.FactCommand(id=fact_id or f"fact-{next(_numbers):06}", made_at=made_at, body=body)


def opened(contact_id: str = "contact-1", fact_id: str = "", at: int = NOW) -> c.FactCommand:
    return fact(c.ContactOpened(contact_id=contact_id, opened_at=at), fact_id)


def ended(contact_id: str = "contact-1", fact_id: str = "", at: int = NOW + 9) -> c.FactCommand:
    return fact(c.ContactEnded(contact_id=contact_id, ended_at=at), fact_id)


def drafted(
    contact_id: str = "contact-1", *lines: str, fact_id: str = "", device: str = VAULT
) -> c.FactCommand:
    body = c.NoteDrafted(
        contact_id=contact_id, device=device, content=words(*lines), written_at=NOW
    )
    return fact(body, fact_id)


def signed(contact_id: str = "contact-1", *lines: str, fact_id: str = "") -> c.FactCommand:
    body = c.NoteSigned(
        contact_id=contact_id, device=VAULT, content=words(*lines), signed_at=NOW + 20
    )
    return fact(body, fact_id)


def referred(contact_id: str = "contact-1", fact_id: str = "") -> c.FactCommand:
    body = c.ReferralMade(
        contact_id=contact_id, service_id="svc-1", service_name="마음쉼터", made_at=NOW + 5
    )
    return fact(body, fact_id)


def assessed(contact_id: str = "contact-1", fact_id: str = "") -> c.FactCommand:
    return fact(c.RiskAssessed(contact_id=contact_id, asked=True, assessed_at=NOW + 4), fact_id)


Row = tuple[str, str, dict[str, Any] | None]


def row(value: Value, row_id: str = "") -> Row:
    """Kind, id and body of a row that holds this value."""
    return _KIND_OF[type(value)], row_id or getattr(value, "id", ""), wire.to_json(value)


def outcome(command_id: str, verdict: Verdict = Verdict.ACCEPTED, reason: str = "") -> Row:
    told = Outcome(command_id=command_id, verdict=verdict, reason=reason)
    return "outcome", command_id, wire.to_json(told)


def page_text(
    *rows: Row,
    after: int = 0,
    head: int | None = None,
    upto: int | None = None,
    incarnation: str = "inc-1",
    epoch: int = 1,
) -> str:
    """A page whose rows are numbered from `after` on; at the head unless told otherwise."""
    last = after + len(rows) if upto is None else upto
    plain = {
        "incarnation": incarnation,
        "epoch": epoch,
        "after": after,
        "upto": last,
        "head": last if head is None else head,
        "now": NOW,
        "rows": [
            {"seq": after + n, "kind": kind, "id": row_id, "body": body}
            for n, (kind, row_id, body) in enumerate(rows, start=1)
        ],
    }
    return json.dumps(plain, ensure_ascii=False)


def page(*rows: Row, **told: Any) -> PageData:
    return mirror.parse_page(page_text(*rows, **told))


def fed(db: Connection, *rows: Row, now: int = NOW, **told: Any) -> Applied:
    """Apply a page that follows on the cursor, of the same feed unless told otherwise."""
    at = mirror.cursor(db)
    known = {"incarnation": at.incarnation or "inc-1", "epoch": at.epoch or 1}
    wanted = known | told
    same = (wanted["incarnation"], wanted["epoch"]) == (at.incarnation, at.epoch)
    told = {"after": at.after if same else 0} | wanted
    return mirror.apply_page(db, page(*rows, **told), now)
