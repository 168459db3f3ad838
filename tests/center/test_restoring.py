import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from console.center import manage
from console.center.errors import BackupError, HomeError
from console.model import commands as c
from tests.support.center import CHEAP, CenterProcess, RunningCenter
from tests.support.desk import Desk, new_id


@pytest.fixture
def desk(lone: RunningCenter) -> Desk:
    lone.staff("minji")
    return Desk.at(lone, "minji")


def test_after_a_restore_what_was_sent_since_is_taken_again(
    lone: RunningCenter, desk: Desk
) -> None:
    early = desk.open_contact()
    file = manage.backup(lone.home)
    late_shapes = desk.shapes(c.ContactOpened(contact_id=new_id(), opened_at=1))
    desk.send(*late_shapes)
    before = desk.pull().cursor
    lone.stop()
    kept = manage.restore(lone.home, file)
    lone.start()
    assert kept is not None
    assert kept.exists()
    desk.pull()
    assert desk.cursor["incarnation"] != before["incarnation"]
    assert set(desk.of("contact")) == {early}
    desk.send(*late_shapes)
    assert len(desk.pull().of("contact")) == 2
    assert manage.audit_verify(lone.home) is None
    desk.close()


def test_a_token_ended_since_the_backup_stays_ended(lone: RunningCenter, desk: Desk) -> None:
    file = manage.backup(lone.home)
    desk.client.post("/v1/sign-out")
    lone.stop()
    manage.restore(lone.home, file)
    lone.start()
    assert desk.client.get("/v1/changes").status_code == 401
    desk.close()


def test_nothing_is_restored_under_a_running_center(tmp_path: Path) -> None:
    with CenterProcess(tmp_path / "c"):
        file = manage.backup(tmp_path / "c")
        with pytest.raises(HomeError, match="running"):
            manage.restore(tmp_path / "c", file)


def damaged(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[5_000:9_000] = os.urandom(4_000)
    file.write_bytes(data)


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:10_000])


def nonsense(file: Path) -> None:
    file.write_text("not a database at all")


def empty(file: Path) -> None:
    file.write_bytes(b"")


def newer(file: Path) -> None:
    with sqlite3.connect(file) as database:
        database.execute("UPDATE meta SET value = '99' WHERE key = 'schema'")
    database.close()


def anothers(file: Path) -> None:
    with sqlite3.connect(file) as database:
        database.execute("UPDATE meta SET center_id = 'another'")
    database.close()


def missing(file: Path) -> None:
    file.unlink()


@pytest.mark.parametrize("spoil", [damaged, cut, nonsense, empty, newer, anothers, missing])
def test_a_bad_backup_is_refused_and_nothing_changes(
    tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    home = tmp_path / "c"
    manage.init(home, "센터", hasher=CHEAP)
    file = manage.backup(home)
    spoil(file)
    before = (home / "center.db").read_bytes()
    with pytest.raises(BackupError) as raised:
        manage.restore(home, file)
    assert "untouched" in raised.value.en
    assert (home / "center.db").read_bytes() == before
    assert not (home / "center.db.restoring").exists()


def test_a_lost_database_comes_back_from_its_backup(tmp_path: Path) -> None:
    home = tmp_path / "c"
    manage.init(home, "센터", hasher=CHEAP)
    file = manage.backup(home)
    for name in ("center.db", "center.db-wal", "center.db-shm"):
        (home / name).unlink(missing_ok=True)
    assert manage.restore(home, file) is None
    assert len(manage.staff_list(home)) == 2
