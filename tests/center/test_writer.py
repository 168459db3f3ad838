import threading
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
import sqlalchemy as sa

from console.center.db import Database, open_sqlite
from console.center.writer import Work


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    database = open_sqlite(tmp_path / "one.db")
    database.start()
    database.write_now(lambda conn: run(conn, "CREATE TABLE word (text TEXT NOT NULL)"))
    yield database
    database.close()


def run(connection: sa.Connection, statement: str) -> None:
    connection.exec_driver_sql(statement)


def words(db: Database) -> list[str]:
    return db.read_now(
        lambda conn: list(conn.exec_driver_sql("SELECT text FROM word ORDER BY rowid").scalars())
    )


def add(word: str) -> Work[None]:
    def work(connection: sa.Connection) -> None:
        connection.exec_driver_sql("INSERT INTO word VALUES (?)", (word,))

    return work


def fails(connection: sa.Connection) -> None:
    run(connection, "INSERT INTO word VALUES ('half')")
    raise LookupError("in the middle")


def test_jobs_that_wait_share_a_commit_and_one_that_fails_fails_alone(db: Database) -> None:
    go = threading.Event()

    def waits(_connection: sa.Connection) -> None:
        go.wait(10)

    first: Future[None] = db._writer.submit(waits)
    jobs = [db._writer.submit(add("one")), db._writer.submit(fails), db._writer.submit(add("two"))]
    go.set()
    assert first.result(10) is None
    assert jobs[0].result(10) is None
    with pytest.raises(LookupError):
        jobs[1].result(10)
    assert jobs[2].result(10) is None
    assert words(db) == ["one", "two"]


def test_what_was_submitted_is_written_before_the_end(tmp_path: Path, db: Database) -> None:
    jobs = [db._writer.submit(add(f"w{n}")) for n in range(200)]
    db.close()
    assert all(job.done() for job in jobs)
    again = open_sqlite(tmp_path / "one.db")
    assert len(words(again)) == 200
    again.close()


def test_a_commit_that_fails_is_told_to_everyone_who_waits(db: Database) -> None:
    def breaks_the_transaction(connection: sa.Connection) -> None:
        run(connection, "COMMIT")

    with pytest.raises(sa.exc.OperationalError):
        db.write_now(breaks_the_transaction)
    db.write_now(add("after"))
    assert words(db) == ["after"]


def test_a_cancelled_job_is_not_done(db: Database) -> None:
    go = threading.Event()

    def waits(_connection: sa.Connection) -> None:
        go.wait(10)

    db._writer.submit(waits)
    cancelled = db._writer.submit(add("cancelled"))
    assert cancelled.cancel()
    go.set()
    db.write_now(add("done"))
    assert words(db) == ["done"]
