"""Lockout: five wrong passwords in a row, and the login rests for 15 minutes.

Counted by what was typed, so that a login that does not exist behaves like one that does.
An attempt is counted before the password is looked at: many at once gain nothing.
"""

import hashlib

import sqlalchemy as sa

from console.center import schema
from console.center.accounts import normal
from console.center.audit import Event
from console.center.db import upsert
from console.center.unit import Unit

FAILURES = 5
REST_MS = 15 * 60_000


def key(login: str) -> str:
    """How a login is counted, and what the audit calls it."""
    return hashlib.sha256(normal(login).encode()).hexdigest()


def begin(unit: Unit, login: str, origin: str) -> int:
    """Count an attempt. Where the login rests it is not even looked at: the ms until it may."""
    counted = key(login)
    unit.lock(f"attempt {counted}")
    failures, last = _recent(unit, counted)
    if failures >= FAILURES:
        unit.audit(Event(action="sign_in.refused", actor="", subject=counted, origin=origin))
        return max(1, last + REST_MS - unit.now)
    row = {
        "center_id": unit.center_id,
        "login_hash": counted,
        "failures": failures + 1,
        "at": unit.now,
    }
    upsert(unit.connection, schema.attempt, [row], update=("failures", "at"))
    return 0


def failed(unit: Unit, login: str, origin: str) -> int:
    """The attempt counted before was wrong. How many are left before the login rests."""
    counted = key(login)
    unit.audit(Event(action="sign_in.failed", actor="", subject=counted, origin=origin))
    left = max(0, FAILURES - _recent(unit, counted)[0])
    if not left:
        unit.audit(Event(action="sign_in.locked", actor="", subject=counted, origin=origin))
    return left


def succeeded(unit: Unit, login: str) -> None:
    """The count starts anew."""
    attempt = schema.attempt
    unit.connection.execute(
        sa.delete(attempt).where(
            attempt.c.center_id == unit.center_id, attempt.c.login_hash == key(login)
        )
    )


def forget_old(unit: Unit) -> None:
    attempt = schema.attempt
    unit.connection.execute(
        sa.delete(attempt).where(
            attempt.c.center_id == unit.center_id, attempt.c.at < unit.now - REST_MS
        )
    )


def _recent(unit: Unit, counted: str) -> tuple[int, int]:
    """Failures in a row, and when the last one was (ms)."""
    attempt = schema.attempt.c
    row = unit.connection.execute(
        sa.select(attempt.failures, attempt.at).where(
            attempt.center_id == unit.center_id,
            attempt.login_hash == counted,
            attempt.at > unit.now - REST_MS,
        )
    ).one_or_none()
    return (row.failures, row.at) if row is not None else (0, 0)
