"""The vaults of one computer, and how they are opened. Nothing here may run on the GUI thread."""

import re
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from filelock import FileLock, Timeout

from console.store import disk, keys, keys_file, offline
from console.store.errors import NeedsRecovery, StoreError, VaultDamaged, VaultInUse
from console.store.keyring_box import KeyringBox
from console.store.keys import Kdf
from console.store.keys_file import KeysFile
from console.store.lock import VaultLock
from console.store.sealing import Sealing

KEYS_WAIT_S = 5.0
RECOVERIES = 8
"""So many recovery secrets may be on their way. The first is never given up for a later one: the
center keeps the first that reached it.
"""
_VAULT_ID = re.compile(r"[0-9a-z-]{8,64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownVault:
    """What the sign-in screen shows of a vault. Of a damaged one only the id is known."""

    vault_id: str
    login: str = ""
    name: str = ""
    staff_id: str = ""
    center_id: str = ""
    unsent: int = 0
    last_contact: int = 0
    password_alone: bool = False
    deposited: bool = False
    damaged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Whose vault is made."""

    center_id: str
    staff_id: str
    login: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVault:
    """`recovery_secret` is told once, to be deposited at the center; it is kept nowhere here."""

    vault_id: str
    path: Path
    key: bytes
    recovery_secret: bytes
    password_alone: bool


class VaultFolder:
    """`<id>.vault`, encrypted, and `<id>.keys` beside it, for each staff member and center."""

    def __init__(self, root: Path, box: KeyringBox, *, kdf: Kdf | None = None) -> None:
        self._root = root
        self._sealing = Sealing(box, kdf or Kdf())

    def path(self, vault_id: str) -> Path:
        """Where a vault's file lies."""
        return self._file(vault_id, "vault")

    def lock(self, vault_id: str) -> VaultLock:
        """The lock that an opened store holds; a drainer asks it whether a sign-in waits."""
        return VaultLock(self.path(vault_id))

    def known(self, center_id: str) -> list[KnownVault]:
        """Vaults of this center, the one used last first; and those whose .keys are damaged."""
        found = [_described(file) for file in sorted(self._root.glob("*.keys"))]
        of_center = [one for one in found if one.damaged or one.center_id == center_id]
        return sorted(of_center, key=lambda one: -one.last_contact)

    def unopenable(self) -> int:
        """Vaults of this computer that nobody can open: their .keys are damaged or gone."""
        vaults = {file.stem for file in self._root.glob("*.vault")}
        keys_ = {file.stem: _described(file).damaged for file in self._root.glob("*.keys")}
        return sum(keys_.get(vault_id, True) for vault_id in vaults)

    def find(self, center_id: str, login: str) -> KnownVault | None:
        """The vault of this login that was used last."""
        mine = (one for one in self.known(center_id) if not one.damaged and one.login == login)
        return next(mine, None)

    def create(self, owner: Owner, password: str, *, now: int) -> NewVault:
        """A new vault, after a first sign-in online at `now` (center's time, ms).

        Another one of the same login may be there: damaged, it is left as it is. Without a usable
        keyring the password alone protects it, and it says so. Raises DiskFull, DiskFailed.
        """
        disk.make_folder(self._root)
        vault_id, key, recovery = secrets.token_hex(16), keys.new_secret(), keys.new_secret()
        file = KeysFile(
            vault_id=vault_id,
            center_id=owner.center_id,
            staff_id=owner.staff_id,
            login=owner.login,
            name=owner.name,
            password=self._sealing.sealed(vault_id, key, password),
            recovery=(keys.recovery_wrap(key, recovery, vault_id),),
            last_contact=now,
        )
        _make(self.path(vault_id), key, file)
        # Last: without it the rest is no vault, and nobody has written a word into it yet.
        keys_file.write(self._file(vault_id, "keys"), file)
        return NewVault(
            vault_id=vault_id,
            path=self.path(vault_id),
            key=key,
            recovery_secret=recovery,
            password_alone=not file.password.slot,
        )

    def unlock(self, vault_id: str, password: str, *, offline_at: int | None = None) -> bytes:
        """The key. `offline_at`: the center is gone, and this is the time as known here.

        Raises WrongPassword, NeedsRecovery, KeyringUnavailable, VaultDamaged, and OfflineTooLong
        (only with `offline_at`: without it the key still opens the vault to send what is unsent).
        """
        file = self._read(vault_id)
        key = self._sealing.opened(vault_id, file.password, password)
        if offline_at is not None:
            offline.require_recent(file.last_contact, offline_at)
        return key

    def unlock_with_recovery(self, vault_id: str, secret: bytes) -> bytes:
        """The key, by the secret that the center released. Raises NeedsRecovery for another."""
        for wrap in self._read(vault_id).recovery:
            key = keys.recovery_unwrap(wrap, secret, vault_id)
            if key is not None:
                return key
        raise NeedsRecovery("other secret")

    def rewrap(self, vault_id: str, key: bytes, password: str) -> KnownVault:
        """The password changed, or the keyring lost its half. Until the new file is in place the
        old password opens the vault; after that only the new one.
        """
        with self._changed(vault_id) as (file, keep):
            wrap = self._sealing.sealed(vault_id, key, password, before=file.password)
            keep(replace(file, password=wrap))
            self._sealing.forget(file.password, wrap)
        return _described(self._file(vault_id, "keys"))

    def recovery_secret(self, vault_id: str, key: bytes) -> bytes:
        """A fresh secret to deposit; earlier ones hold until `set_deposited`."""
        secret = keys.new_secret()
        with self._changed(vault_id) as (file, keep):
            first, later = file.recovery[:1], file.recovery[1:][2 - RECOVERIES :]
            wraps = (*first, *later, keys.recovery_wrap(key, secret, vault_id))
            keep(replace(file, recovery=wraps, deposited=False))
        return secret

    def set_deposited(self, vault_id: str, secret: bytes) -> None:
        """The center has confirmed this secret: the others are worth nothing any more."""
        with self._changed(vault_id) as (file, keep):
            wraps = [wrap for wrap in file.recovery if keys.recovery_unwrap(wrap, secret, vault_id)]
            keep(replace(file, recovery=tuple(wraps) or file.recovery, deposited=bool(wraps)))

    def set_unsent(self, vault_id: str, count: int) -> None:
        """How many facts wait in the vault, for the sign-in screen."""
        with self._changed(vault_id) as (file, keep):
            keep(replace(file, unsent=count))

    def set_last_contact(self, vault_id: str, at: int) -> None:
        """When the center last gave an authenticated answer (its time, ms). Two fsyncs."""
        with self._changed(vault_id) as (file, keep):
            keep(replace(file, last_contact=at))

    def _file(self, vault_id: str, suffix: str) -> Path:
        if not _VAULT_ID.fullmatch(vault_id):
            raise VaultDamaged("id")
        return self._root / f"{vault_id}.{suffix}"

    def _read(self, vault_id: str) -> KeysFile:
        file = keys_file.read(self._file(vault_id, "keys"))
        if file.vault_id != vault_id:
            raise VaultDamaged("another vault's keys")
        return file

    @contextmanager
    def _changed(self, vault_id: str) -> Iterator[tuple[KeysFile, Callable[[KeysFile], None]]]:
        """Read, change, write, with nobody else in between: a drainer counts while a sign-in
        changes the password. Raises VaultInUse after 5 s, DiskFailed where nothing can be locked.
        """
        path = self._file(vault_id, "keys")
        lock = FileLock(path.with_suffix(".keys-lock"), timeout=KEYS_WAIT_S)
        with disk.faults():
            try:
                lock.acquire()
            except Timeout:
                raise VaultInUse("keys") from None
        try:
            file = self._read(vault_id)
            yield file, lambda new: None if new == file else keys_file.write(path, new)
        finally:
            lock.release()


def _described(path: Path) -> KnownVault:
    try:
        file = keys_file.read(path)
    except StoreError:
        return KnownVault(vault_id=path.stem, damaged=True)
    return KnownVault(
        vault_id=path.stem,
        login=file.login,
        name=file.name,
        staff_id=file.staff_id,
        center_id=file.center_id,
        unsent=file.unsent,
        last_contact=file.last_contact,
        password_alone=not file.password.slot,
        deposited=file.deposited,
        damaged=file.vault_id != path.stem,
    )


def _make(path: Path, key: bytes, file: KeysFile) -> None:
    from console.store.meta import LAST_CONTACT, Identity  # noqa: PLC0415 - not before the window
    from console.store.store import make_vault  # noqa: PLC0415

    owner = Identity(vault_id=file.vault_id, staff_id=file.staff_id, center_id=file.center_id)
    make_vault(path, key, owner, {LAST_CONTACT: file.last_contact})
