import sqlite3
from pathlib import Path

import pytest

from console.store.connection import connect, fault_of
from console.store.errors import DiskFailed, VaultDamaged
from tests.store.conftest import KEY


def test_it_is_durable_and_encrypted(tmp_path: Path) -> None:
    file = tmp_path / "a.vault"
    db = connect(file, KEY)
    assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert db.execute("PRAGMA synchronous").fetchone() == (2,)
    assert db.execute("PRAGMA foreign_keys").fetchone() == (1,)
    db.execute("CREATE TABLE t (words TEXT)")
    db.execute("INSERT INTO t VALUES ('아무에게도 말하지 않은 이야기')")
    left = b"".join(part.read_bytes() for part in tmp_path.iterdir())
    db.close()
    left += b"".join(part.read_bytes() for part in tmp_path.iterdir())
    assert "이야기".encode() not in left
    assert b"SQLite format" not in left


@pytest.mark.parametrize("key", [bytes(32), None])
def test_without_the_key_there_is_nothing_to_read(
    tmp_path: Path, key: bytes | None, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.vault"
    db = connect(file, KEY)
    db.execute("CREATE TABLE t (a)")
    db.close()
    with pytest.raises(VaultDamaged):
        connect(file, key)
    assert capfd.readouterr() == ("", "")


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    file = tmp_path / "a.vault"
    writer = connect(file, KEY)
    writer.execute("CREATE TABLE t (a)")
    reader = connect(file, KEY, read_only=True)
    with pytest.raises(Exception, match="readonly") as caught:
        reader.execute("INSERT INTO t VALUES (1)")
    assert isinstance(fault_of(caught.value), DiskFailed)
    reader.close()
    writer.close()


def test_a_folder_that_is_not_there_is_the_disks_fault(tmp_path: Path) -> None:
    with pytest.raises(DiskFailed):
        connect(tmp_path / "no" / "a.vault", KEY)


def test_a_mistake_of_ours_is_no_fault_of_the_world() -> None:
    db = connect(None, None)
    with pytest.raises(Exception, match="syntax error") as caught:
        db.execute("SELEC")
    assert fault_of(caught.value) is None
    assert fault_of(sqlite3.OperationalError("made by hand")) is None
    db.close()


def test_what_was_touched_is_told_once() -> None:
    db = connect(None, None)
    db.touch("note", "draft")
    db.touch("note")
    assert db.take_touched() == {"note", "draft"}
    assert not db.take_touched()
    db.close()
