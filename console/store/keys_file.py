"""`<vault>.keys`: what a sign-in needs to know before a vault is open. No secret in clear."""

import json
from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from console.store import disk
from console.store.errors import DiskFailed, VaultDamaged, VaultMissing, VaultNewer
from console.store.keys import SALT_BYTES, WRAPPED_BYTES, Kdf

FORMAT = 1
MAX_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordWrap:
    """The key under the password. `check` is one byte of the password; `slot` names the entry in
    the keyring that holds the other half; "": the password alone.
    """

    kdf: Kdf
    salt: bytes
    check: int
    slot: str
    wrapped: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class KeysFile:
    """`recovery` holds a wrap for each recovery secret that the center may have; `last_contact`
    is the last authenticated answer of the center (its time, ms).
    """

    vault_id: str
    center_id: str
    staff_id: str
    login: str
    name: str
    password: PasswordWrap
    recovery: tuple[bytes, ...]
    deposited: bool = False
    unsent: int = 0
    last_contact: int = 0


def read(path: Path) -> KeysFile:
    """Raises VaultMissing, VaultDamaged for anything that is no such file, VaultNewer."""
    try:
        with path.open("rb") as file:
            text = file.read(MAX_BYTES)
    except FileNotFoundError:
        raise VaultMissing from None
    except OSError as error:
        raise DiskFailed(type(error).__name__) from None
    try:
        return _parsed(json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise VaultDamaged("keys") from None


def write(path: Path, keys: KeysFile) -> None:
    """Durably, in place of the old file. Raises DiskFull, DiskFailed; then the old file stays."""
    password = asdict(keys.password) | {
        "salt": _text(keys.password.salt),
        "wrapped": _text(keys.password.wrapped),
    }
    recovery = [_text(wrap) for wrap in keys.recovery]
    plain = asdict(keys) | {"format": FORMAT, "password": password, "recovery": recovery}
    disk.replace(path, json.dumps(plain, indent=1).encode())


def _parsed(plain: dict[str, Any]) -> KeysFile:
    if _number(plain, "format") > FORMAT:
        raise VaultNewer("keys")
    names = ("vault_id", "center_id", "staff_id", "login", "name")
    vault_id, center_id, staff_id, login, name = (_word(plain, one) for one in names)
    return KeysFile(
        vault_id=vault_id,
        center_id=center_id,
        staff_id=staff_id,
        login=login,
        name=name,
        password=_password(plain["password"]),
        recovery=tuple(_wrap(wrap) for wrap in plain["recovery"]),
        deposited=plain["deposited"] is True,
        unsent=_number(plain, "unsent"),
        last_contact=_number(plain, "last_contact"),
    )


def _password(plain: dict[str, Any]) -> PasswordWrap:
    cost = plain["kdf"]
    kdf = Kdf(**{name: _number(cost, name) for name in ("memory_kib", "passes", "lanes")})
    salt = b64decode(plain["salt"], validate=True)
    if not kdf.sane() or len(salt) != SALT_BYTES:
        raise ValueError("cost")
    return PasswordWrap(
        kdf=kdf,
        salt=salt,
        check=_number(plain, "check"),
        slot=_word(plain, "slot"),
        wrapped=_wrap(plain["wrapped"]),
    )


def _word(plain: dict[str, Any], name: str) -> str:
    if not isinstance(plain[name], str):
        raise TypeError(name)
    return str(plain[name])


def _number(plain: dict[str, Any], name: str) -> int:
    number = plain[name]
    if type(number) is not int or not 0 <= number < 2**63:
        raise TypeError(name)
    return number


def _wrap(text: str) -> bytes:
    raw = b64decode(text, validate=True)
    if len(raw) != WRAPPED_BYTES:
        raise ValueError("length")
    return raw


def _text(raw: bytes) -> str:
    return b64encode(raw).decode()
