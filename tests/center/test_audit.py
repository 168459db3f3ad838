import json
from typing import Any

import pytest
import sqlalchemy as sa

from console.center import audit, manage, schema
from console.model import commands as c
from tests.support.center import RunningCenter
from tests.support.desk import Desk, note


def entries(center: RunningCenter) -> list[dict[str, Any]]:
    found = center.center.db.read_now(
        lambda conn: (
            conn.execute(sa.select(schema.audit).order_by(schema.audit.c.n)).mappings().fetchall()
        )
    )
    return [dict(row) for row in found]


def whole(center: RunningCenter) -> audit.Broken | None:
    return manage.audit_verify(center.home)


def change(center: RunningCenter, statement: str) -> None:
    def work(connection: sa.Connection) -> None:
        connection.exec_driver_sql(statement)

    center.center.db.write_now(work)


def test_what_matters_is_written_down_and_chained(center: RunningCenter, minji: Desk) -> None:
    with center.client() as client:
        client.post("/v1/sign-in", json={"login": "minji", "password": "wrong"})
    contact_id = minji.open_contact()
    minji.fact(
        c.RecordViewed(contact_id=contact_id, record_kind="note", record_id="n\x00", viewed_at=1)
    )
    actions = [entry["action"] for entry in entries(center)]
    assert actions[:3] == ["center.created", "staff.added", "staff.added"]
    assert actions[-3:] == ["sign_in", "sign_in.failed", "record.viewed"]
    viewed = entries(center)[-1]
    assert json.loads(viewed["subject"]) == contact_id
    assert viewed["origin"] == "127.0.0.1"
    assert whole(center) is None


def test_a_repeated_fact_is_written_down_once(center: RunningCenter, minji: Desk) -> None:
    contact_id = minji.open_contact()
    shapes = minji.shapes(
        c.RecordViewed(contact_id=contact_id, record_kind="note", record_id="n", viewed_at=1)
    )
    minji.send(*shapes)
    minji.send(*shapes)
    assert [entry["action"] for entry in entries(center)].count("record.viewed") == 1


@pytest.mark.parametrize(
    ("tampering", "broken"),
    [
        ("UPDATE audit SET actor = 'nobody' WHERE n = 2", 2),
        ("DELETE FROM audit WHERE n = 3", 3),
        ("DELETE FROM audit WHERE n >= 4", 4),
        ("UPDATE audit SET details = '{}' WHERE n = 4", 4),
    ],
)
def test_tampering_is_found_where_it_was_done(
    center: RunningCenter, tampering: str, broken: int
) -> None:
    assert whole(center) is None
    change(center, tampering)
    assert whole(center) == audit.Broken(broken)


def test_no_words_and_no_names_are_in_it(center: RunningCenter, minji: Desk) -> None:
    contact_id = minji.open_contact()
    minji.fact(c.NoteAdded(contact_id=contact_id, content=note("비밀 이야기"), written_at=1))
    text = json.dumps(entries(center), ensure_ascii=False)
    assert "비밀" not in text
    assert "minji" not in text
    assert "민지" not in text
