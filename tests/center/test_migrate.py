import sqlite3
from pathlib import Path

import pytest

from console.center import manage
from console.center.errors import HomeError, StoreError
from tests.support.center import CHEAP


@pytest.fixture
def home(tmp_path: Path) -> Path:
    manage.init(tmp_path / "c", "센터", hasher=CHEAP)
    return tmp_path / "c"


def change(home: Path, statement: str) -> None:
    database = sqlite3.connect(home / "center.db")
    with database:
        database.execute(statement)
    database.close()


def test_a_newer_database_is_refused_untouched(home: Path) -> None:
    change(home, "UPDATE meta SET value = '2' WHERE key = 'schema'")
    before = (home / "center.db").read_bytes()
    with pytest.raises(StoreError, match="newer version"):
        manage.staff_list(home)
    assert (home / "center.db").read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM meta",
        "DROP TABLE meta",
        "UPDATE meta SET value = 'x' WHERE key = 'schema'",
        "DELETE FROM meta WHERE key = 'incarnation'",
    ],
)
def test_what_is_no_center_is_refused(home: Path, statement: str) -> None:
    change(home, statement)
    with pytest.raises(StoreError, match="restore"):
        manage.staff_list(home)


@pytest.mark.parametrize("content", [b"not a database, not at all" * 50, b"SQLite format 3\x00"])
def test_a_damaged_file_is_a_sentence(home: Path, content: bytes) -> None:
    for name in ("center.db-wal", "center.db-shm"):
        (home / name).unlink(missing_ok=True)
    (home / "center.db").write_bytes(content)
    with pytest.raises(StoreError):
        manage.staff_list(home)


def test_a_missing_file_is_not_made_anew(home: Path) -> None:
    (home / "center.db").unlink()
    with pytest.raises(StoreError, match="missing"):
        manage.staff_list(home)
    assert not (home / "center.db").exists()


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"center_id": 1}', "null"])
def test_a_broken_home_is_a_sentence(home: Path, text: str) -> None:
    (home / "center.json").write_text(text)
    with pytest.raises(HomeError):
        manage.staff_list(home)


def test_a_postgresql_that_is_away_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "center.json").write_text(
        '{"center_id": "x", "database_url": "postgresql://nobody:secret@127.0.0.1:1/none"}'
    )
    with pytest.raises(StoreError, match="cannot be opened") as raised:
        manage.staff_list(tmp_path)
    assert "secret" not in str(raised.value)
