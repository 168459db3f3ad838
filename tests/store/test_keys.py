import unicodedata
from itertools import product

import pytest

from console.store import keys
from console.store.keys import Kdf

FAST = Kdf(memory_kib=64, passes=1, lanes=1)
SALT = b"a salt of 16 by."
KEY = bytes(range(32))
STRETCHED = keys.stretch("비밀번호", SALT, FAST)


def test_only_password_secret_and_vault_together_open_a_wrap() -> None:
    wrapped = keys.password_wrap(KEY, STRETCHED, b"s" * 32, "vault-a")
    assert KEY not in wrapped
    other = keys.stretch("비밀번호 ", SALT, FAST)
    for stretched, secret, vault in product(
        (STRETCHED, other), (b"s" * 32, b"t" * 32, b""), ("vault-a", "vault-b")
    ):
        right = (stretched, secret, vault) == (STRETCHED, b"s" * 32, "vault-a")
        opened = keys.password_unwrap(wrapped, stretched, secret, vault)
        assert opened == (KEY if right else None)


def test_a_recovery_secret_opens_its_own_wrap_only() -> None:
    wrapped = keys.recovery_wrap(KEY, b"r" * 32, "vault-a")
    assert keys.recovery_unwrap(wrapped, b"r" * 32, "vault-a") == KEY
    assert keys.recovery_unwrap(wrapped, b"q" * 32, "vault-a") is None
    assert keys.recovery_unwrap(wrapped, b"r" * 32, "vault-b") is None


@pytest.mark.parametrize("garbled", [b"", b"short", bytes(40), bytes(48)])
def test_a_garbled_wrap_opens_nothing(garbled: bytes) -> None:
    assert keys.recovery_unwrap(garbled, b"r" * 32, "vault-a") is None


def test_hangul_counts_the_same_however_it_was_composed() -> None:
    apart = unicodedata.normalize("NFD", "비밀번호")
    assert apart != "비밀번호"
    assert keys.stretch(apart, SALT, FAST) == STRETCHED


def test_the_check_is_one_byte_and_differs_by_vault() -> None:
    checks = {keys.check_of(STRETCHED, f"vault-{n}") for n in range(50)}
    assert all(0 <= check < 256 for check in checks)
    assert len(checks) > 10


@pytest.mark.parametrize(
    ("kdf", "sane"),
    [
        (Kdf(), True),
        (FAST, True),
        (Kdf(memory_kib=2**30), False),
        (Kdf(passes=10**9), False),
        (Kdf(passes=0), False),
        (Kdf(lanes=0), False),
        (Kdf(lanes=64, memory_kib=64), False),
    ],
)
def test_what_may_be_paid(kdf: Kdf, *, sane: bool) -> None:
    assert kdf.sane() is sane


def test_secrets_are_never_the_same() -> None:
    assert len({keys.new_secret() for _ in range(100)}) == 100
