import sqlalchemy as sa

from console.center import records, schema
from console.model import commands as c
from console.model.followup import FollowUpPurpose
from console.model.risk import RiskLevel
from tests.support.center import RunningCenter
from tests.support.desk import Desk, note


def signed(desk: Desk, contact_id: str, text: str, at: int) -> None:
    desk.fact(
        c.NoteSigned(contact_id=contact_id, device=desk.vault_id, content=note(text), signed_at=at)
    )


def test_what_was_written_about_some_contacts_newest_first(
    center: RunningCenter, minji: Desk
) -> None:
    first, second, other = (minji.open_contact() for _ in range(3))
    signed(minji, first, "하나", 10)
    signed(minji, second, "둘\x00 둘", 20)
    signed(minji, other, "다른 분", 30)
    minji.fact(c.NoteAdded(contact_id=first, content=note("덧붙임"), written_at=40))
    for at, level in ((1, RiskLevel.LOW), (2, RiskLevel.HIGH)):
        minji.fact(c.RiskAssessed(contact_id=first, asked=True, level=level, assessed_at=at))
    minji.fact(
        c.FollowUpRequested(
            contact_id=second, purpose=FollowUpPurpose.TALK, consented_at=1, requested_at=2
        )
    )
    found = center.center.write_now(lambda unit: records.of(unit, [first, second]))
    assert [one.content.text for one in found.notes] == ["둘\x00 둘", "하나"]
    assert [one.level for one in found.risks] == [RiskLevel.HIGH, RiskLevel.LOW]
    assert [one.contact_id for one in found.follow_ups] == [second]
    assert found.last_signed == found.note_of(second)
    assert found.note_of(other) is None


def test_of_no_contact_there_is_nothing(center: RunningCenter) -> None:
    found = center.center.write_now(lambda unit: records.of(unit, []))
    assert found == records.Records()
    assert found.last_signed is None


def test_it_is_found_by_the_index_not_by_reading_everything(lone: RunningCenter) -> None:
    def plan(connection: sa.Connection) -> str:
        statement = records._statement("sqlite").text.replace("IN :ids", "IN ('a', 'b')")
        return str(
            connection.exec_driver_sql(
                f"EXPLAIN QUERY PLAN {statement}".replace(":center_id", "'x'")
            ).all()
        )

    assert "feed_row_by_contact" in lone.center.db.read_now(plan)
    assert set(schema.OF_CONTACT) == {"sqlite", "postgresql"}
