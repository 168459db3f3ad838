import asyncio

from console.center.center import Center
from console.center.contacts import Contacts
from console.center.demo.hands import Hands
from console.center.switchboard.interface import IncomingCall
from console.model.contact import Caller, Channel, Contact, ContactState
from console.model.note import Line, Note, NoteContent
from console.model.presence import Presence, PresenceState
from console.model.risk import Risk, RiskLevel
from tests.center.demo.rows import ids, rows

_CALL = IncomingCall(
    switchboard_id="sim-hands", channel=Channel.CALL, joined_at=1, caller=Caller(alias="시험")
)


def _contact(center: Center, id_: str) -> Contact:
    (found,) = [
        row for row in rows(center, "contact") if isinstance(row, Contact) and row.id == id_
    ]
    return found


def test_a_call_from_accept_to_signature_by_commands_alone(center: Center) -> None:
    minho = ids(center)["jung.minho"]

    async def play() -> str:
        id_ = await Contacts(center).joined(_CALL)
        hands = Hands(center, minho)
        await hands.accept(_contact(center, id_))
        assert _contact(center, id_).state is ContactState.CONNECTED
        await hands.say(PresenceState.IN_SESSION)
        await hands.renew(PresenceState.IN_SESSION)
        await hands.end(_contact(center, id_))
        content = NoteContent(lines=(Line(0, "시험 기록"),))
        await hands.sign(_contact(center, id_), content, RiskLevel.LOW)
        return id_

    id_ = asyncio.run(play())
    contact = _contact(center, id_)
    assert contact.state is ContactState.ENDED
    assert contact.signed_at is not None
    assert not contact.flags
    assert [r for r in rows(center, "risk") if isinstance(r, Risk) and r.contact_id == id_]
    assert [n for n in rows(center, "note") if isinstance(n, Note) and n.contact_id == id_]
    states = [
        row.state
        for row in rows(center, "presence")
        if isinstance(row, Presence) and row.staff_id == minho
    ]
    assert states == [PresenceState.IN_SESSION]


def test_one_that_somebody_else_took_is_left_alone(center: Center) -> None:
    staff = ids(center)

    async def play() -> str:
        id_ = await Contacts(center).joined(_CALL)
        waiting = _contact(center, id_)
        await Hands(center, staff["jung.minho"]).accept(waiting)
        await Hands(center, staff["yu.gaon"]).accept(waiting)
        return id_

    assert _contact(center, asyncio.run(play())).counselor_id == staff["jung.minho"]
