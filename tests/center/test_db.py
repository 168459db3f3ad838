from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from console.center.db import open_postgresql, open_sqlite


def pragma(connection: sa.Connection, name: str) -> object:
    return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_every_commit_is_on_the_disk(tmp_path: Path) -> None:
    db = open_sqlite(tmp_path / "one.db")
    db.start()
    assert db.write_now(lambda conn: pragma(conn, "journal_mode")) == "wal"
    full = 2
    assert db.write_now(lambda conn: pragma(conn, "synchronous")) == full
    db.close()


def test_reads_cannot_write(tmp_path: Path) -> None:
    db = open_sqlite(tmp_path / "one.db")
    with pytest.raises(sa.exc.OperationalError, match="readonly"):
        db.read_now(lambda conn: conn.exec_driver_sql("CREATE TABLE word (text)"))
    db.close()


def test_words_are_in_no_error(tmp_path: Path) -> None:
    db = open_sqlite(tmp_path / "one.db")
    with pytest.raises(sa.exc.OperationalError) as raised:
        db.read_now(lambda conn: conn.exec_driver_sql("SELECT ? FROM nowhere", ("비밀",)))
    assert "비밀" not in str(raised.value)
    db.close()


def test_a_read_on_postgresql_is_one_snapshot(postgres: Any) -> None:
    db = open_postgresql(postgres.database())
    db.start()
    db.write_now(lambda conn: conn.exec_driver_sql("CREATE TABLE word (text TEXT)"))

    def count(connection: sa.Connection) -> object:
        return connection.exec_driver_sql("SELECT count(*) FROM word").scalar()

    def work(connection: sa.Connection) -> tuple[object, object]:
        before = count(connection)
        db.write_now(lambda conn: conn.exec_driver_sql("INSERT INTO word VALUES ('new')"))
        return before, count(connection)

    assert db.read_now(work) == (0, 0)
    assert db.read_now(count) == 1
    db.close()
