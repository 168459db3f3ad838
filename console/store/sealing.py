"""A vault's key under a password and this computer's keyring."""

import secrets

from console.store import keys
from console.store.errors import KeyringUnavailable, NeedsRecovery, WrongPassword
from console.store.keyring_box import KeyringBox
from console.store.keys import Kdf
from console.store.keys_file import PasswordWrap

ALONE = ""
"""The slot of a key that the password alone protects."""


class Sealing:
    """Seals and opens keys. Slow on purpose, and it asks the keyring: never on the GUI thread."""

    def __init__(self, box: KeyringBox, kdf: Kdf) -> None:
        self._box = box
        self._kdf = kdf

    def sealed(
        self, vault_id: str, key: bytes, password: str, *, before: PasswordWrap | None = None
    ) -> PasswordWrap:
        """A new wrap. Without a usable keyring the password alone protects it.

        The salt stays for a vault's life: the same password then gives away the same byte, not
        another one each time. The keyring's entry is used on, or a new one is made, so that the
        wrap in place can be opened until the new one has replaced it.
        """
        salt = before.salt if before else secrets.token_bytes(keys.SALT_BYTES)
        stretched = keys.stretch(password, salt, self._kdf)
        slot, secret = self._half(vault_id, before)
        return PasswordWrap(
            kdf=self._kdf,
            salt=salt,
            check=keys.check_of(stretched, vault_id),
            slot=slot,
            wrapped=keys.password_wrap(key, stretched, secret, vault_id),
        )

    def opened(self, vault_id: str, wrap: PasswordWrap, password: str) -> bytes:
        """The key. Raises WrongPassword; NeedsRecovery where the keyring has lost its half;
        KeyringUnavailable where it does not answer, is locked or not there.
        """
        asked = self._box.get_later(wrap.slot) if wrap.slot else lambda: b""
        stretched = keys.stretch(password, wrap.salt, wrap.kdf)
        right = keys.check_of(stretched, vault_id) == wrap.check
        try:
            secret = asked()
        except KeyringUnavailable:
            if right:
                raise
            raise WrongPassword from None
        if not right:
            raise WrongPassword
        key = None
        if secret is not None:
            key = keys.password_unwrap(wrap.wrapped, stretched, secret, vault_id)
        if key is not None:
            return key
        # One wrong password of 256 comes here too; recovery asks the center about it.
        raise NeedsRecovery if wrap.slot else WrongPassword

    def forget(self, wrap: PasswordWrap, kept: PasswordWrap) -> None:
        """Drop the keyring's entry of a wrap that was replaced by `kept`."""
        if wrap.slot and wrap.slot != kept.slot:
            self._box.drop(wrap.slot)

    def _half(self, vault_id: str, before: PasswordWrap | None) -> tuple[str, bytes]:
        """Slot and secret: those in use, else new ones, else none."""
        try:
            if before and before.slot and (secret := self._box.get(before.slot)):
                return before.slot, secret
            slot, secret = f"{vault_id}/{secrets.token_hex(4)}", keys.new_secret()
            self._box.put(slot, secret)
        except KeyringUnavailable:
            return ALONE, b""
        return slot, secret
