"""From a password to an open vault: online where the center is there, offline for 72 hours."""

import asyncio
import base64
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from console import wire
from console.model.clock import CenterTime, Clock
from console.store import meta
from console.store.connection import Connection
from console.store.errors import KeyringUnavailable, NeedsRecovery, WrongPassword
from console.store.store import Store
from console.store.vaults import KnownVault, Owner, VaultFolder
from console.sync.api import Api
from console.sync.errors import CenterFaultError, RefusedError, SyncError, UnreachableError
from console.sync.timekeeper import TimeKeeper

T = TypeVar("T")
DRAINER_WAIT_S = 3.0
"""A drainer that holds the vault lets go within this time."""
STAFF = "staff"
CENTER_NAME = "center_name"
TOKEN = "token"  # noqa: S105 - where it is kept: in the vault, for an offline sign-in
RECOVERED = "recovered"
PASSWORD_ALONE = "no_keyring"  # noqa: S105 - a remark, no password
KEYRING_LOST = "keyring_lost"


class SignInError(Exception):
    """Why nobody is signed in; `code` has a sentence on the desktop, and so has each detail."""

    def __init__(
        self, code: str, *, tries_left: int | None = None, minutes: int | None = None
    ) -> None:
        super().__init__(code)
        self.code = code
        self.tries_left = tries_left
        self.minutes = minutes


class MustChangePasswordError(SignInError):
    """The password is a temporary one: choose another first."""

    def __init__(self) -> None:
        super().__init__("must_change_password")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """An open vault and whose it is. `online` false: the center was not there.

    `remarks` say what the person should know: recovered, no_keyring, keyring_lost.
    """

    store: Store
    staff: wire.StaffShape
    center_id: str
    center_name: str
    online: bool
    time: CenterTime
    remarks: frozenset[str] = field(default_factory=frozenset)


