"""How a vault's key is wrapped. See docs/decisions/0020-vault-keys.md."""

import secrets
import unicodedata
from dataclasses import dataclass

KEY_BYTES = 32
SALT_BYTES = 16
WRAPPED_BYTES = KEY_BYTES + 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Kdf:
    """The cost of argon2id; the second choice of RFC 9106, section 4."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    def sane(self) -> bool:
        """Whether such a cost may be paid at all: a garbled file must not hang a sign-in."""
        return (
            1 <= self.lanes <= 64  # noqa: PLR2004 - far above anything ever written
            and 8 * self.lanes <= self.memory_kib <= 1024 * 1024
            and 1 <= self.passes <= 16  # noqa: PLR2004
        )


def new_secret() -> bytes:
    """32 random bytes: a vault's key, a keyring's secret, a recovery secret."""
    return secrets.token_bytes(KEY_BYTES)


def stretch(password: str, salt: bytes, kdf: Kdf) -> bytes:
    """argon2id of the password, the slow part. Hangul counts the same however it was composed."""
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415 - not before the window

    return hash_secret_raw(
        secret=unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass"),
        salt=salt,
        time_cost=kdf.passes,
        memory_cost=kdf.memory_kib,
        parallelism=kdf.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def check_of(stretched: bytes, vault_id: str) -> int:
    """One byte by which a wrong password is told from a lost keyring, 255 times of 256.

    More would let a stolen disk, without the keyring, confirm a guessed password.
    """
    return _derived(stretched, "check", vault_id)[0]


def password_wrap(key: bytes, stretched: bytes, secret: bytes, vault_id: str) -> bytes:
    """The key under password and keyring together; an empty secret: under the password alone."""
    return _wrapped(_derived(stretched + secret, "password", vault_id), key)


def password_unwrap(wrapped: bytes, stretched: bytes, secret: bytes, vault_id: str) -> bytes | None:
    """The key, or None where password or secret are not those it was wrapped with."""
    return _unwrapped(_derived(stretched + secret, "password", vault_id), wrapped)


def recovery_wrap(key: bytes, secret: bytes, vault_id: str) -> bytes:
    """The key under a recovery secret."""
    return _wrapped(_derived(secret, "recovery", vault_id), key)


def recovery_unwrap(wrapped: bytes, secret: bytes, vault_id: str) -> bytes | None:
    """The key, or None where this is not the secret."""
    return _unwrapped(_derived(secret, "recovery", vault_id), wrapped)


def _derived(material: bytes, purpose: str, vault_id: str) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415 - not before the window
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415

    info = f"gyeot vault 1 {purpose} {vault_id}".encode()
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(material)


def _wrapped(wrapping: bytes, key: bytes) -> bytes:
    from cryptography.hazmat.primitives.keywrap import aes_key_wrap  # noqa: PLC0415 - as above

    return aes_key_wrap(wrapping, key)


def _unwrapped(wrapping: bytes, wrapped: bytes) -> bytes | None:
    from cryptography.hazmat.primitives.keywrap import (  # noqa: PLC0415 - as above
        InvalidUnwrap,
        aes_key_unwrap,
    )

    if len(wrapped) != WRAPPED_BYTES:
        return None
    try:
        return aes_key_unwrap(wrapping, wrapped)
    except InvalidUnwrap:
        return None
