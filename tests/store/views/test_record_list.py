from console.store import outbox, views
from console.store.connection import Connection
from tests.store import made
from tests.store.made import MINA, NOW
from tests.store.views.desk import JUN, talking


def test_ones_own_contacts_and_those_one_wrote_into(db: Connection) -> None:
    made.fed(
        db,
        talking("early-xxx"),
        talking("later-xxx", joined_at=NOW + 5),
        talking("of-junxxx", counselor_id=JUN),
        talking("helped-xx", counselor_id=JUN, others=(MINA,), joined_at=NOW + 2),
        talking("mentioned", counselor_id=JUN, requested_by=MINA),
    )
    assert [one.id for one in views.records(db, MINA)] == ["later-xxx", "helped-xx", "early-xxx"]


def test_what_is_on_its_way_is_there_already(db: Connection) -> None:
    made.fed(db, talking("contact-1"))
    outbox.append(db, made.opened("by-hand-x", at=NOW + 50))
    outbox.append(db, made.ended("contact-1"))
    by_hand, ended = views.records(db, MINA)
    assert by_hand.local
    assert ended.ended_at == NOW + 9
