"""Vaults: whose each is, its recovery secret in keeping, and leave to send what is unsent."""

import base64
import binascii
import secrets
from typing import Annotated

import sqlalchemy as sa
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from fastapi import APIRouter, Path, Response

from console import wire
from console.center import accounts, schema, sql
from console.center.audit import Event
from console.center.auth import FullSession, Session, TheCenter, reauthenticate
from console.center.center import Center
from console.center.db import upsert
from console.center.errors import HomeError
from console.center.ids import plain
from console.center.problems import ProblemError
from console.center.unit import Unit
from console.model.commands import Id
from console.model.roles import Role
from console.model.staff import Actor

router = APIRouter(tags=["vaults"])
DRAIN_MS = 24 * 3_600_000
_NONCE = 12
VaultId = Annotated[Id, Path()]


def owner(connection: sa.Connection, center_id: str, vault_id: str) -> str | None:
    """The staff id of a vault's owner, None for a vault the center does not know."""
    found: str | None = sql.OWNER.run(connection, center_id=center_id, id=vault_id).scalar()
    return found


def acting(
    connection: sa.Connection, center: Center, session: Session, vault_id: str
) -> tuple[Actor, int]:
    """As whom this session acts in this vault, and in which epoch of sight.

    A supervisor with a drain grant acts as the owner. Raises ProblemError for anybody else's.
    """
    if vault_id and not plain(vault_id):
        raise ProblemError("malformed", errors=[{"at": "vault_id", "what": "pattern"}])
    owned_by = owner(connection, center.id, vault_id)
    if owned_by in (None, session.staff_id):
        actor = Actor(staff_id=session.staff_id, role=session.role, vault_id=vault_id)
        return actor, session.epoch
    absent = accounts.by_id(connection, center.id, owned_by or "")
    if absent is None or not _may_drain(connection, center, session, vault_id):
        raise ProblemError("not_your_vault")
    return Actor(staff_id=absent.id, role=absent.role, vault_id=vault_id), absent.epoch


def bind(unit: Unit, vault_id: str, staff_id: str) -> None:
    """An unknown vault becomes this person's; a known one stays whose it is."""
    sql.BIND.run(
        unit.connection,
        center_id=unit.center_id,
        id=vault_id,
        staff_id=staff_id,
        bound_at=unit.now,
    )


@router.put("/v1/vaults/{vault_id}", status_code=204)
async def deposit(
    vault_id: VaultId, shape: wire.RecoveryDeposit, session: FullSession, center: TheCenter
) -> Response:
    """Keep the vault's recovery secret. The first deposit binds the vault to its owner."""
    secret = _secret(shape.secret)
    if not plain(vault_id):
        raise ProblemError("malformed", errors=[{"at": "vault_id", "what": "pattern"}])
    key = _key(center)
    await center.write(lambda unit: _deposit(unit, key, vault_id, secret, session))
    return Response(status_code=204)


@router.post("/v1/vaults/{vault_id}/release")
async def release(
    vault_id: VaultId, shape: wire.Reauthenticate, session: FullSession, center: TheCenter
) -> wire.RecoveryRelease:
    """The secret for the vault's owner, who gives the password again."""
    await reauthenticate(center, session, shape.password)
    key = _key(center)

    def work(unit: Unit) -> wire.RecoveryRelease:
        if _known_owner(unit, vault_id) != session.staff_id:
            raise ProblemError("not_your_vault")
        secret = _stored(unit, key, vault_id)
        unit.audit(_event("vault.released", vault_id, session))
        return wire.RecoveryRelease(secret=secret, staff_id=session.staff_id)

    return await center.write(work)


