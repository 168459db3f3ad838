"""Killed before any step on the disk: no vault, or a whole one; the old key, or the new one."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from console.store import drafts, meta
from console.store.errors import NeedsRecovery, WrongPassword
from console.store.store import Store
from console.store.vaults import NewVault, VaultFolder
from tests.store import made
from tests.store.killed import folder_of
from tests.store.test_vaults import OWNER

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="dies in a copy of a process")
ROOT = Path(__file__).parents[2]
OLD, NEW = "바른 비밀번호", "새 비밀번호 하나"
Dying = Callable[..., bool]
"""Do the work in a process that dies before a step; False: it came to its end first."""


@pytest.fixture(scope="module")
def dies() -> Iterator[Dying]:
    command = [sys.executable, "-m", "tests.store.killed"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield partial(ask, process)
        process.communicate()


def ask(process: "subprocess.Popen[str]", **told: Any) -> bool:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(told) + "\n")
    process.stdin.flush()
    answer = process.stdout.readline().strip()
    assert answer in {"killed", "ended"}
    return answer == "killed"


def use(folder: VaultFolder, vault_id: str, key: bytes) -> None:
    """What a shift needs of a vault: it opens, keeps words, and is free afterwards."""
    store = Store.open(folder.path(vault_id), key, inline=True)
    assert (store.vault_id, store.staff_id) == (vault_id, "staff-mina")
    assert store.read(lambda db: meta.get(db, meta.LAST_CONTACT)).result() == made.NOW
    store.write(lambda db: drafts.save(db, "contact-1", made.words("가"), 1)).result()
    store.close()
    folder.set_unsent(vault_id, 1)


def test_a_first_sign_in_killed_before_any_step(tmp_path: Path, dies: Dying) -> None:
    found_whole: list[bool] = []
    for step in count(1):
        root = tmp_path / str(step)
        root.mkdir()
        killed = dies(work="create", folder=str(root), step=step, password=OLD)
        folder = folder_of(root)
        known = folder.find("center-1", "mina")
        found_whole.append(known is not None)
        if known is None:
            known = folder.find(*sign_in_anew(folder))
        assert known is not None
        assert not known.damaged
        use(folder, known.vault_id, folder.unlock(known.vault_id, OLD))
        shutil.rmtree(root)
        if not killed:
            break
    # It was killed early and late, and once there the vault stays.
    assert len(found_whole) > 40
    assert found_whole == sorted(found_whole)
    assert found_whole.count(True) >= 2


def sign_in_anew(folder: VaultFolder) -> tuple[str, str]:
    folder.create(OWNER, OLD, now=made.NOW)
    return OWNER.center_id, OWNER.login


@pytest.mark.parametrize("keyring", ["there", "lost"])
def test_a_change_of_password_killed_before_any_step(
    tmp_path: Path, dies: Dying, keyring: str
) -> None:
    before = tmp_path / "before"
    before.mkdir()
    new = folder_of(before).create(OWNER, OLD, now=made.NOW)
    if keyring == "lost":
        shutil.rmtree(before / "keyring")
    opened_by: list[str] = []
    for step in count(1):
        root = tmp_path / str(step)
        shutil.copytree(before, root)
        told = {"vault_id": new.vault_id, "key": new.key.hex(), "password": NEW}
        killed = dies(work="rewrap", folder=str(root), step=step, **told)
        opened_by.append(opens(folder_of(root), new))
        mended(folder_of(root), new)
        shutil.rmtree(root)
        if not killed:
            break
    old = OLD if keyring == "there" else "recovery"
    turn = opened_by.index(NEW)
    assert turn > 3
    assert opened_by == [old] * turn + [NEW] * (len(opened_by) - turn)


def opens(folder: VaultFolder, new: NewVault) -> str:
    """The one password that opens the vault; where none does, recovery must."""
    opening = []
    for password in (OLD, NEW):
        try:
            assert folder.unlock(new.vault_id, password) == new.key
        except (WrongPassword, NeedsRecovery):
            continue
        opening.append(password)
    assert len(opening) <= 1
    assert folder.unlock_with_recovery(new.vault_id, new.recovery_secret) == new.key
    return opening[0] if opening else "recovery"


def mended(folder: VaultFolder, new: NewVault) -> None:
    """The next sign-in does it again, over whatever was left lying."""
    assert not folder.rewrap(new.vault_id, new.key, NEW).password_alone
    use(folder, new.vault_id, folder.unlock(new.vault_id, NEW))
    assert not list(folder.path(new.vault_id).parent.glob("*.new*"))
