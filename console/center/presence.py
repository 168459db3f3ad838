"""Presence and its lease: without a living console a leased state lapses to away."""

import sqlalchemy as sa

from console.center import schema, sql
from console.center.db import upsert
from console.center.unit import Unit
from console.model.presence import LEASE_MS, LEASED, Presence, PresenceState

SUPERSEDED = "superseded"


def set_(unit: Unit, staff_id: str, state: PresenceState) -> str:
    """What the person says. Returns "" for done."""
    unit.lock(_lock(staff_id))
    _write(unit, staff_id, state)
    if state in LEASED:
        _lease(unit, staff_id)
    else:
        _end_lease(unit, staff_id)
    return ""


def renew(unit: Unit, staff_id: str, state: PresenceState) -> str:
    """What the console says again and again. Returns "" for done, or why not.

    A renewal that was under way while the person said "break" must not take it back: only a
    lease that is there, or one that lapsed by itself, is renewed.
    """
    unit.lock(_lock(staff_id))
    if state not in LEASED:
        return SUPERSEDED
    if _current(unit, staff_id) is not None and not _has_lease(unit, staff_id):
        return SUPERSEDED
    _write(unit, staff_id, state)
    _lease(unit, staff_id)
    return ""


def begin(unit: Unit) -> None:
    """The center was away, not the consoles: every lease lives on for one more turn."""
    lease = schema.lease
    unit.connection.execute(
        sa.update(lease)
        .where(lease.c.center_id == unit.center_id, ~lease.c.lapsed)
        .values(expires_at=unit.now + LEASE_MS)
    )


def lapse(unit: Unit) -> None:
    """Whose lease is over is away since then."""
    lease = schema.lease.c
    mine = (lease.center_id == unit.center_id) & (lease.expires_at <= unit.now) & ~lease.lapsed
    over = unit.connection.execute(sa.select(lease.staff_id, lease.expires_at).where(mine)).all()
    unit.lock(*(_lock(staff_id) for staff_id, _ in over))
    for staff_id, expired_at in over:
        ended = unit.connection.execute(
            sa.update(schema.lease).where(mine, lease.staff_id == staff_id).values(lapsed=True)
        )
        current = _current(unit, staff_id)
        if ended.rowcount and current is not None and current.state in LEASED:
            _put(unit, staff_id, PresenceState.AWAY, expired_at)


def due(connection: sa.Connection, center_id: str, now: int) -> bool:
    """Whether a lease is over."""
    return sql.LEASE_DUE.run(connection, center_id=center_id, now=now).first() is not None


def _current(unit: Unit, staff_id: str) -> Presence | None:
    value = unit.value("presence", staff_id)
    return value if isinstance(value, Presence) else None


def _write(unit: Unit, staff_id: str, state: PresenceState) -> None:
    """`since` stays where the state does; then nothing is written."""
    current = _current(unit, staff_id)
    if current is None or current.state is not state:
        _put(unit, staff_id, state, unit.now)


def _put(unit: Unit, staff_id: str, state: PresenceState, since: int) -> None:
    unit.put(staff_id, Presence(staff_id=staff_id, state=state, since=since))


def _lease(unit: Unit, staff_id: str) -> None:
    row = {
        "center_id": unit.center_id,
        "staff_id": staff_id,
        "expires_at": unit.now + LEASE_MS,
        "lapsed": False,
    }
    upsert(unit.connection, schema.lease, [row], update=("expires_at", "lapsed"))


def _has_lease(unit: Unit, staff_id: str) -> bool:
    lease = schema.lease.c
    found = unit.connection.execute(
        sa.select(lease.lapsed).where(lease.center_id == unit.center_id, lease.staff_id == staff_id)
    ).first()
    return found is not None


def _end_lease(unit: Unit, staff_id: str) -> None:
    lease = schema.lease
    unit.connection.execute(
        sa.delete(lease).where(lease.c.center_id == unit.center_id, lease.c.staff_id == staff_id)
    )


def _lock(staff_id: str) -> str:
    return f"presence {staff_id}"
