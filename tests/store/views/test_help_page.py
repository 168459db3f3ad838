"""Calls for help and quiet messages as the desk has them."""

from typing import Any

from console.model.center import CenterInfo
from console.model.help import Help, HelpState
from console.model.message import Message
from console.model.risk import RiskLevel
from console.model.roles import Role
from console.model.screen import HelpView, MessageView
from console.store import views
from console.store.connection import Connection
from tests.store import made
from tests.store.made import MINA, NOW
from tests.store.views.desk import JUN, STAFF, person, talking

DO = "staff-doyun"
LEAD = person(DO, "김도윤", Role.SUPERVISOR)


def asked(staff_id: str, at: int = NOW, **more: Any) -> made.Row:
    return made.row(Help(staff_id=staff_id, asked_at=at, **more), staff_id)


def on_call(staff_id: str, name: str) -> made.Row:
    info = CenterInfo(
        id="center-1", name="곁", on_call_id=staff_id, on_call_name=name, on_call_phone="02-120"
    )
    return made.row(info)


def written(id_: str, to: str = MINA, at: int = NOW, **more: Any) -> made.Row:
    return made.row(Message(id=id_, from_id=DO, to_id=to, text=id_, sent_at=at, **more))


def test_ones_own_call_says_who_has_seen_it_and_whom_to_call(db: Connection) -> None:
    made.fed(db, *STAFF, LEAD, on_call(DO, "김도윤"), asked(MINA))
    whom = {"on_call_name": "김도윤", "on_call_phone": "02-120"}
    assert views.desk(db, MINA).help == HelpView(state=HelpState.ASKED, asked_at=NOW, **whom)  # type: ignore[arg-type]  # names
    made.fed(db, asked(MINA, seen_by=DO, seen_at=NOW + 4))
    seen = views.desk(db, MINA).help
    assert seen is not None
    assert (seen.state, seen.by_name, seen.by_at) == (HelpState.SEEN, "김도윤", NOW + 4)
    made.fed(db, asked(MINA, seen_by=DO, seen_at=NOW + 4, coming_by=DO, coming_at=NOW + 9))
    coming = views.desk(db, MINA).help
    assert coming is not None
    assert (coming.state, coming.by_at) == (HelpState.COMING, NOW + 9)
    made.fed(db, asked(MINA, closed_at=NOW + 20))
    assert views.desk(db, MINA).help is None


def test_nobody_is_told_to_call_oneself(db: Connection) -> None:
    made.fed(db, *STAFF, on_call(MINA, "김미나"), asked(MINA))
    desk = views.desk(db, MINA)
    assert desk.help is not None
    assert {desk.on_call_name, desk.on_call_phone, desk.help.on_call_name} == {""}
    assert views.desk(db, JUN).on_call_phone == "02-120"


def test_colleagues_calls_the_longest_first_with_what_is_known_of_the_talk(
    db: Connection,
) -> None:
    made.fed(
        db,
        *STAFF,
        LEAD,
        talking("talk-of-jun", counselor_id=JUN, reason="health", risk=RiskLevel.HIGH),
        asked(MINA, NOW + 5, on_call_id=DO, escalated_at=NOW + 35),
        asked(JUN, NOW, contact_id="talk-of-jun", seen_by=DO, seen_at=NOW + 1),
        asked(DO, NOW - 1),
    )
    first, second = views.desk(db, DO).calls
    assert (first.name, first.reason, first.risk, first.seen_name) == (
        "박준",
        "health",
        RiskLevel.HIGH,
        "김도윤",
    )
    assert (second.name, second.escalated, first.escalated) == ("김미나", True, False)


def test_messages_to_this_person_that_are_not_read_oldest_first(db: Connection) -> None:
    made.fed(
        db,
        *STAFF,
        LEAD,
        written("later-one", at=NOW + 2),
        written("early-one", at=NOW + 1),
        written("read-one", read_at=NOW + 9),
        written("to-another", to=JUN),
    )
    shown = views.desk(db, MINA).messages
    assert [message.id for message in shown] == ["early-one", "later-one"]
    assert shown[0] == MessageView(
        id="early-one", from_id=DO, from_name="김도윤", text="early-one", sent_at=NOW + 1
    )
