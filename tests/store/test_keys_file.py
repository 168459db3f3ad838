import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from console.store import keys_file
from console.store.errors import StoreError, VaultDamaged, VaultMissing, VaultNewer
from console.store.keys import Kdf
from console.store.keys_file import KeysFile, PasswordWrap

FILE = KeysFile(
    vault_id="vault-of-mina",
    center_id="center-1",
    staff_id="staff-mina",
    login="mina",
    name="김미나",
    password=PasswordWrap(kdf=Kdf(), salt=b"s" * 16, check=7, slot="a/b", wrapped=b"w" * 40),
    recovery=(b"r" * 40,),
    unsent=3,
    last_contact=99,
)


def test_there_and_back(tmp_path: Path) -> None:
    keys_file.write(tmp_path / "a.keys", FILE)
    assert keys_file.read(tmp_path / "a.keys") == FILE


def test_one_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing):
        keys_file.read(tmp_path / "a.keys")


def changed(tmp_path: Path, **told: Any) -> Path:
    file = tmp_path / "a.keys"
    keys_file.write(file, FILE)
    plain = json.loads(file.read_bytes())
    plain["password"] |= {name: told.pop(name) for name in list(told) if name in plain["password"]}
    file.write_text(json.dumps(plain | told))
    return file


@pytest.mark.parametrize(
    "told",
    [
        {"login": 7},
        {"login": None},
        {"unsent": -1},
        {"unsent": True},
        {"last_contact": 2**70},
        {"recovery": None},
        {"recovery": ["AAAA"]},
        {"recovery": [7]},
        {"password": None},
        {"salt": "AAAA"},
        {"salt": "not base64!"},
        {"wrapped": ""},
        {"check": "7"},
        {"kdf": {"memory_kib": 2**40, "passes": 3, "lanes": 4}},
        {"kdf": {"memory_kib": 65536, "passes": 10**9, "lanes": 4}},
        {"kdf": None},
        {"format": "one"},
    ],
)
def test_one_with_anything_odd_in_it_is_damaged(tmp_path: Path, told: dict[str, Any]) -> None:
    with pytest.raises(VaultDamaged):
        keys_file.read(changed(tmp_path, **told))


def test_one_of_tomorrow_is_newer(tmp_path: Path) -> None:
    with pytest.raises(VaultNewer):
        keys_file.read(changed(tmp_path, format=2))


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(at=st.integers(0, 2_000), bit=st.integers(0, 7), cut=st.integers(0, 900))
def test_any_damage_is_named_or_harmless(tmp_path: Path, at: int, bit: int, cut: int) -> None:
    file = tmp_path / "a.keys"
    keys_file.write(file, FILE)
    raw = bytearray(file.read_bytes())
    raw[at % len(raw)] ^= 1 << bit
    file.write_bytes(bytes(raw[: len(raw) - cut]))
    with suppress(StoreError):
        keys_file.read(file)
