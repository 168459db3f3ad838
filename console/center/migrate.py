"""Makes the tables, brings older ones up to date, and refuses what a newer center has written."""

import hashlib
import secrets

import sqlalchemy as sa

from console.center import audit, schema
from console.center.errors import HomeError, StoreError


def create(connection: sa.Connection, center_id: str, key: bytes) -> None:
    """The tables, and the rows every center has. Raises HomeError where it is there already."""
    schema.create(connection)
    if _meta(connection, center_id):
        raise HomeError(
            "이 데이터베이스에는 이미 이 센터가 있습니다. 아무것도 바꾸지 않았습니다.",
            "This database already holds this center. Nothing was changed.",
        )
    values = {
        "schema": str(schema.SCHEMA_VERSION),
        "incarnation": new_incarnation(),
        "key": fingerprint(key),
    }
    connection.execute(
        sa.insert(schema.meta),
        [{"center_id": center_id, "key": name, "value": value} for name, value in values.items()],
    )
    connection.execute(
        sa.insert(schema.counter).values(
            center_id=center_id, seq=0, rights=0, audit_n=0, audit_hash=audit.START
        )
    )


def check(connection: sa.Connection, center_id: str) -> int:
    """The version of the database. Raises StoreError where this program cannot work with it."""
    tables = sa.inspect(connection).get_table_names()
    found = _meta(connection, center_id) if "meta" in tables else {}
    version = found.get("schema", "")
    if not version.isdigit() or "incarnation" not in found:
        raise StoreError(
            "센터의 데이터베이스가 아니거나 손상되었습니다. 아무것도 바꾸지 않았습니다. "
            "백업을 되돌려 주십시오: gyeot center restore",
            "This is not the database of this center, or it is damaged. Nothing was changed. "
            "Please restore a backup: gyeot center restore",
        )
    if int(version) > schema.SCHEMA_VERSION:
        raise StoreError(
            "더 새로운 버전의 센터가 쓰던 데이터베이스입니다. 아무것도 바꾸지 않았습니다. "
            "센터 프로그램을 새 버전으로 바꿔 주십시오.",
            "A newer version of the center has written this database. Nothing was changed. "
            "Please update the center's program.",
        )
    return int(version)


def upgrade(connection: sa.Connection, center_id: str) -> None:
    """Bring an older database up to date, wholly or not at all. Nothing in it is lost.

    Version 2 knows whose contact it is, and finds what was written about a contact. Of contacts
    from before nobody knows whose they were.
    """
    if connection.dialect.name == "postgresql":
        # Several centers may live in one database, and all of them wake at once.
        connection.execute(sa.text("SELECT pg_advisory_xact_lock(hashtext('gyeot schema'))"))
    if check(connection, center_id) >= schema.SCHEMA_VERSION:
        return
    schema.create(connection)
    connection.execute(
        sa.update(schema.meta)
        .where(schema.meta.c.center_id == center_id, schema.meta.c.key == "schema")
        .values(value=str(schema.SCHEMA_VERSION))
    )


def new_incarnation() -> str:
    """A word no other life of a center has."""
    return secrets.token_hex(8)


def fingerprint(key: bytes) -> str:
    """Tells one key from another without telling it."""
    return hashlib.sha256(b"gyeot center key" + key).hexdigest()[:32]


def _meta(connection: sa.Connection, center_id: str) -> dict[str, str]:
    meta = schema.meta.c
    rows = connection.execute(sa.select(meta.key, meta.value).where(meta.center_id == center_id))
    return {row.key: row.value for row in rows}
