"""From a password to an open vault: online where the center is there, offline for 72 hours."""

import asyncio
import base64
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

from console import wire
from console.model.clock import CenterTime, Clock
from console.store import meta, offline
from console.store.connection import Connection
from console.store.errors import (
    KeyringUnavailable,
    NeedsRecovery,
    StoreError,
    WrongPassword,
)
from console.store.store import Store
from console.store.vaults import KnownVault, Owner, VaultFolder
from console.sync.api import Api
from console.sync.errors import RefusedError, SyncError, UnreachableError
from console.sync.line import Line
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
UNOPENABLE = "unopenable"


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

    `remarks` say what the person should know: recovered, no_keyring, keyring_lost. `prefs` is
    what she has chosen about the console, as it lies in the vault; None where nothing does.
    """

    store: Store
    staff: wire.StaffShape
    center_id: str
    center_name: str
    online: bool
    time: CenterTime
    remarks: frozenset[str] = field(default_factory=frozenset)
    prefs: object = None


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
        except SyncError as error:
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
        secret = _secret(released)
        key = await _thread(lambda: self._folder.unlock_with_recovery(vault_id, secret))
        return await self._opened(vault_id, key)

    async def _sign_in(self, login: str, password: str) -> wire.SignedIn:
        known = await _thread(lambda: self._folder.find(self.center_id, login))
        return await _asked(self._api, login, password, known.vault_id if known else None)

    async def _online(self, answer: wire.SignedIn, password: str) -> Entered:
        login = answer.staff.login
        known = await _thread(lambda: self._folder.find(answer.center_id, login))
        if known is None:
            return await self._first(answer, password)
        key, remarks = await self._key(known, password)
        async with _closed_on_failure(await self._opened(known.vault_id, key)) as store:
            if not known.deposited:
                await self._deposit(known.vault_id, key, password)
            return await self._entered(store, answer, remarks)

    async def _first(self, answer: wire.SignedIn, password: str) -> Entered:
        """Nobody of this login was here before: a new vault."""
        staff = answer.staff
        owner = Owner(
            center_id=answer.center_id, staff_id=staff.id, login=staff.login, name=staff.name
        )
        made = await _thread(lambda: self._folder.create(owner, password, now=answer.now))
        async with _closed_on_failure(await self._opened(made.vault_id, made.key)) as store:
            await self._deposited(made.vault_id, made.key, made.recovery_secret, password)
            return await self._entered(store, answer, _alone(alone=made.password_alone))

    async def _key(self, known: KnownVault, password: str) -> tuple[bytes, frozenset[str]]:
        """By password and keyring; else by the secret the center keeps, and wrapped anew."""
        try:
            key = await _thread(lambda: self._folder.unlock(known.vault_id, password))
        except WrongPassword:
            remark = RECOVERED
        except (NeedsRecovery, KeyringUnavailable):
            remark = KEYRING_LOST
        else:
            return key, await self._keyring_now(known, key, password)
        key = await self._recovered(known.vault_id, password)
        wrapped = await _thread(lambda: self._folder.rewrap(known.vault_id, key, password))
        return key, _alone(alone=wrapped.password_alone) | {remark}

    async def _keyring_now(self, known: KnownVault, key: bytes, password: str) -> frozenset[str]:
        """A vault that the password alone protects gets its other half, if a keyring is there."""
        if not known.password_alone:
            return frozenset()
        try:
            wrapped = await _thread(lambda: self._folder.rewrap(known.vault_id, key, password))
        except StoreError:
            return _alone(alone=True)
        return _alone(alone=wrapped.password_alone)

    async def _recovered(self, vault_id: str, password: str) -> bytes:
        try:
            released = await self._api.release(vault_id, password)
        except RefusedError as refused:
            raise SignInError(refused.problem.code) from None
        except SyncError:
            raise SignInError("center_trouble") from None
        secret = _secret(released)
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
            earlier = await self._earlier(vault_id, key, password)
            if earlier is None:
                return
            secret = earlier
        except SyncError:
            return
        await _thread(lambda: self._folder.set_deposited(vault_id, secret))

    async def _earlier(self, vault_id: str, key: bytes, password: str) -> bytes | None:
        """The secret the center keeps, if it opens this vault."""
        try:
            secret = _secret(await self._api.release(vault_id, password))
            opened = await _thread(lambda: self._folder.unlock_with_recovery(vault_id, secret))
        except (SyncError, SignInError, NeedsRecovery):
            return None
        return secret if opened == key else None

    async def _entered(
        self, store: Store, answer: wire.SignedIn, remarks: frozenset[str]
    ) -> Entered:
        now = answer.now
        await _thread(lambda: self._folder.set_last_contact(store.vault_id, now))
        time = await _settled(store, TimeKeeper.load)
        if not time.exact(self._clock):
            # Older by the unlocking; the first page will tell it better.
            time = CenterTime.learn(now, self._clock)
        await _settled(store, lambda db: _remember(db, answer, time))
        if await _thread(self._folder.unopenable):
            remarks |= {UNOPENABLE}
        return Entered(
            store=store,
            staff=answer.staff,
            time=time,
            center_id=answer.center_id,
            center_name=answer.center_name,
            online=True,
            remarks=remarks,
            prefs=await _settled(store, _preferred),
        )

    async def _offline(self, login: str, password: str, error: SyncError) -> Entered:
        """By what this computer keeps. A center in trouble is as good as gone."""
        known = await _thread(lambda: self._folder.find(self.center_id, login))
        if known is None:
            gone = isinstance(error, UnreachableError)
            raise SignInError("never_here" if gone else "center_trouble")
        now = self._clock.wall()
        unlock = self._folder.unlock
        try:
            key = await _thread(lambda: unlock(known.vault_id, password, offline_at=now))
        except WrongPassword:
            raise SignInError("wrong_password") from None
        except (NeedsRecovery, KeyringUnavailable):
            raise SignInError("keyring_lost_offline") from None
        async with _closed_on_failure(await self._opened(known.vault_id, key)) as store:
            return await self._kept(store, _alone(alone=known.password_alone))

    async def _kept(self, store: Store, remarks: frozenset[str]) -> Entered:
        """What the vault itself says counts: the file beside it can be written by anybody."""
        plain = await _settled(store, _remembered)
        time = await _settled(store, TimeKeeper.load)
        offline.require_recent(plain[meta.LAST_CONTACT] or 0, time.now(self._clock))
        if plain[STAFF] is None:
            # Made, and never entered: the computer went down in between.
            raise SignInError("never_here")
        self._api.token = plain[TOKEN] or ""
        return Entered(
            store=store,
            staff=wire.StaffShape.model_validate(plain[STAFF]),
            center_id=self.center_id,
            center_name=plain[CENTER_NAME] or "",
            online=False,
            time=time,
            remarks=remarks,
            prefs=await _settled(store, _preferred),
        )

    async def _opened(self, vault_id: str, key: bytes) -> Store:
        path = self._folder.path(vault_id)
        return await _thread(lambda: Store.open(path, key, wait=DRAINER_WAIT_S))


async def sign_in_again(line: Line, login: str, password: str) -> None:
    """A new token for a vault that is open, after the center took the old one no more.

    On the sync thread. Raises SignInError; then everything stays as it was.
    """
    try:
        answer = await _asked(line.api, login, password, line.store.vault_id)
    except SyncError:
        raise SignInError("center_trouble") from None
    if answer.must_change_password:
        raise MustChangePasswordError
    if (answer.center_id, answer.staff.id) != (line.store.center_id, line.store.staff_id):
        raise SignInError("forbidden")
    time = await _settled(line.store, TimeKeeper.load)
    await _settled(line.store, lambda db: _remember(db, answer, time))
    line.signed_in(answer.token)


async def _asked(api: Api, login: str, password: str, vault_id: str | None) -> wire.SignedIn:
    """Raises SignInError where the center says no, SyncError where it says nothing."""
    try:
        shape = wire.SignIn(login=login, password=password, vault_id=vault_id)
    except ValueError:
        # Empty, or longer than any: the center need not be asked.
        raise SignInError("wrong_password") from None
    try:
        return await api.sign_in(shape)
    except RefusedError as refused:
        raise _refusal(refused) from None


@asynccontextmanager
async def _closed_on_failure(store: Store) -> AsyncGenerator[Store, None]:
    """A vault that nobody gets must not stay locked."""
    try:
        yield store
    except BaseException:
        await _thread(store.close)
        raise


def _preferred(db: Connection) -> object:
    """What cannot be read is as if nothing had been chosen: nobody is kept out for that."""
    try:
        return meta.get(db, meta.PREFS)
    except ValueError:
        return None


def _alone(*, alone: bool) -> frozenset[str]:
    return frozenset({PASSWORD_ALONE} if alone else ())


def _secret(released: wire.RecoveryRelease) -> bytes:
    try:
        return base64.b64decode(released.secret, validate=True)
    except ValueError:
        raise SignInError("center_trouble") from None


def _refusal(refused: RefusedError) -> SignInError:
    """The center's no, in the words of the sign-in page."""
    details = refused.problem.details
    tries, minutes = details.get("tries_left"), details.get("minutes")
    return SignInError(
        refused.problem.code,
        tries_left=tries if isinstance(tries, int) else None,
        minutes=minutes if isinstance(minutes, int) else None,
    )


def _remember(db: Connection, answer: wire.SignedIn, time: CenterTime) -> None:
    """What an offline sign-in needs to know of the person, and of the time."""
    TimeKeeper.keep(db, time)
    meta.put(db, meta.LAST_CONTACT, answer.now)
    meta.put(db, meta.ROLE, answer.staff.role)
    meta.put(db, STAFF, answer.staff.model_dump(mode="json"))
    meta.put(db, CENTER_NAME, answer.center_name)
    meta.put(db, TOKEN, answer.token)


def _remembered(db: Connection) -> dict[str, Any]:
    return {key: meta.get(db, key) for key in (STAFF, CENTER_NAME, TOKEN, meta.LAST_CONTACT)}


async def _thread(work: Callable[[], T]) -> T:
    return await asyncio.to_thread(work)


async def _settled(store: Store, work: Callable[[Connection], T]) -> T:
    return await asyncio.wrap_future(store.write(work))
