"""Small values of one vault: who it belongs to, and what must survive a restart."""

from dataclasses import asdict, dataclass
from typing import Any

from console.store.codec import from_text, to_text
from console.store.connection import Connection
from console.store.errors import VaultDamaged

LAST_CONTACT = "last_contact"
LAST_SENT = "last_sent_at"
ROLE = "role"
PREFS = "prefs"
_IDENTITY = "identity"


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Whose vault this is; written once, when it is made."""

    vault_id: str
    staff_id: str
    center_id: str


def get(db: Connection, key: str) -> Any:
    """The JSON value kept under `key`; None where there is none."""
    row = db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return None if row is None else from_text(row[0])


def put(db: Connection, key: str, value: object) -> None:
    """Keep a JSON value under `key`."""
    db.execute("REPLACE INTO meta (key, value) VALUES (?, ?)", (key, to_text(value)))
    db.touch("meta")


def identity(db: Connection) -> Identity:
    """Raises VaultDamaged where a vault does not say whose it is."""
    try:
        return Identity(**get(db, _IDENTITY))
    except TypeError:
        raise VaultDamaged("no identity") from None


def set_identity(db: Connection, owner: Identity) -> None:
    put(db, _IDENTITY, asdict(owner))
