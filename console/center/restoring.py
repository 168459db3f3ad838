"""Going back to a backup: a new incarnation, so that every console sends again what it knows.

The database of before is kept beside the new one. Tokens that were ended since the backup stay
ended, as far as the old database can still be read.
"""

import os
import shutil
import sqlite3
import time
from contextlib import closing, suppress
from pathlib import Path

import sqlalchemy as sa

from console import durable
from console.center import home, migrate, schema
from console.center.audit import CLI, Event
from console.center.center import open_center
from console.center.errors import BackupError
from console.center.unit import Unit

_COMPANIONS = ("", "-wal", "-shm")


def restore(place: home.Home, source: Path) -> Path | None:
    """Returns where the database of before was kept, None where there was none."""
    if place.database_url:
        raise BackupError(
            "PostgreSQL을 쓰는 센터입니다. pg_restore로 되돌린 뒤 'gyeot center restore --renew'를 "
            "실행해 주십시오. 아무것도 바꾸지 않았습니다.",
            "This center uses PostgreSQL. Restore it with pg_restore, then run: "
            "gyeot center restore --renew. Nothing was changed.",
        )
    lock = home.hold(place.running())
    try:
        part = place.path / "center.db.restoring"
        _copied(source, part)
        _check(part, place.center_id)
        _prepare(part, place)
        kept = _swap(part, place)
        with open_center(place.path) as center:
            center.write_now(renew)
    except OSError as error:
        raise BackupError(
            f"되돌릴 수 없습니다({error.strerror}). 지금의 데이터베이스는 그대로입니다.",
            f"It cannot be restored ({error.strerror}). The present database is untouched.",
        ) from None
    else:
        return kept
    finally:
        lock.release()


def renew(unit: Unit) -> None:
    """Tell the consoles that the center went back, however that was done."""
    meta = schema.meta
    unit.connection.execute(
        sa.update(meta)
        .where(meta.c.center_id == unit.center_id, meta.c.key == "incarnation")
        .values(value=migrate.new_incarnation())
    )
    unit.rights_changed()
    unit.audit(Event(action="restored", actor=CLI))


def _copied(source: Path, part: Path) -> None:
    with source.open("rb") as original:
        part.unlink(missing_ok=True)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as copy:
            shutil.copyfileobj(original, copy)


def _check(part: Path, center_id: str) -> None:
    """Refuse what is damaged, newer, or another center's."""
    try:
        with closing(sqlite3.connect(part)) as copy:
            whole = copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            meta = dict(
                copy.execute("SELECT key, value FROM meta WHERE center_id = ?", (center_id,))
            )
    except sqlite3.Error:
        whole, meta = False, {}
    if not whole:
        _refuse(
            part,
            "백업 파일이 손상되었거나 센터의 백업이 아닙니다.",
            "The backup is damaged, or is no backup of a center.",
        )
    if not meta.get("schema", "").isdigit():
        _refuse(part, "다른 센터의 백업입니다.", "This is the backup of another center.")
    if int(meta["schema"]) > schema.SCHEMA_VERSION:
        _refuse(
            part,
            "더 새로운 버전의 센터가 만든 백업입니다. 프로그램을 새 버전으로 바꿔 주십시오.",
            "A newer version of the center made this backup. Please update the program.",
        )


def _prepare(part: Path, place: home.Home) -> None:
    """All that must be so before any console meets the restored center."""
    with closing(sqlite3.connect(part)) as copy, copy:
        copy.execute(
            "UPDATE meta SET value = ? WHERE key = 'incarnation' AND center_id = ?",
            (migrate.new_incarnation(), place.center_id),
        )
        copy.executemany(
            "UPDATE token SET revoked_at = ? WHERE hash = ? AND revoked_at IS NULL",
            _ended_since(place),
        )
    durable.sync_file(part)


def _ended_since(place: home.Home) -> list[tuple[int, str]]:
    """Tokens that the present database knows to be ended; none where it cannot be read."""
    if not place.database.exists():
        return []
    with suppress(sqlite3.Error), closing(sqlite3.connect(place.database)) as old:
        return old.execute(
            "SELECT revoked_at, hash FROM token WHERE revoked_at IS NOT NULL"
        ).fetchall()
    return []


def _swap(part: Path, place: home.Home) -> Path | None:
    """The new file under the old name; a crash in between leaves both."""
    kept = place.path / f"center.db.before-restore-{time.strftime('%Y%m%dT%H%M%S')}"
    had = place.database.exists()
    for ending in _COMPANIONS:
        present = place.database.with_name(f"center.db{ending}")
        if present.exists():
            present.rename(kept.with_name(f"{kept.name}{ending}"))
    # A log of the old database beside the new one would be played into it.
    durable.sync_folder(place.path)
    durable.replace(part, place.database)
    return kept if had else None


def _refuse(part: Path, ko: str, en: str) -> None:
    part.unlink(missing_ok=True)
    raise BackupError(
        f"{ko} 지금의 데이터베이스는 그대로입니다.", f"{en} The present database is untouched."
    )
