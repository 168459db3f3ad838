import pytest

from console.store import meta, transaction
from console.store.connection import Connection
from console.store.errors import DiskFull


def test_a_write_is_whole_and_tells_what_it_touched(db: Connection) -> None:
    result, touched = transaction.write(db, lambda one: meta.put(one, "a", 1))
    assert result is None
    assert touched == {"meta"}
    assert meta.get(db, "a") == 1


def test_a_write_that_fails_leaves_nothing_and_tells_nothing(db: Connection) -> None:
    def half(one: Connection) -> None:
        meta.put(one, "a", 1)
        raise KeyError

    with pytest.raises(KeyError):
        transaction.write(db, half)
    assert meta.get(db, "a") is None
    assert transaction.write(db, lambda _db: 7) == (7, frozenset())


def test_a_full_disk_is_told_and_the_next_write_works(db: Connection) -> None:
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(DiskFull):
        transaction.write(db, lambda one: meta.put(one, "a", "x" * 100_000))
    assert not db.in_transaction
    transaction.write(db, lambda one: meta.put(one, "a", 1))
    assert transaction.read(db, lambda one: meta.get(one, "a")) == 1


def test_a_bug_is_raised_as_it_is(db: Connection) -> None:
    with pytest.raises(Exception, match="no such table"):
        transaction.read(db, lambda one: one.execute("SELECT * FROM nowhere"))
    assert not db.in_transaction
