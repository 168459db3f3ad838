import json
import sqlite3
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa

from console.center import manage, migrate, schema
from console.center.center import Center, open_center
from console.center.errors import HomeError, StoreError
from console.model import commands as c
from tests.support import postgresql
from tests.support.center import CHEAP, RunningCenter
from tests.support.desk import Desk, staff_id
from tests.support.switchboard import TestSwitchboard

VERSION_1 = Path(__file__).parent / "version1"
CENTER_1 = "9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8"


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
    change(home, "UPDATE meta SET value = '99' WHERE key = 'schema'")
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


# --- a center of version 1 ------------------------------------------------------------------------


@pytest.fixture(params=["sqlite", "postgresql"])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The home of a center as version 1 left it: one signed talk, and somebody who waits."""
    place, script = tmp_path / "old", (VERSION_1 / f"{request.param}.sql").read_text("utf-8")
    place.mkdir()
    (place / "center.key").write_bytes(b"k" * 32)
    url = ""
    if request.param == "sqlite":
        database = sqlite3.connect(place / "center.db")
        database.executescript(script)
        database.close()
    else:
        server: postgresql.PostgreSQL = request.getfixturevalue("postgres")
        url = server.database()
        with psycopg.connect(url, autocommit=True) as database_:
            database_.execute(script.encode())
    (place / "center.json").write_text(
        json.dumps({"center_id": CENTER_1, "database_url": url}), encoding="utf-8"
    )
    return place


def rows(center: Center) -> list[object]:
    row = schema.feed_row
    return center.db.read_now(
        lambda connection: [tuple(one) for one in connection.execute(sa.select(row))]
    )


def version(center: Center) -> int:
    return center.db.read_now(lambda connection: migrate.check(connection, center.id))


def test_an_older_database_is_brought_up_to_date_with_everything_in_it(old: Path) -> None:
    with open_center(old) as center:
        assert version(center) == schema.SCHEMA_VERSION
        before = rows(center)
        assert len(before) == 13
    with open_center(old) as center:
        assert rows(center) == before
    assert manage.audit_verify(old) is None
    assert {account.login for account in manage.staff_list(old)} == {
        "admin",
        "minji",
        "supervisor",
    }


def test_brought_up_to_date_it_knows_whose_contacts_are(old: Path) -> None:
    """The old note is found by the new index; only of new calls it is known whose they are."""
    switchboard = TestSwitchboard()
    with RunningCenter(old, switchboard=switchboard) as running:
        running.staff("jun")
        desk = Desk.at(running, "jun")
        for call in ("pbx-3", "pbx-4"):
            id_ = switchboard.join(call, person="somebody")
            switchboard.tell(switchboard.ear.connected(call, staff_id(desk, "jun"), 9_000))
        assert desk.pull().of("contact")[id_]["caller"]["contacts_before"] == 1
        waits = next(key for key, row in desk.of("contact").items() if row["state"] == "waiting")
        assert desk.ask(c.ContactAccept(contact_id=waits)).answer == "done"
        desk.close()


def test_a_step_that_fails_leaves_the_older_one_whole(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = schema.create

    def half(connection: sa.Connection) -> None:
        real(connection)
        raise sa.exc.OperationalError("full", None, OSError("no space left"))

    monkeypatch.setattr(schema, "create", half)
    with pytest.raises(StoreError, match="Nothing was changed"):
        open_center(old)
    monkeypatch.setattr(schema, "create", real)
    with open_center(old) as center:
        assert version(center) == schema.SCHEMA_VERSION


def test_two_that_come_at_once_do_it_once(old: Path) -> None:
    with open_center(old) as center:
        center.db.write_now(lambda connection: migrate.upgrade(connection, center.id))
        assert version(center) == schema.SCHEMA_VERSION
