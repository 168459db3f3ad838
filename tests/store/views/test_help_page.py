from typing import Any

from console.model.center import CenterInfo
from console.model.contact import ContactState
from console.model.help import Help, HelpState
from console.model.message import Message
from console.model.risk import RiskLevel
from console.model.screen import HelpView
from console.store import views
from console.store.connection import Connection
from tests.store import made
from tests.store.made import MINA, NOW
from tests.store.views.desk import JUN, STAFF, contact

KIM = "staff-kim"


def help_(staff_id: str, **more: Any) -> made.Row:
    return made.row(Help(staff_id=staff_id, asked_at=NOW, **more), staff_id)


def message(name: str, to: str, at: int, read_at: int | None = None) -> made.Row:
    return made.row(Message(id=name, from_id=JUN, to_id=to, text=name, sent_at=at, read_at=read_at))


def test_ones_own_call_says_who_and_whom_to_call(db: Connection) -> None:
    center = CenterInfo(id="c", name="센터", on_call_name="이당직", on_call_phone="02-120")
    made.fed(
        db,
        *STAFF,
        made.row(center),
        help_(MINA, contact_id="contact-1", seen_by=JUN, seen_at=NOW + 5),
    )
    assert views.desk(db, MINA).help == HelpView(
        state=HelpState.SEEN,
        asked_at=NOW,
        by_name="박준",
        by_at=NOW + 5,
        on_call_name="이당직",
        on_call_phone="02-120",
    )
    made.fed(db, help_(MINA, closed_at=NOW + 9))
    assert views.desk(db, MINA).help is None


def test_a_colleagues_call_tells_of_the_talk(db: Connection) -> None:
    talk = contact(
        "contact-2",
        ContactState.CONNECTED,
        counselor_id=JUN,
        connected_at=NOW - 60_000,
        reason="work",
        risk=RiskLevel.MODERATE,
        risk_asked=True,
    )
    made.fed(db, *STAFF, talk, help_(JUN, contact_id="contact-2", on_call_id=MINA))
    (call,) = views.desk(db, MINA).calls
    assert (call.name, call.reason, call.risk, call.connected_at) == (
        "박준",
        "work",
        RiskLevel.MODERATE,
        NOW - 60_000,
    )
    assert call.escalated
    assert not call.mine
    made.fed(db, help_(JUN, coming_by=MINA, coming_at=NOW + 1))
    assert views.desk(db, MINA).calls[0].mine
    made.fed(db, help_(JUN, closed_at=NOW + 2))
    assert views.desk(db, MINA).calls == ()


def test_messages_are_those_not_read_oldest_first(db: Connection) -> None:
    made.fed(
        db,
        *STAFF,
        message("second-x", MINA, NOW + 2),
        message("first-xx", MINA, NOW + 1),
        message("read-xxx", MINA, NOW, NOW + 3),
        message("for-other", KIM, NOW),
    )
    found = views.desk(db, MINA).messages
    assert [one.text for one in found] == ["first-xx", "second-x"]
    assert {one.from_name for one in found} == {"박준"}


def test_nobody_is_told_to_call_oneself(db: Connection) -> None:
    center = CenterInfo(
        id="c", name="센터", on_call_id=MINA, on_call_name="김미나", on_call_phone="02-120"
    )
    made.fed(db, *STAFF, made.row(center), help_(MINA))
    desk = views.desk(db, MINA)
    assert desk.help is not None
    assert {desk.on_call_name, desk.on_call_phone, desk.help.on_call_name} == {""}
    assert views.desk(db, JUN).on_call_phone == "02-120"