@router.post("/v1/vaults/{vault_id}/drain")
async def drain(
    vault_id: VaultId, shape: wire.Reauthenticate, session: FullSession, center: TheCenter
) -> wire.RecoveryRelease:
    """The secret for a supervisor, to send what an absent colleague left unsent; 24 hours."""
    if session.role is not Role.SUPERVISOR:
        raise ProblemError("forbidden")
    await reauthenticate(center, session, shape.password)
    key = _key(center)

    def work(unit: Unit) -> wire.RecoveryRelease:
        owned_by = _known_owner(unit, vault_id)
        secret = _stored(unit, key, vault_id)
        _grant(unit, vault_id, session.staff_id)
        unit.audit(_event("vault.drain_granted", vault_id, session))
        return wire.RecoveryRelease(secret=secret, staff_id=owned_by)

    return await center.write(work)


def _deposit(unit: Unit, key: bytes, vault_id: str, secret: bytes, session: Session) -> None:
    bind(unit, vault_id, session.staff_id)
    unit.lock(f"vault {vault_id}")
    if _known_owner(unit, vault_id) != session.staff_id:
        raise ProblemError("not_your_vault")
    kept = _kept(unit, vault_id)
    known = _opened(key, vault_id, kept) if kept is not None else None
    if known == secret:
        return
    if known is not None:
        raise ProblemError("other_secret")
    vault = schema.vault
    unit.connection.execute(
        sa.update(vault)
        .where(vault.c.center_id == unit.center_id, vault.c.id == vault_id)
        .values(secret=_sealed(key, vault_id, secret))
    )
    unit.audit(_event("vault.deposited", vault_id, session))


def _key(center: Center) -> bytes:
    try:
        return center.home.key()
    except HomeError:
        raise ProblemError("secret_unreadable") from None


def _sealed(key: bytes, vault_id: str, secret: bytes) -> bytes:
    """Bound to the vault's id: one vault's secret is no other's."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, secret, vault_id.encode())


def _secret(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise ProblemError("malformed", errors=[{"at": "body.secret", "what": "base64"}]) from None


def _stored(unit: Unit, key: bytes, vault_id: str) -> str:
    kept = _kept(unit, vault_id)
    if kept is None:
        raise ProblemError("no_secret")
    secret = _opened(key, vault_id, kept)
    if secret is None:
        raise ProblemError("secret_unreadable")
    return base64.b64encode(secret).decode()


def _opened(key: bytes, vault_id: str, kept: bytes) -> bytes | None:
    """None where another key sealed it: then it is lost, and a new deposit may replace it."""
    try:
        return AESGCM(key).decrypt(kept[:_NONCE], kept[_NONCE:], vault_id.encode())
    except InvalidTag:
        return None


def _kept(unit: Unit, vault_id: str) -> bytes | None:
    vault = schema.vault.c
    return unit.connection.execute(
        sa.select(vault.secret).where(vault.center_id == unit.center_id, vault.id == vault_id)
    ).scalar()


def _known_owner(unit: Unit, vault_id: str) -> str:
    owned_by = owner(unit.connection, unit.center_id, vault_id) if plain(vault_id) else None
    if owned_by is None:
        raise ProblemError("unknown_vault")
    return owned_by


def _grant(unit: Unit, vault_id: str, staff_id: str) -> None:
    row = {
        "center_id": unit.center_id,
        "vault_id": vault_id,
        "staff_id": staff_id,
        "expires_at": unit.now + DRAIN_MS,
    }
    upsert(unit.connection, schema.drain, [row], update=("expires_at",))


def _may_drain(connection: sa.Connection, center: Center, session: Session, vault_id: str) -> bool:
    drain_ = schema.drain.c
    until = connection.execute(
        sa.select(drain_.expires_at).where(
            drain_.center_id == center.id,
            drain_.vault_id == vault_id,
            drain_.staff_id == session.staff_id,
        )
    ).scalar()
    return session.role is Role.SUPERVISOR and (until or 0) > center.now()


def _event(action: str, vault_id: str, session: Session) -> Event:
    return Event(action=action, actor=session.staff_id, subject=vault_id, origin=session.origin)
