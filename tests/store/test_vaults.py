import json
import subprocess
import sys
from pathlib import Path

import pytest

from console.store import meta
from console.store.errors import (
    DiskFull,
    NeedsRecovery,
    OfflineTooLong,
    StoreError,
    VaultDamaged,
    VaultInUse,
    VaultMissing,
    WrongPassword,
)
from console.store.offline import OFFLINE_MS
from console.store.store import Store
from console.store.vaults import RECOVERIES, NewVault, Owner, VaultFolder
from tests.store.keyrings import LockedKeyring, MemoryKeyring, box
from tests.store.made import NOW
from tests.store.places import fill, small_disk
from tests.store.test_keys import FAST

__all__ = ["small_disk"]
OWNER = Owner(center_id="center-1", staff_id="staff-mina", login="mina", name="김미나")
PASSWORD = "바른 비밀번호"


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def folder(tmp_path: Path, keyring: MemoryKeyring) -> VaultFolder:
    return VaultFolder(tmp_path / "vaults", box(keyring), kdf=FAST)


@pytest.fixture
def new(folder: VaultFolder) -> NewVault:
    return folder.create(OWNER, PASSWORD, now=NOW)


def test_a_new_vault_is_opened_by_its_password(folder: VaultFolder, new: NewVault) -> None:
    store = Store.open(new.path, folder.unlock(new.vault_id, PASSWORD))
    assert (store.vault_id, store.staff_id, store.center_id) == (
        new.vault_id,
        "staff-mina",
        "center-1",
    )
    assert store.read(lambda db: meta.get(db, meta.LAST_CONTACT)).result() == NOW
    store.close()
    with pytest.raises((WrongPassword, NeedsRecovery)):
        folder.unlock(new.vault_id, "wrong")


def test_the_sign_in_screen_knows_its_vaults(folder: VaultFolder, new: NewVault) -> None:
    folder.create(Owner(center_id="c-2", staff_id="x", login="mina", name="x"), "pw", now=NOW)
    (known,) = folder.known("center-1")
    assert (known.login, known.name, known.unsent) == ("mina", "김미나", 0)
    assert (known.password_alone, known.deposited, known.damaged) == (False, False, False)
    assert folder.find("center-1", "mina") == known
    assert folder.find("center-1", "jun") is None
    assert new.vault_id == known.vault_id


def test_no_folder_yet_is_no_vaults(folder: VaultFolder) -> None:
    assert folder.known("center-1") == []


def test_no_secret_lies_in_clear_beside_a_vault(folder: VaultFolder, new: NewVault) -> None:
    left = b"".join(file.read_bytes() for file in new.path.parent.iterdir())
    for secret in (new.key, new.recovery_secret):
        assert secret not in left
        assert secret.hex().encode() not in left
    assert PASSWORD.encode() not in left
    assert folder.path(new.vault_id) == new.path


def test_counts_and_times_are_kept(folder: VaultFolder, new: NewVault) -> None:
    folder.set_unsent(new.vault_id, 12)
    folder.set_last_contact(new.vault_id, NOW + 5)
    (known,) = folder.known("center-1")
    assert (known.unsent, known.last_contact) == (12, NOW + 5)


def test_offline_for_seventy_two_hours(folder: VaultFolder, new: NewVault) -> None:
    assert folder.unlock(new.vault_id, PASSWORD, offline_at=NOW + OFFLINE_MS) == new.key
    with pytest.raises(OfflineTooLong):
        folder.unlock(new.vault_id, PASSWORD, offline_at=NOW + OFFLINE_MS + 1)
    # What is unsent can be sent all the same.
    assert folder.unlock(new.vault_id, PASSWORD) == new.key


def test_a_new_password_replaces_the_old(folder: VaultFolder, new: NewVault) -> None:
    known = folder.rewrap(new.vault_id, new.key, "새 비밀번호 하나")
    assert not known.password_alone
    assert folder.unlock(new.vault_id, "새 비밀번호 하나") == new.key
    with pytest.raises((WrongPassword, NeedsRecovery)):
        folder.unlock(new.vault_id, PASSWORD)
    assert folder.unlock_with_recovery(new.vault_id, new.recovery_secret) == new.key


def test_a_lost_keyring_is_recovered_through_the_center(
    folder: VaultFolder, new: NewVault, keyring: MemoryKeyring
) -> None:
    keyring.kept.clear()
    with pytest.raises(NeedsRecovery):
        folder.unlock(new.vault_id, PASSWORD)
    key = folder.unlock_with_recovery(new.vault_id, new.recovery_secret)
    folder.rewrap(new.vault_id, key, PASSWORD)
    assert folder.unlock(new.vault_id, PASSWORD) == key


def test_without_a_keyring_it_says_so_and_is_upgraded_when_there_is_one(tmp_path: Path) -> None:
    without = VaultFolder(tmp_path, box(LockedKeyring()), kdf=FAST)
    new = without.create(OWNER, PASSWORD, now=NOW)
    assert new.password_alone
    assert without.known("center-1")[0].password_alone
    assert without.unlock(new.vault_id, PASSWORD) == new.key
    within = VaultFolder(tmp_path, box(MemoryKeyring()), kdf=FAST)
    assert not within.rewrap(new.vault_id, new.key, PASSWORD).password_alone
    assert within.unlock(new.vault_id, PASSWORD) == new.key


