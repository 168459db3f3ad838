import os
import random
import signal
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import pytest

from console.store import drafts, meta, mirror, outbox
from console.store.connection import Connection, connect
from console.store.errors import (
    DiskFailed,
    DiskFull,
    StoreClosed,
    StoreError,
    VaultDamaged,
    VaultExists,
    VaultInUse,
    VaultMissing,
)
from console.store.store import Store, make_vault
from console.wire import FactShape
from tests.store import made
from tests.store.conftest import KEY
from tests.store.made import OWNER
from tests.store.places import fill, small_disk

__all__ = ["small_disk"]
ROOT = Path(__file__).parents[2]


def refer(store: Store, fact_id: str) -> None:
    command = made.referred("contact-1", fact_id)
    store.write(lambda db: outbox.append(db, command)).result()


def kept(store: Store) -> list[str]:
    return [shape.id for shape in store.read(_all).result()]


def _all(db: Connection) -> list[FactShape]:
    rows = db.execute("SELECT id, kind, version, made_at, body FROM facts ORDER BY n")
    return [outbox._shape(*row) for row in rows]


def test_what_was_written_is_there_after_closing(store: Store, vault: Path) -> None:
    refer(store, "fact-a-xx")
    store.close()
    again = Store.open(vault, KEY)
    assert (again.vault_id, again.staff_id) == (OWNER.vault_id, OWNER.staff_id)
    assert kept(again) == ["fact-a-xx"]
    again.close()


@pytest.mark.parametrize("place", ["memory", "inline", "threads"])
def test_listeners_hear_what_a_commit_touched(place: str, vault: Path) -> None:
    path = None if place == "memory" else vault
    store = Store.create(path, KEY, OWNER, inline=place == "inline")
    heard: list[frozenset[str]] = []
    store.on_change(heard.append)
    refer(store, "fact-a-xx")
    failed = store.write(lambda db: meta.put(db, "a", 1 / 0))
    with pytest.raises(ZeroDivisionError):
        failed.result()
    store.write(lambda _db: None).result()
    store.write(lambda db: drafts.save(db, "contact-1", made.words("가"), 1)).result()
    store.close()
    assert heard == [{"outbox"}, {"draft"}]


