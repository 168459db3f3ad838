"""What an administrator does with a center, as plain functions. Raises CenterError for people.

The center may run meanwhile: it notices by itself. Only `restore` needs it stopped.
"""

import secrets
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa
from argon2 import PasswordHasher

from console.center import accounts, backups, goal, home, migrate, on_call, restoring, server
from console.center.accounts import Account, NewAccount
from console.center.audit import CLI, Broken, Event, verify
from console.center.center import Center, open_center, wall_ms
from console.center.db import Database, open_postgresql, open_sqlite
from console.center.errors import AccountError, HomeError
from console.center.unit import Unit
from console.model.center import CenterInfo
from console.model.roles import Role

GOAL = 3_000
"""Contacts a year, as the first helpline of this kind set out to have."""
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
MIN_PASSWORD = 8


@dataclass(frozen=True, slots=True)
class NewStaff:
    """`password` is shown once and stored nowhere; it must be changed at the first sign-in."""

    account: Account
    password: str


def init(
    path: Path,
    name: str,
    *,
    database_url: str = "",
    goal_: int = GOAL,
    hasher: PasswordHasher | None = None,
) -> tuple[NewStaff, NewStaff]:
    """A new center with its first administrator (`admin`) and supervisor (`supervisor`)."""
    if not name.strip() or len(name) > accounts.MAX_NAME:
        raise HomeError("센터 이름을 적어 주십시오.", "Please give the center a name.")
    center_id = str(uuid.uuid4())
    place = home.make(path, center_id, database_url)
    _create(place)
    info = CenterInfo(id=center_id, name=name.strip(), goal=goal_, goal_year=goal.year(wall_ms()))
    with open_center(path, hasher=hasher) as center:
        center.write_now(lambda unit: _begin(unit, info))
        admin = _add(center, "admin", "관리자", Role.ADMIN)
        supervisor = _add(center, "supervisor", "슈퍼바이저", Role.SUPERVISOR)
    return admin, supervisor


def staff_add(
    path: Path,
    login: str,
    name: str,
    role: Role,
    *,
    password: str = "",
    hasher: PasswordHasher | None = None,
) -> NewStaff:
    """A new account. With a password given here it need not be changed (demo and tests)."""
    with open_center(path, hasher=hasher) as center:
        return _add(center, login, name, role, password=password)


def staff_list(path: Path) -> list[Account]:
    with open_center(path) as center:
        return center.db.read_now(lambda conn: accounts.everyone(conn, center.id))


def staff_disable(path: Path, login: str) -> Account:
    """Signed out everywhere at once; what the person wrote stays."""
    with _account(path, login) as (center, account):
        return center.write_now(lambda unit: accounts.set_active(unit, account, active=False))


def staff_enable(path: Path, login: str) -> Account:
    with _account(path, login) as (center, account):
        return center.write_now(lambda unit: accounts.set_active(unit, account, active=True))


def staff_role(path: Path, login: str, role: Role) -> Account:
    """Another role, from the next request on."""
    with _account(path, login) as (center, account):
        return center.write_now(lambda unit: accounts.set_role(unit, account, role))


def staff_reset(path: Path, login: str, *, hasher: PasswordHasher | None = None) -> NewStaff:
    """A temporary password; the person is signed out everywhere."""
    password = temporary_password()
    with _account(path, login, hasher) as (center, account):
        hashed = center.passwords.hash(password)

        def work(unit: Unit) -> Account:
            return accounts.set_password(unit, account, hashed, temporary=True, actor=CLI)

        return NewStaff(center.write_now(work), password)


def on_call_set(path: Path, login: str, phone: str) -> CenterInfo:
    """Help that nobody sees goes to this person, who can also be called by phone."""
    with _account(path, login) as (center, account):
        return center.write_now(lambda unit: on_call.set_(unit, account.staff, phone))


def on_call_nobody(path: Path) -> CenterInfo:
    with open_center(path) as center:
        return center.write_now(lambda unit: on_call.set_(unit, None, ""))


def audit_verify(path: Path) -> Broken | None:
    """None where the audit is whole, else its first broken entry."""
    with open_center(path) as center:
        return center.db.read_now(lambda conn: verify(conn, center.id))


def backup(path: Path, target: Path | None = None) -> Path:
    """A copy of the database, made while the center runs. Raises BackupError on PostgreSQL."""
    with open_center(path) as center:
        return backups.backup(center, target or _backup_name(path))


def backup_covers(path: Path, seq: int) -> None:
    """Record that a backup made by other means (pg_dump) covers the feed up to `seq`."""
    with open_center(path) as center:
        backups.covers(center, seq)


def feed_head(path: Path) -> int:
    """The feed's newest number: what a pg_dump begun now will cover."""
    with open_center(path) as center:
        return backups.head(center)


def restore(path: Path, source: Path) -> Path | None:
    """Go back to a backup. Returns where the database of before was kept, if there was one."""
    return restoring.restore(home.find(path), source)


def renew(path: Path) -> None:
    """After a pg_restore: a new incarnation, so that every console sends again what it knows."""
    with open_center(path) as center:
        center.write_now(restoring.renew)


def serve(
    path: Path, where: server.Where, ready: Callable[[str], None] = lambda _address: None
) -> None:
    """Serve until stopped. Raises HomeError, StoreError or ServeError before it begins."""
    server.serve(path, where, ready=ready)


def temporary_password() -> str:
    """Easy to read out: three groups of four, without letters that look alike."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(3))


def _create(place: home.Home) -> None:
    db = open_postgresql(place.database_url) if place.database_url else open_sqlite(place.database)
    key = place.key()
    try:
        _create_tables(db, place.center_id, key)
    except sa.exc.SQLAlchemyError as error:
        home.remove(place)
        raise HomeError(
            f"데이터베이스를 만들 수 없습니다({type(error.orig).__name__}). 주소를 확인해 주십시오."
            if isinstance(error, sa.exc.DBAPIError)
            else "데이터베이스를 만들 수 없습니다. 주소를 확인해 주십시오.",
            "The database cannot be made. Please check its address.",
        ) from None
    finally:
        db.close()


def _create_tables(db: Database, center_id: str, key: bytes) -> None:
    db.start()
    db.write_now(lambda connection: migrate.create(connection, center_id, key))


def _begin(unit: Unit, info: CenterInfo) -> None:
    unit.put(info.id, info)
    unit.audit(Event(action="center.created", actor=CLI, subject=info.id))


def _add(center: Center, login: str, name: str, role: Role, *, password: str = "") -> NewStaff:
    if password and len(password) < MIN_PASSWORD:
        raise AccountError(
            "비밀번호는 8자 이상으로 정해 주십시오.", "A password has at least 8 characters."
        )
    chosen = password or temporary_password()
    new = NewAccount(
        login=login,
        name=name,
        role=role,
        password_hash=center.passwords.hash(chosen),
        must_change_password=not password,
    )
    return NewStaff(center.write_now(lambda unit: accounts.add(unit, new)), chosen)


@contextmanager
def _account(
    path: Path, login: str, hasher: PasswordHasher | None = None
) -> Iterator[tuple[Center, Account]]:
    with open_center(path, hasher=hasher) as center:
        account = center.db.read_now(lambda conn: accounts.by_login(conn, center.id, login))
        if account is None:
            raise AccountError(
                f"없는 아이디입니다: {login}. 'gyeot center staff list'로 확인해 주십시오.",
                f"There is no such login: {login}. See: gyeot center staff list",
            )
        yield center, account


def _backup_name(path: Path) -> Path:
    return path / "backups" / f"center-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.db"
