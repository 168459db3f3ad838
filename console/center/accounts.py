"""Staff accounts: who there is, with which role. Each change is audited and shown to colleagues.

A role change starts a new epoch of what the person sees. Times are the unit's.
"""

import unicodedata
import uuid
from dataclasses import dataclass

import sqlalchemy as sa

from console.center import on_call, schema, tokens
from console.center.audit import CLI, Event
from console.center.errors import AccountError
from console.center.unit import Unit
from console.model.roles import Role
from console.model.staff import Staff

MAX_LOGIN = 80
MAX_NAME = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    id: str
    login: str
    name: str
    role: Role
    active: bool
    password_hash: str
    must_change_password: bool
    epoch: int

    @property
    def staff(self) -> Staff:
        """The account as colleagues see it."""
        return Staff(
            id=self.id, login=self.login, name=self.name, role=self.role, active=self.active
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAccount:
    """`id` is made unless it is given."""

    login: str
    name: str
    role: Role
    password_hash: str
    must_change_password: bool = True
    id: str = ""


def normal(login: str) -> str:
    """One spelling of a login, however it was typed."""
    return unicodedata.normalize("NFKC", login).replace("\0", "").strip().casefold()


def by_login(connection: sa.Connection, center_id: str, login: str) -> Account | None:
    return _one(connection, center_id, schema.staff.c.login == normal(login))


def by_id(connection: sa.Connection, center_id: str, staff_id: str) -> Account | None:
    return _one(connection, center_id, schema.staff.c.id == staff_id)


def everyone(connection: sa.Connection, center_id: str) -> list[Account]:
    """All accounts, by login."""
    staff = schema.staff
    rows = connection.execute(
        sa.select(staff).where(staff.c.center_id == center_id).order_by(staff.c.login)
    )
    return [_account(row) for row in rows]


def add(unit: Unit, new: NewAccount, *, actor: str = CLI) -> Account:
    """A new account. Raises AccountError for a login that is taken or will not do."""
    login = normal(new.login)
    _check_words(login, new.name)
    if by_login(unit.connection, unit.center_id, login) is not None:
        raise AccountError(
            f"이미 있는 아이디입니다: {login}. 다른 아이디를 정해 주십시오.",
            f"This login is taken: {login}. Please choose another.",
        )
    account = Account(
        id=new.id or str(uuid.uuid4()),
        login=login,
        name=new.name.strip(),
        role=new.role,
        active=True,
        password_hash=new.password_hash,
        must_change_password=new.must_change_password,
        epoch=1,
    )
    unit.connection.execute(
        sa.insert(schema.staff).values(
            center_id=unit.center_id, created_at=unit.now, **_columns(account)
        )
    )
    unit.put(account.id, account.staff)
    unit.audit(_event("staff.added", account, actor, role=account.role.value))
    return account


def set_active(unit: Unit, account: Account, *, active: bool, actor: str = CLI) -> Account:
    """A disabled account is signed out everywhere at once; its records stay."""
    if not active:
        tokens.revoke_all(unit, account.id)
    action = "staff.enabled" if active else "staff.disabled"
    return _changed(unit, account, _event(action, account, actor), active=active)


def set_role(unit: Unit, account: Account, role: Role, *, actor: str = CLI) -> Account:
    """A new role, and with it a new epoch of sight."""
    if role is account.role:
        return account
    unit.rights_changed()
    event = _event("staff.role", account, actor, before=account.role.value, after=role.value)
    return _changed(unit, account, event, role=role.value, epoch=account.epoch + 1)


def set_password(
    unit: Unit, account: Account, password_hash: str, *, temporary: bool, actor: str, keep: str = ""
) -> Account:
    """Signs out everywhere else: every token but the one hashed as `keep` ends."""
    tokens.revoke_all(unit, account.id, keep=keep)
    action = "password.reset" if temporary else "password.changed"
    event = _event(action, account, actor)
    return _changed(
        unit, account, event, password_hash=password_hash, must_change_password=temporary
    )


def _changed(unit: Unit, account: Account, event: Event, **values: object) -> Account:
    staff = schema.staff
    mine = (staff.c.center_id == unit.center_id) & (staff.c.id == account.id)
    unit.connection.execute(sa.update(staff).where(mine).values(**values))
    after = _one(unit.connection, unit.center_id, staff.c.id == account.id)
    assert after is not None  # noqa: S101  the account was read before
    if after.staff != account.staff:
        unit.put(after.id, after.staff)
    unit.audit(event)
    on_call.changed(unit, after.staff, actor=event.actor)
    return after


def _event(action: str, account: Account, actor: str, **details: str) -> Event:
    return Event(action=action, actor=actor, subject=account.id, details=details)


def _check_words(login: str, name: str) -> None:
    if not login or len(login) > MAX_LOGIN or not login.isprintable() or " " in login:
        raise AccountError(
            "아이디는 빈칸 없이 1자에서 80자까지 정해 주십시오.",
            "A login has 1 to 80 characters and no spaces.",
        )
    if not name.strip() or len(name) > MAX_NAME or not name.isprintable():
        raise AccountError(
            "이름은 1자에서 120자까지 적어 주십시오.", "A name has 1 to 120 characters."
        )


def _one(
    connection: sa.Connection, center_id: str, which: sa.ColumnElement[bool]
) -> Account | None:
    staff = schema.staff
    row = connection.execute(
        sa.select(staff).where(staff.c.center_id == center_id, which)
    ).one_or_none()
    return _account(row) if row is not None else None


def _account(row: "sa.Row[tuple[object, ...]]") -> Account:
    known = row._mapping  # noqa: SLF001  the documented name of it
    names = Account.__dataclass_fields__
    return Account(**{name: known[name] for name in names} | {"role": Role(known["role"])})


def _columns(account: Account) -> dict[str, object]:
    names = Account.__dataclass_fields__
    return {name: getattr(account, name) for name in names} | {"role": account.role.value}