def test_a_listener_that_fails_harms_nobody(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    heard: list[frozenset[str]] = []

    def failing(_kinds: frozenset[str]) -> None:
        raise RuntimeError

    store.on_change(failing)
    store.on_change(heard.append)
    refer(store, "fact-a-xx")
    store.close()
    assert heard == [{"outbox"}]
    assert "a listener failed" in caplog.text


def test_a_write_is_on_one_thread_and_a_read_on_another(store: Store) -> None:
    names = {
        store.write(lambda _db: threading.current_thread().name).result(),
        store.write(lambda _db: threading.current_thread().name).result(),
        store.read(lambda _db: threading.current_thread().name).result(),
    }
    assert names == {"vault-writer", "vault-reader"}


def test_a_reader_sees_what_was_written_before(store: Store) -> None:
    for n in range(20):
        refer(store, f"fact-{n:02}-xx")
        assert len(kept(store)) == n + 1


def test_after_closing_every_answer_is_that(store: Store) -> None:
    store.close()
    store.close()
    for future in (store.write(lambda _db: 1), store.read(lambda _db: 1)):
        with pytest.raises(StoreClosed):
            future.result()


def test_a_vault_is_not_made_over_another(store: Store, vault: Path) -> None:
    with pytest.raises(VaultExists):
        make_vault(vault, KEY, OWNER)
    refer(store, "fact-a-xx")


def test_a_vault_half_made_is_made_anew(vault: Path) -> None:
    for suffix in (".new", ".new-wal", ".new-shm"):
        vault.with_suffix(suffix).write_bytes(b"half")
    make_vault(vault, KEY, OWNER)
    Store.open(vault, KEY).close()


def test_a_vault_that_is_not_there_is_not_made(vault: Path) -> None:
    with pytest.raises(VaultMissing):
        Store.open(vault, KEY)
    assert not vault.exists()


def test_a_second_console_is_refused_until_the_first_is_gone(store: Store, vault: Path) -> None:
    with pytest.raises(VaultInUse):
        Store.open(vault, KEY)
    store.close()
    Store.open(vault, KEY).close()


def test_closed_by_its_own_thread_it_is_free_after_its_last_word(vault: Path) -> None:
    store = Store.create(vault, KEY, OWNER)
    gate = threading.Event()

    def first(db: Connection) -> None:
        gate.wait(10)
        meta.put(db, "first", 1)

    store.write(first).add_done_callback(lambda _done: store.close())
    last = store.write(lambda db: meta.put(db, "last", 1))
    gate.set()
    last.result(10)
    again = Store.open(vault, KEY, wait=10)
    assert again.read(partial(meta.get, key="last")).result() == 1
    again.close()


def test_a_vault_that_could_not_be_opened_is_not_locked(store: Store, vault: Path) -> None:
    store.close()
    with pytest.raises(VaultDamaged):
        Store.open(vault, bytes(32))
    Store.open(vault, KEY).close()


# --- killed ---------------------------------------------------------------------------------------


def writer(vault: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.store.writer", str(vault)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_another_process_holds_its_vault_until_it_is_killed(vault: Path) -> None:
    make_vault(vault, KEY, OWNER)
    other = writer(vault)
    assert other.stdout is not None
    assert other.stdout.readline() == "0\n"
    with pytest.raises(VaultInUse):
        Store.open(vault, KEY)
    other.kill()
    other.communicate()
    Store.open(vault, KEY).close()


@pytest.mark.parametrize("after", [1, 7, 23, 60])
def test_killed_at_any_moment_nothing_that_was_said_is_lost(vault: Path, after: int) -> None:
    make_vault(vault, KEY, OWNER)
    said = killed_after(vault, after)
    again = Store.open(vault, KEY)
    found = kept(again)
    assert found[: said + 1] == [f"fact-{n:06}" for n in range(said + 1)]
    # One more may have been kept and not said.
    assert len(found) <= said + 2
    assert again.read(lambda db: drafts.load(db, f"contact-{said % 3}")).result()
    check = again.read(lambda db: db.execute("PRAGMA integrity_check").fetchone()).result()
    assert check == ("ok",)
    again.close()


def killed_after(vault: Path, lines: int) -> int:
    """The last number a writer said before it was killed."""
    process = writer(vault)
    assert process.stdout is not None
    said = [process.stdout.readline() for _ in range(lines)]
    process.send_signal(signal.SIGKILL)
    said += process.stdout.readlines()
    process.communicate()
    return int([line for line in said if line.endswith("\n")][-1])


# --- a full disk ----------------------------------------------------------------------------------


def test_a_full_disk_loses_nothing_and_is_got_over(small_disk: Path) -> None:
    store = Store.create(small_disk / "mina.vault", KEY, OWNER)
    filler = fill(small_disk)
    said: list[str] = []
    with pytest.raises(DiskFull):
        refer_until_full(store, said)
    assert kept(store) == said
    filler.unlink()
    refer(store, "after-all")
    store.close()
    again = Store.open(small_disk / "mina.vault", KEY)
    assert kept(again) == [*said, "after-all"]
    again.close()


def refer_until_full(store: Store, said: list[str]) -> None:
    for n in range(10_000):
        refer(store, f"fact-{n:06}")
        said.append(f"fact-{n:06}")


@pytest.mark.parametrize("pages", range(0, 64, 3))
def test_with_any_room_left_a_new_vault_is_whole_or_none(small_disk: Path, pages: int) -> None:
    filler = fill(small_disk)
    os.truncate(filler, filler.stat().st_size - pages * 4096)
    vault = small_disk / "mina.vault"
    try:
        make_vault(vault, KEY, OWNER)
    except StoreError:
        assert [left.name for left in small_disk.iterdir()] == ["filler"]
        return
    os.truncate(filler, 0)
    Store.open(vault, KEY).close()


LIMITED = """
import resource, signal, sys
from functools import partial
from pathlib import Path
from console.store import meta
from console.store.errors import StoreError
from console.store.store import Store
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = Store.open(Path(sys.argv[1]), bytes(range(32)))
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
try:
    for n in range(100_000):
        store.write(lambda db: meta.put(db, str(n), "x" * 5_000)).result()
        print(n, flush=True)
except StoreError as error:
    print(error.code)
"""


@pytest.mark.skipif(os.name == "nt", reason="no such limit")
def test_a_file_that_may_not_grow_is_the_disks_fault(vault: Path) -> None:
    make_vault(vault, KEY, OWNER)
    command = [sys.executable, "-c", LIMITED, str(vault)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    *said, code = ended.stdout.split()
    assert code in {DiskFull.code, DiskFailed.code}, ended.stderr
    store = Store.open(vault, KEY)
    for n in said:
        assert store.read(partial(meta.get, key=n)).result() == "x" * 5_000
    store.close()


# --- damage ---------------------------------------------------------------------------------------


@pytest.fixture
def written(vault: Path) -> Path:
    """A closed vault with some pages in it."""
    store = Store.create(vault, KEY, OWNER)
    for n in range(60):
        command = made.drafted(f"contact-{n}", "가나다 " * 100, fact_id=f"fact-{n:06}")
        store.write(partial(outbox.append, command=command)).result()
    store.close()
    return vault


def everything(vault: Path) -> None:
    """Open a vault and read all of it."""
    store = Store.open(vault, KEY)
    try:
        store.read(_all).result()
        store.read(mirror.cursor).result()
    finally:
        store.close()


@pytest.mark.parametrize("content", [b"", b"junk", b"\x00" * 8192, b"SQLite format 3\x00" * 600])
def test_what_is_no_vault_is_damaged_and_stays(vault: Path, content: bytes) -> None:
    vault.write_bytes(content)
    with pytest.raises(VaultDamaged):
        everything(vault)
    assert vault.read_bytes() == content


def test_a_vault_cut_short_is_damaged_and_stays(written: Path) -> None:
    whole = written.read_bytes()
    for size in (100, 4096, 5000, len(whole) // 2, len(whole) - 1):
        written.write_bytes(whole[:size])
        with pytest.raises(VaultDamaged):
            everything(written)
        assert written.read_bytes() == whole[:size]


def test_any_flipped_bit_is_damage_and_never_another_word(written: Path) -> None:
    whole = written.read_bytes()
    rng = random.Random(7)
    damaged = 0
    for page in range(len(whole) // 4096):
        flipped = bytearray(whole)
        flipped[page * 4096 + rng.randrange(4096)] ^= 1 << rng.randrange(8)
        written.write_bytes(flipped)
        try:
            everything(written)
        except StoreError as error:
            assert isinstance(error, VaultDamaged), repr(error)  # noqa: PT017 - one of two ends
            damaged += 1
        assert written.read_bytes() == bytes(flipped)
    assert damaged > len(whole) // 4096 // 2


def test_a_database_of_somebody_else_is_damaged(vault: Path) -> None:
    db = connect(vault, KEY)
    db.execute("CREATE TABLE cookies (a)")
    db.execute("PRAGMA user_version = 1")
    db.close()
    with pytest.raises(VaultDamaged):
        Store.open(vault, KEY)