def test_a_deposit_that_may_have_failed_is_repeated(folder: VaultFolder, new: NewVault) -> None:
    second = folder.recovery_secret(new.vault_id, new.key)
    for secret in (new.recovery_secret, second):
        assert folder.unlock_with_recovery(new.vault_id, secret) == new.key
    folder.set_deposited(new.vault_id, second)
    assert folder.known("center-1")[0].deposited
    with pytest.raises(NeedsRecovery):
        folder.unlock_with_recovery(new.vault_id, new.recovery_secret)
    folder.set_deposited(new.vault_id, b"?" * 32)
    assert folder.unlock_with_recovery(new.vault_id, second) == new.key
    assert not folder.known("center-1")[0].deposited


def test_the_first_deposit_is_never_given_up_for_a_later_one(
    folder: VaultFolder, new: NewVault
) -> None:
    # The center keeps the first that reached it, even where its answer was lost.
    later = [folder.recovery_secret(new.vault_id, new.key) for _ in range(2 * RECOVERIES)]
    for secret in (new.recovery_secret, *later[-RECOVERIES + 1 :]):
        assert folder.unlock_with_recovery(new.vault_id, secret) == new.key
    with pytest.raises(NeedsRecovery):
        folder.unlock_with_recovery(new.vault_id, later[0])


def test_a_full_disk_leaves_the_old_password(small_disk: Path, keyring: MemoryKeyring) -> None:
    folder = VaultFolder(small_disk, box(keyring), kdf=FAST)
    new = folder.create(OWNER, PASSWORD, now=NOW)
    filler = fill(small_disk)
    with pytest.raises(DiskFull):
        folder.rewrap(new.vault_id, new.key, "새 비밀번호 하나")
    assert folder.unlock(new.vault_id, PASSWORD) == new.key
    filler.unlink()
    folder.rewrap(new.vault_id, new.key, "새 비밀번호 하나")
    assert folder.unlock(new.vault_id, "새 비밀번호 하나") == new.key


def test_no_vault_is_made_on_a_full_disk(small_disk: Path, keyring: MemoryKeyring) -> None:
    fill(small_disk)
    folder = VaultFolder(small_disk, box(keyring), kdf=FAST)
    with pytest.raises(DiskFull):
        folder.create(OWNER, PASSWORD, now=NOW)
    assert folder.known("center-1") == []


@pytest.mark.parametrize("junk", [b"", b"{}", b"\x00" * 50, b'{"format": 1}', b"[1, 2"])
def test_garbage_is_named_and_never_deleted(
    folder: VaultFolder, new: NewVault, junk: bytes
) -> None:
    file = new.path.with_suffix(".keys")
    file.write_bytes(junk)
    for call in (
        lambda: folder.unlock(new.vault_id, PASSWORD),
        lambda: folder.unlock_with_recovery(new.vault_id, new.recovery_secret),
        lambda: folder.set_unsent(new.vault_id, 1),
        lambda: folder.rewrap(new.vault_id, new.key, PASSWORD),
    ):
        with pytest.raises(VaultDamaged):
            call()
    assert [one.damaged for one in folder.known("center-1")] == [True]
    assert folder.find("center-1", "mina") is None
    assert file.read_bytes() == junk
    assert new.path.exists()


def test_beside_a_damaged_vault_a_new_one_is_made(folder: VaultFolder, new: NewVault) -> None:
    new.path.with_suffix(".keys").write_bytes(b"junk")
    second = folder.create(OWNER, PASSWORD, now=NOW)
    assert second.vault_id != new.vault_id
    assert len(folder.known("center-1")) == 2


def test_keys_of_another_vault_are_no_keys(folder: VaultFolder, new: NewVault) -> None:
    file = new.path.with_suffix(".keys")
    file.write_text(json.dumps(json.loads(file.read_bytes()) | {"vault_id": "vault-of-jun"}))
    with pytest.raises(VaultDamaged):
        folder.unlock(new.vault_id, PASSWORD)
    assert folder.known("center-1")[0].damaged


@pytest.mark.parametrize("vault_id", ["", "../../etc", "a/b/c/d/e", "no-such-vault"])
def test_what_is_no_vault_of_the_folder(folder: VaultFolder, vault_id: str) -> None:
    with pytest.raises(StoreError) as caught:
        folder.unlock(vault_id, PASSWORD)
    assert isinstance(caught.value, VaultDamaged | VaultMissing)


def test_the_lock_is_the_one_of_an_opened_store(folder: VaultFolder, new: NewVault) -> None:
    store = Store.open(new.path, new.key)
    with pytest.raises(VaultInUse):
        folder.lock(new.vault_id).acquire()
    store.close()
    lock = folder.lock(new.vault_id)
    lock.acquire()
    lock.release()


def test_the_sign_in_screen_need_not_wait_for_heavy_imports() -> None:
    heavy = "{'pydantic', 'sqlcipher3', 'argon2', 'cryptography', 'keyring'}"
    script = f"import sys, console.store.vaults; print({heavy} & set(sys.modules))"
    told = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "set()"
