import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from console.search.build import build
from console.search.errors import DirectoryDamagedError, DirectoryTooNewError
from console.search.opening import check_whole, connect
from tests.search.conftest import service


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a #1? 곁.sqlite"
    build(path, [service(f"난방비 {n}") for n in range(50)])
    return path


def test_a_whole_file(file: Path) -> None:
    assert check_whole(file) == 50


def test_nobody_can_write_through_it(file: Path) -> None:
    with closing(connect(file)) as db, pytest.raises(sqlite3.OperationalError, match="readonly"):
        db.execute("DELETE FROM doc")


@pytest.mark.parametrize("held", [b"", b"not a database at all" * 100, b"SQLite format 3\0"])
def test_no_directory_at_all(tmp_path: Path, held: bytes) -> None:
    path = tmp_path / "junk"
    path.write_bytes(held)
    with pytest.raises(DirectoryDamagedError):
        connect(path)


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing", tmp_path):
        with pytest.raises(DirectoryDamagedError):
            connect(path)


def test_another_sqlite_database(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other")) as db:
        db.execute("CREATE TABLE doc(id)")
    with pytest.raises(DirectoryDamagedError):
        connect(tmp_path / "other")


def test_a_file_of_a_later_version_is_refused_untouched(file: Path) -> None:
    with closing(sqlite3.connect(file)) as db:
        db.execute("PRAGMA user_version=99")
    before = file.read_bytes()
    with pytest.raises(DirectoryTooNewError, match="Update Gyeot"):
        connect(file)
    assert file.read_bytes() == before


def test_a_file_cut_short(file: Path) -> None:
    whole = file.read_bytes()
    for size in (len(whole) // 2, len(whole) - 8192, 8192, 100):
        file.write_bytes(whole[:size])
        with pytest.raises(DirectoryDamagedError):
            check_whole(file)


def test_rows_that_are_missing(file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        db.execute("DELETE FROM card WHERE id=3")
    with pytest.raises(DirectoryDamagedError):
        check_whole(file)
