"""Backups of a center that runs, and the number of the feed that they cover."""

import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from console import durable
from console.center import feed, goal
from console.center.audit import CLI, Event
from console.center.center import Center
from console.center.errors import BackupError
from console.center.unit import Unit
from console.model.center import CenterInfo


def backup(center: Center, target: Path) -> Path:
    """Copy the database, whole and on the disk, then let the consoles know what it covers."""
    if not center.db.is_sqlite:
        raise BackupError(
            "PostgreSQL을 쓰는 센터입니다. pg_dump로 백업하고, 시작하기 전의 번호를 "
            "'gyeot center backup --covers 번호'로 알려 주십시오.",
            "This center uses PostgreSQL. Back it up with pg_dump, then tell the number that "
            "was the newest before it began: gyeot center backup --covers NUMBER",
        )
    if target.exists():
        raise BackupError(
            f"이미 있는 파일입니다: {target}. 덮어쓰지 않았습니다.",
            f"This file exists: {target}. It was not overwritten.",
        )
    part = target.with_name(f"{target.name}.part")
    try:
        durable.make_folder(target.parent)
        durable.sweep(target.parent, "*.db.part*")
        seq = _copy(center, part)
        _check(part)
        durable.replace(part, target)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise BackupError(
            f"백업을 쓸 수 없습니다: {target} ({error}). 이전 백업은 그대로 있습니다.",
            f"The backup cannot be written: {target} ({error}). Earlier backups are untouched.",
        ) from None
    covers(center, seq)
    return target


def covers(center: Center, seq: int) -> None:
    """Consoles may now forget what was settled up to this number."""
    newest = head(center)
    if not 0 < seq <= newest:
        raise BackupError(
            f"1에서 {newest} 사이의 번호여야 합니다. 아무것도 바꾸지 않았습니다.",
            f"The number must be between 1 and {newest}. Nothing was changed.",
        )

    def work(unit: Unit) -> None:
        unit.lock(goal.LOCK)
        info = unit.value("center", center.id)
        if isinstance(info, CenterInfo) and seq > info.backup_seq:
            unit.put(info.id, replace(info, backup_seq=seq))
        unit.audit(Event(action="backup", actor=CLI, details={"covers": seq}))

    center.write_now(work)


def head(center: Center) -> int:
    """The newest number."""
    return center.db.read_now(lambda connection: feed.head(connection, center.id).seq)


def _copy(center: Center, part: Path) -> int:
    """The number up to which the copy has everything. Its file is for the owner alone."""
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with (
        closing(sqlite3.connect(center.home.database)) as source,
        closing(sqlite3.connect(part)) as copy,
    ):
        source.backup(copy)
        # One file without companions, wherever it is carried.
        copy.execute("PRAGMA journal_mode = DELETE")
        (seq,) = copy.execute(
            "SELECT seq FROM counter WHERE center_id = ?", (center.id,)
        ).fetchone()
    durable.sync_file(part)
    return int(seq)


def _check(part: Path) -> None:
    """A copy that is not whole is no backup: consoles would forget what they still hold."""
    with closing(sqlite3.connect(part)) as copy:
        (found,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
    if found == "ok":
        return
    part.unlink()
    raise BackupError(
        "센터의 데이터베이스가 손상되어 백업하지 않았습니다. 이전 백업은 그대로 있습니다. "
        "센터를 멈추고 마지막 백업을 되돌려 주십시오: gyeot center restore FILE",
        "The center's database is damaged, so no backup was made. Earlier backups are untouched. "
        "Stop the center and restore the last one: gyeot center restore FILE",
    )
