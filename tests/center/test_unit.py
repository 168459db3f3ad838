"""Numbers: no reader with a cursor ever misses one, whoever else writes."""

import threading
from functools import partial

import pytest
import sqlalchemy as sa

from console.center import feed
from console.center.unit import Unit, packed, unpacked
from console.model.presence import Presence, PresenceState
from tests.support.center import RunningCenter

WRITERS, EACH = 4, 40


def put(unit: Unit, id_: str) -> None:
    unit.put(id_, Presence(staff_id=id_, state=PresenceState.READY, since=1))


def test_a_reader_with_a_cursor_misses_nothing_while_many_write(center: RunningCenter) -> None:
    db = center.center.db
    done = threading.Event()
    seen: list[int] = []

    def write(writer: int) -> None:
        for n in range(EACH):
            center.center.write_now(partial(put, id_=f"{writer}-{n}"))

    def one_page(connection: sa.Connection, asked: feed.Asked) -> feed.Page:
        reader = feed.Reader(frozenset({"all"}), 1)
        return feed.page(connection, center.center.id, reader, asked)

    def read() -> None:
        asked = feed.Asked()
        while True:
            last = done.is_set()
            page = db.read_now(partial(one_page, asked=asked))
            seen.extend(int(row[len('{"seq":') : row.index(",")]) for row in page.rows)
            asked = page.cursor
            if last and page.upto >= page.head:
                return

    threads = [threading.Thread(target=write, args=(n,)) for n in range(WRITERS)]
    reading = threading.Thread(target=read)
    for thread in [reading, *threads]:
        thread.start()
    for thread in threads:
        thread.join()
    done.set()
    reading.join()
    head = db.read_now(lambda conn: feed.head(conn, center.center.id).seq)
    assert seen == sorted(set(seen))
    assert len(seen) >= WRITERS * EACH
    assert seen[-1] == head


def test_what_fails_leaves_nothing_not_even_a_number(center: RunningCenter) -> None:
    before = center.center.db.read_now(lambda conn: feed.head(conn, center.center.id))

    def fails(unit: Unit) -> None:
        put(unit, "never")
        raise LookupError("in the middle")

    with pytest.raises(LookupError):
        center.center.write_now(fails)
    after = center.center.db.read_now(lambda conn: feed.head(conn, center.center.id))
    assert after == before


def test_a_unit_sees_what_it_has_written(center: RunningCenter) -> None:
    def work(unit: Unit) -> tuple[bool, bool]:
        put(unit, "somebody")
        written = unit.value("presence", "somebody") is not None
        unit.drop("presence", "somebody")
        return written, unit.value("presence", "somebody") is None

    assert center.center.write_now(work) == (True, True)


def test_nothing_to_write_moves_nothing(center: RunningCenter) -> None:
    before = center.center.db.read_now(lambda conn: feed.head(conn, center.center.id))
    center.center.write_now(lambda unit: unit.drop("presence", "nobody"))
    assert center.center.db.read_now(lambda conn: feed.head(conn, center.center.id)) == before


def test_readers_are_packed_between_bars() -> None:
    readers = frozenset({"all", "staff:x"})
    assert packed(readers) == "|all|staff:x|"
    assert unpacked(packed(readers)) == readers
    assert unpacked(packed([])) == frozenset()
