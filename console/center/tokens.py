"""Opaque tokens: random words, stored hashed, revocable, at an end after 14 days."""

import hashlib
import secrets

import sqlalchemy as sa

from console.center import schema
from console.center.unit import Unit

LIFE_MS = 14 * 24 * 3_600_000


def digest(token: str) -> str:
    """What is stored of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def issue(unit: Unit, staff_id: str) -> str:
    token = secrets.token_urlsafe(32)
    unit.connection.execute(
        sa.insert(schema.token).values(
            center_id=unit.center_id,
            hash=digest(token),
            staff_id=staff_id,
            created_at=unit.now,
            expires_at=unit.now + LIFE_MS,
        )
    )
    return token


def revoke(unit: Unit, token_hash: str) -> None:
    _revoke(unit, schema.token.c.hash == token_hash)


def revoke_all(unit: Unit, staff_id: str, *, keep: str = "") -> None:
    """All tokens of this person but the one hashed as `keep`."""
    token = schema.token.c
    _revoke(unit, (token.staff_id == staff_id) & (token.hash != keep))


def forget_old(unit: Unit) -> None:
    """Tokens a month beyond their end are of no use to anybody."""
    token = schema.token
    unit.connection.execute(
        sa.delete(token).where(
            token.c.center_id == unit.center_id, token.c.expires_at < unit.now - 2 * LIFE_MS
        )
    )


def _revoke(unit: Unit, which: sa.ColumnElement[bool]) -> None:
    token = schema.token
    unit.connection.execute(
        sa.update(token)
        .where(token.c.center_id == unit.center_id, token.c.revoked_at.is_(None), which)
        .values(revoked_at=unit.now)
    )
    unit.rights_changed()
