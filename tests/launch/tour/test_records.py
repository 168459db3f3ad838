import sqlite3
from contextlib import closing
from pathlib import Path

from console.launch.tour.records import ids, rows


def test_only_present_rows_are_read_in_the_order_of_writing(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "center.db")) as db:
        db.execute("CREATE TABLE feed_row (seq INTEGER, kind TEXT, body TEXT)")
        db.executemany(
            "INSERT INTO feed_row VALUES (?, ?, ?)",
            [(3, "note", '{"id": "b"}'), (1, "note", '{"id": "a"}'), (2, "note", None)],
        )
        db.execute("INSERT INTO feed_row VALUES (4, 'risk', '{\"id\": \"c\"}')")
        db.commit()
    assert rows(tmp_path, "note") == [{"id": "a"}, {"id": "b"}]
    assert ids(tmp_path, "risk") == {"c"}
