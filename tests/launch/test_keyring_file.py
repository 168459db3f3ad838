from pathlib import Path

import pytest

from console.launch.keyring_file import PrivateKeyring
from console.paths import HOME_VARIABLE


@pytest.fixture
def keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PrivateKeyring:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    return PrivateKeyring()


def test_it_keeps_what_it_is_given_in_its_home(keyring: PrivateKeyring, tmp_path: Path) -> None:
    keyring.set_password("gyeot", "one", "first")
    assert PrivateKeyring().get_password("gyeot", "one") == "first"
    assert [file.name for file in tmp_path.iterdir()] == ["keyring.json"]


def test_what_is_dropped_or_unknown_is_not_there(keyring: PrivateKeyring) -> None:
    keyring.set_password("gyeot", "one", "first")
    keyring.delete_password("gyeot", "one")
    keyring.delete_password("gyeot", "two")
    assert keyring.get_password("gyeot", "one") is None


def test_it_is_never_chosen_by_itself() -> None:
    assert PrivateKeyring.priority < 0
