import pytest

from console.store import keys
from console.store.errors import KeyringUnavailable, NeedsRecovery, WrongPassword
from console.store.sealing import Sealing
from tests.store.keyrings import HangingKeyring, LockedKeyring, MemoryKeyring, box
from tests.store.test_keys import FAST, KEY

VAULT = "vault-of-mina"
PASSWORD = "바른 비밀번호"


def wrong_of(check: int, salt: bytes) -> str:
    """A wrong password whose byte differs, as 255 of 256 do."""
    candidates = (f"wrong {n}" for n in range(50))
    return next(
        one for one in candidates if keys.check_of(keys.stretch(one, salt, FAST), VAULT) != check
    )


def lucky_of(check: int, salt: bytes) -> str:
    """A wrong password with the same byte, as one of 256 has."""
    candidates = (f"lucky {n}" for n in range(9_999))
    return next(
        one for one in candidates if keys.check_of(keys.stretch(one, salt, FAST), VAULT) == check
    )


def test_password_and_keyring_open_it() -> None:
    sealing = Sealing(box(MemoryKeyring()), FAST)
    wrap = sealing.sealed(VAULT, KEY, PASSWORD)
    assert wrap.slot
    assert sealing.opened(VAULT, wrap, PASSWORD) == KEY
    with pytest.raises(WrongPassword):
        sealing.opened(VAULT, wrap, wrong_of(wrap.check, wrap.salt))


def test_a_lost_keyring_is_told_from_a_wrong_password() -> None:
    keyring = MemoryKeyring()
    sealing = Sealing(box(keyring), FAST)
    wrap = sealing.sealed(VAULT, KEY, PASSWORD)
    keyring.kept.clear()
    with pytest.raises(NeedsRecovery):
        sealing.opened(VAULT, wrap, PASSWORD)
    with pytest.raises(WrongPassword):
        sealing.opened(VAULT, wrap, wrong_of(wrap.check, wrap.salt))


def test_one_wrong_password_of_256_is_sent_to_the_center() -> None:
    sealing = Sealing(box(MemoryKeyring()), FAST)
    wrap = sealing.sealed(VAULT, KEY, PASSWORD)
    with pytest.raises(NeedsRecovery):
        sealing.opened(VAULT, wrap, lucky_of(wrap.check, wrap.salt))


def test_a_keyring_out_of_reach_is_told_from_a_wrong_password() -> None:
    wrap = Sealing(box(MemoryKeyring()), FAST).sealed(VAULT, KEY, PASSWORD)
    for keyring in (LockedKeyring(), HangingKeyring()):
        with pytest.raises(KeyringUnavailable):
            Sealing(box(keyring, 0.05), FAST).opened(VAULT, wrap, PASSWORD)
        wrong = wrong_of(wrap.check, wrap.salt)
        with pytest.raises(WrongPassword):
            Sealing(box(keyring, 0.05), FAST).opened(VAULT, wrap, wrong)


def test_without_a_keyring_the_password_alone_opens_it() -> None:
    sealing = Sealing(box(LockedKeyring()), FAST)
    wrap = sealing.sealed(VAULT, KEY, PASSWORD)
    assert not wrap.slot
    assert sealing.opened(VAULT, wrap, PASSWORD) == KEY
    for wrong in (wrong_of(wrap.check, wrap.salt), lucky_of(wrap.check, wrap.salt)):
        with pytest.raises(WrongPassword):
            sealing.opened(VAULT, wrap, wrong)


def test_a_new_password_uses_the_salt_and_the_keyrings_entry_on() -> None:
    keyring = MemoryKeyring()
    sealing = Sealing(box(keyring), FAST)
    first = sealing.sealed(VAULT, KEY, PASSWORD)
    second = sealing.sealed(VAULT, KEY, "ein neues", before=first)
    assert (second.salt, second.slot) == (first.salt, first.slot)
    assert sealing.opened(VAULT, first, PASSWORD) == KEY
    assert sealing.opened(VAULT, second, "ein neues") == KEY
    sealing.forget(first, second)
    assert len(keyring.kept) == 1


def test_a_lost_entry_is_made_anew_and_a_replaced_one_forgotten() -> None:
    keyring = MemoryKeyring()
    sealing = Sealing(box(keyring), FAST)
    first = sealing.sealed(VAULT, KEY, PASSWORD)
    lost = dict(keyring.kept)
    keyring.kept.clear()
    second = sealing.sealed(VAULT, KEY, PASSWORD, before=first)
    assert second.slot != first.slot
    keyring.kept |= lost
    sealing.forget(first, second)
    assert sealing.opened(VAULT, second, PASSWORD) == KEY
    assert len(keyring.kept) == 1