class Door:
    """Signs people in. Slow work (argon2id, keyring, disk) is done on other threads."""

    def __init__(self, api: Api, folder: VaultFolder, clock: Clock, center_id: str) -> None:
        self._api = api
        self._folder = folder
        self._clock = clock
        self.center_id = center_id

    async def enter(self, login: str, password: str) -> Entered:
        """Raises SignInError, StoreError."""
        try:
            answer = await self._sign_in(login, password)
        except (UnreachableError, CenterFaultError) as error:
            return await self._offline(login, password, error)
        self._api.token = answer.token
        self.center_id = answer.center_id
        if answer.must_change_password:
            raise MustChangePasswordError
        return await self._online(answer, password)

    async def change_password(self, login: str, old: str, new: str) -> Entered:
        """Choose a new password and go on in. Raises SignInError, StoreError."""
        try:
            answer = await self._sign_in(login, old)
            self._api.token = answer.token
            await self._api.change_password(wire.PasswordChange(old=old, new=new))
        except RefusedError as refused:
            raise _refusal(refused) from None
        except SyncError:
            raise SignInError("center_trouble") from None
        return await self.enter(login, new)

    async def absent(self, login: str, password: str, vault_id: str) -> Store:
        """A colleague's vault, opened for a supervisor to send what is unsent: no text is shown.

        Raises SignInError, StoreError.
        """
        try:
            answer = await self._sign_in(login, password)
            self._api.token = answer.token
            released = await self._api.drain(vault_id, password)
        except RefusedError as refused:
            raise _refusal(refused) from None
        except SyncError:
            raise SignInError("center_trouble") from None
        secret = base64.b64decode(released.secret)
        key = await _thread(lambda: self._folder.unlock_with_recovery(vault_id, secret))
        return await self._opened(vault_id, key)

    async def _sign_in(self, login: str, password: str) -> wire.SignedIn:
        known = await _thread(lambda: self._folder.find(self.center_id, login))
        vault_id = known.vault_id if known else None
        shape = wire.SignIn(login=login, password=password, vault_id=vault_id)
        try:
            return await self._api.sign_in(shape)
        except RefusedError as refused:
            raise _refusal(refused) from None

    async def _online(self, answer: wire.SignedIn, password: str) -> Entered:
        login = answer.staff.login
        known = await _thread(lambda: self._folder.find(answer.center_id, login))
        if known is None:
            return await self._first(answer, password)
        key, remark = await self._key(known, password)
        store = await self._opened(known.vault_id, key)
        if not known.deposited:
            await self._deposit(known.vault_id, key, password)
        return await self._entered(store, answer, remark)

    async def _first(self, answer: wire.SignedIn, password: str) -> Entered:
        """Nobody of this login was here before: a new vault."""
        staff = answer.staff
        owner = Owner(
            center_id=answer.center_id, staff_id=staff.id, login=staff.login, name=staff.name
        )
        made = await _thread(lambda: self._folder.create(owner, password, now=answer.now))
        store = await self._opened(made.vault_id, made.key)
        await self._deposited(made.vault_id, made.key, made.recovery_secret, password)
        return await self._entered(store, answer, PASSWORD_ALONE if made.password_alone else "")

    async def _key(self, known: KnownVault, password: str) -> tuple[bytes, str]:
        """By password and keyring; else by the secret the center keeps, and wrapped anew."""
        remark = PASSWORD_ALONE if known.password_alone else ""
        try:
            return await _thread(lambda: self._folder.unlock(known.vault_id, password)), remark
        except WrongPassword:
            remark = RECOVERED
        except (NeedsRecovery, KeyringUnavailable):
            remark = KEYRING_LOST
        key = await self._recovered(known.vault_id, password)
        await _thread(lambda: self._folder.rewrap(known.vault_id, key, password))
        return key, remark

    async def _recovered(self, vault_id: str, password: str) -> bytes:
        try:
            released = await self._api.release(vault_id, password)
        except RefusedError as refused:
            raise SignInError(refused.problem.code) from None
        except SyncError:
            raise SignInError("center_trouble") from None
        secret = base64.b64decode(released.secret)
        return await _thread(lambda: self._folder.unlock_with_recovery(vault_id, secret))

    async def _deposit(self, vault_id: str, key: bytes, password: str) -> None:
        secret = await _thread(lambda: self._folder.recovery_secret(vault_id, key))
        await self._deposited(vault_id, key, secret, password)

    async def _deposited(self, vault_id: str, key: bytes, secret: bytes, password: str) -> None:
        """Not now is no reason to keep anybody out: the next sign-in tries again.

        The center keeps the first secret it got. Where that was an earlier one, whose answer was
        lost, it is asked for and confirmed.
        """
        try:
            await self._api.deposit(vault_id, base64.b64encode(secret).decode())
        except RefusedError:
            try:
                released = await self._api.release(vault_id, password)
            except SyncError:
                return
            secret = base64.b64decode(released.secret)
            if await _thread(lambda: self._folder.unlock_with_recovery(vault_id, secret)) != key:
                return
        except SyncError:
            return
        await _thread(lambda: self._folder.set_deposited(vault_id, secret))

    async def _entered(self, store: Store, answer: wire.SignedIn, remark: str) -> Entered:
        now = answer.now
        await _thread(lambda: self._folder.set_last_contact(store.vault_id, now))
        await _settled(store, lambda db: _remember(db, answer))
        return Entered(
            store=store,
            staff=answer.staff,
            time=await _settled(store, TimeKeeper.load),
            center_id=answer.center_id,
            center_name=answer.center_name,
            online=True,
            remarks=frozenset({remark} - {""}),
        )

    async def _offline(self, login: str, password: str, error: SyncError) -> Entered:
        """By what this computer keeps. A center in trouble is as good as gone."""
        known = await _thread(lambda: self._folder.find(self.center_id, login))
        if known is None:
            trouble = isinstance(error, CenterFaultError)
            raise SignInError("center_trouble" if trouble else "never_here")
        now = self._clock.wall()
        unlock = self._folder.unlock
        try:
            key = await _thread(lambda: unlock(known.vault_id, password, offline_at=now))
        except WrongPassword:
            raise SignInError("wrong_password") from None
        except (NeedsRecovery, KeyringUnavailable):
            raise SignInError("keyring_lost_offline") from None
        store = await self._opened(known.vault_id, key)
        plain = await _settled(store, _remembered)
        self._api.token = plain[TOKEN] or ""
        return Entered(
            store=store,
            staff=wire.StaffShape.model_validate(plain[STAFF]),
            center_id=self.center_id,
            center_name=plain[CENTER_NAME] or "",
            online=False,
            time=await _settled(store, TimeKeeper.load),
            remarks=frozenset({PASSWORD_ALONE} if known.password_alone else ()),
        )

    async def _opened(self, vault_id: str, key: bytes) -> Store:
        path = self._folder.path(vault_id)
        return await _thread(lambda: Store.open(path, key, wait=DRAINER_WAIT_S))


def _refusal(refused: RefusedError) -> SignInError:
    """The center's no, in the words of the sign-in page."""
    details = refused.problem.details
    tries, minutes = details.get("tries_left"), details.get("minutes")
    return SignInError(
        refused.problem.code,
        tries_left=tries if isinstance(tries, int) else None,
        minutes=minutes if isinstance(minutes, int) else None,
    )


def _remember(db: Connection, answer: wire.SignedIn) -> None:
    """What an offline sign-in needs to know of the person."""
    meta.put(db, meta.LAST_CONTACT, answer.now)
    meta.put(db, meta.ROLE, answer.staff.role)
    meta.put(db, STAFF, answer.staff.model_dump(mode="json"))
    meta.put(db, CENTER_NAME, answer.center_name)
    meta.put(db, TOKEN, answer.token)


def _remembered(db: Connection) -> dict[str, Any]:
    return {key: meta.get(db, key) for key in (STAFF, CENTER_NAME, TOKEN)}


async def _thread(work: Callable[[], T]) -> T:
    return await asyncio.to_thread(work)


async def _settled(store: Store, work: Callable[[Connection], T]) -> T:
    return await asyncio.wrap_future(store.write(work))
