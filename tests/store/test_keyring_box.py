import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from console.store.errors import KeyringUnavailable
from console.store.keyring_box import KeyringBox
from tests.store.keyrings import (
    HangingKeyring,
    LockedKeyring,
    MemoryKeyring,
    SwallowingKeyring,
    box,
)

ROOT = Path(__file__).parents[2]
SECRET = b"s" * 32


def test_a_secret_is_kept_and_dropped() -> None:
    keyring = MemoryKeyring()
    box(keyring).put("slot", SECRET)
    assert box(keyring).get("slot") == SECRET
    box(keyring).drop("slot")
    box(keyring).drop("slot")
    assert box(keyring).get("slot") is None


def test_a_garbled_secret_is_none() -> None:
    keyring = MemoryKeyring()
    keyring.set_password("gyeot", "slot", "no base64 !")
    assert box(keyring).get("slot") is None


def test_a_keyring_that_swallows_secrets_is_none_to_rely_on() -> None:
    with pytest.raises(KeyringUnavailable):
        box(SwallowingKeyring()).put("slot", SECRET)


def test_errors_are_told_without_the_secret() -> None:
    with pytest.raises(KeyringUnavailable, match=r"^PermissionError$"):
        box(LockedKeyring()).put("slot", SECRET)
    with pytest.raises(KeyringUnavailable):
        box(LockedKeyring()).get("slot")


def test_a_keyring_that_cannot_even_be_loaded() -> None:
    def broken() -> MemoryKeyring:
        raise ImportError("no backend")

    with pytest.raises(KeyringUnavailable):
        KeyringBox(broken).get("slot")


def test_a_hanging_keyring_costs_one_thread_and_is_asked_again_when_it_is_back() -> None:
    keyring = HangingKeyring()
    hung = box(keyring, timeout=0.05)
    for _ in range(3):
        with pytest.raises(KeyringUnavailable, match="hanging"):
            hung.get("slot")
    assert keyring.calls == 1
    keyring.let_go.set()
    assert hung._thread is not None
    hung._thread.join()
    assert hung.get("slot") is None


def gnome(scenario: str, home: Path) -> dict[str, Any]:
    """What a real gnome-keyring does, in a D-Bus session of its own."""
    for program in ("dbus-run-session", "gnome-keyring-daemon"):
        if not shutil.which(program):
            pytest.skip(f"{program} is not installed")
    (home / "run").mkdir(mode=0o700)
    folders = {"HOME": home, "XDG_RUNTIME_DIR": home / "run", "XDG_DATA_HOME": home / "data"}
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    command = ["dbus-run-session", "--", sys.executable, "-m", "tests.store.keyring_session"]
    ended = subprocess.run(
        [*command, scenario],
        env=kept | {name: str(folder) for name, folder in folders.items()},
        cwd=ROOT,
        capture_output=True,
        check=False,
        timeout=90,
    )
    assert ended.returncode == 0, ended.stderr.decode()
    told: dict[str, Any] = json.loads(ended.stdout)
    return told


def test_gnome_keyring_keeps_secrets(tmp_path: Path) -> None:
    assert gnome("usual", tmp_path) == {"missing": None, "kept": True, "dropped": None}


@pytest.mark.parametrize("scenario", ["locked", "hanging", "absent"])
def test_gnome_keyring_out_of_reach_is_told_in_time(scenario: str, tmp_path: Path) -> None:
    told = gnome(scenario, tmp_path)
    assert isinstance(told["error"], str)
    assert told["seconds"] < 10
