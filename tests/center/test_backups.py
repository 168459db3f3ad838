import os
import sqlite3
from pathlib import Path

import pytest

from console.center import manage
from console.center.errors import BackupError
from tests.support.center import RunningCenter
from tests.support.desk import Desk


def covered(desk: Desk) -> int:
    (info,) = desk.pull().of("center").values()
    return int(info["backup_seq"])


@pytest.fixture
def desk(lone: RunningCenter) -> Desk:
    lone.staff("minji")
    return Desk.at(lone, "minji")


def test_a_backup_is_whole_and_consoles_learn_what_it_covers(
    lone: RunningCenter, desk: Desk
) -> None:
    desk.open_contact()
    head = desk.pull().cursor["after"]
    file = manage.backup(lone.home)
    assert covered(desk) == head
    copy = sqlite3.connect(file)
    assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert copy.execute("SELECT seq FROM counter").fetchone() == (head,)
    copy.close()
    assert file.stat().st_mode & 0o777 == 0o600
    assert [other.name for other in file.parent.iterdir()] == [file.name]
    desk.close()


def test_a_backup_overwrites_nothing(lone: RunningCenter, tmp_path: Path, desk: Desk) -> None:
    target = tmp_path / "mine.db"
    target.write_text("precious")
    with pytest.raises(BackupError, match="not overwritten"):
        manage.backup(lone.home, target)
    assert target.read_text() == "precious"
    assert covered(desk) == 0
    desk.close()


def test_a_backup_that_cannot_be_written_covers_nothing(
    lone: RunningCenter, tmp_path: Path, desk: Desk
) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(BackupError, match="cannot be written"):
        manage.backup(lone.home, tmp_path / "file" / "backup.db")
    assert covered(desk) == 0
    desk.close()


def test_a_damaged_database_is_not_backed_up(tmp_path: Path) -> None:
    home = tmp_path / "center"
    manage.init(home, name="시험 센터")
    page, database = 4096, home / "center.db"
    whole = database.read_bytes()
    # A page in the middle, as a failing disk leaves it: opening does not see it.
    database.write_bytes(whole[: 6 * page] + bytes(range(256)) * 80 + whole[11 * page :])
    with pytest.raises(BackupError, match="damaged"):
        manage.backup(home)
    assert not list((home / "backups").iterdir())


def test_postgresql_is_backed_up_by_its_own_tool(tmp_path: Path, postgres: object) -> None:
    url = postgres.database()  # type: ignore[attr-defined]  # a PostgreSQL
    with RunningCenter(tmp_path / "c", database_url=url) as center:
        center.staff("minji")
        desk = Desk.at(center, "minji")
        with pytest.raises(BackupError, match="pg_dump"):
            manage.backup(center.home)
        head = manage.feed_head(center.home)
        manage.backup_covers(center.home, head)
        assert covered(desk) == head
        for wrong in (0, -1, 10**9):
            with pytest.raises(BackupError):
                manage.backup_covers(center.home, wrong)
        manage.backup_covers(center.home, 1)
        assert covered(desk) == head
        before = desk.cursor["incarnation"]
        manage.renew(center.home)
        assert desk.pull().cursor["incarnation"] != before
        desk.close()


def test_half_a_backup_of_a_killed_one_is_swept_a_day_later(lone: RunningCenter) -> None:
    first = manage.backup(lone.home, lone.home / "backups" / "1.db")
    half = first.with_name("0.db.part")
    half.write_bytes(b"somebody's words")
    os.utime(half, (1, 1))
    manage.backup(lone.home, first.with_name("2.db"))
    assert sorted(one.name for one in first.parent.iterdir()) == ["1.db", "2.db"]
