import asyncio
from contextlib import suppress
from random import Random
from typing import Self

from console.center import presence
from console.center.center import Center
from console.center.contacts import Contacts
from console.center.demo.hands import Hands
from console.center.demo.helpline import Helpline, build
from console.center.unit import Unit
from console.model import commands as c
from console.model.center import CenterInfo
from console.model.contact import Contact, ContactState
from console.model.help import Help
from console.model.history import History
from console.model.note import Note
from console.model.presence import PresenceState
from console.model.risk import RiskLevel, RiskStep, StepTaken
from tests.center.demo.rows import ids, rows
from tests.center.switchboard.world import VirtualTime

_STEP_MS = 2_000


def _waiting(center: Center) -> list[str]:
    waits = [
        row
        for row in rows(center, "contact")
        if isinstance(row, Contact) and row.state is ContactState.WAITING
    ]
    return [contact.id for contact in sorted(waits, key=lambda contact: contact.joined_at)]


async def _played(center: Center, clock: VirtualTime, minutes: int) -> list[list[str]]:
    """The queue at every step of so many minutes, with the person at the console ready."""
    helpline = _with_clock(build(center, random=Random(9)), clock)
    center.switchboard = helpline._telephone
    jiwoo = ids(center)["han.jiwoo"]
    await center.write(lambda unit: _ready(unit, jiwoo))
    task = asyncio.create_task(helpline._telephone.run(Contacts(center)))
    queues = []
    for _ in range(minutes * 60_000 // _STEP_MS):
        await clock.advance(_STEP_MS)
        await clock.advance(0)
        await helpline._colleagues.tick()
        queues.append(_waiting(center))
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    return queues


def _with_clock(helpline: Helpline, clock: VirtualTime) -> Helpline:
    helpline._telephone._sleep = clock.sleep
    return helpline


def _ready(unit: Unit, staff_id: str) -> None:
    presence.set_(unit, staff_id, PresenceState.READY)


def test_an_evening_lives_and_leaves_somebody_to_accept(center: Center, clock: VirtualTime) -> None:
    queues = asyncio.run(_played(center, clock, minutes=12))
    assert sum(map(bool, queues)) > 0.7 * len(queues)
    staff = ids(center)
    notes = [row for row in rows(center, "note") if isinstance(row, Note)]
    fresh = [note for note in notes if note.signed_at > clock.now() - 12 * 60_000]
    assert len(fresh) >= 2
    assert staff["han.jiwoo"] not in {note.author_id for note in fresh}
    contacts = [row for row in rows(center, "contact") if isinstance(row, Contact)]
    assert not [contact for contact in contacts if contact.flags]
    gave_up = {c.id for c in contacts if c.state is ContactState.ABANDONED}
    _front_was_left_alone(queues, gave_up)


def _front_was_left_alone(queues: list[list[str]], gave_up: set[str]) -> None:
    """Whoever came to the front was there for 40 s at least before a colleague took them.

    Some give up by themselves, and one whose phone was not answered may come back before them.
    """
    front, since = queues[0][0], 0
    for place, queue in enumerate(queues):
        if queue[:1] == [front]:
            continue
        overtaken = bool(queue) and queue[0] not in queues[place - 1]
        taken = front and front not in queue and front not in gave_up and not overtaken
        assert not taken or (place - since) * _STEP_MS >= 40_000
        front, since = (queue[0] if queue else ""), place


# --- what the evening holds -----------------------------------------------------------------------


class Shift:
    """The demo from its first moment on, second by second; jiwoo and doyun sit at consoles."""

    def __init__(self, center: Center, clock: VirtualTime) -> None:
        self.center, self.clock = center, clock
        self.helpline = _with_clock(build(center, random=Random(9)), clock)
        center.switchboard = self.helpline._telephone
        self.ids = ids(center)

    async def __aenter__(self) -> Self:
        run = self.helpline._telephone.run(Contacts(self.center))
        self.task = asyncio.create_task(run)
        await self.seconds(1)
        return self

    async def __aexit__(self, *_: object) -> None:
        self.task.cancel()
        with suppress(asyncio.CancelledError):
            await self.task

    async def seconds(self, count: int) -> None:
        for _ in range(count):
            await self.clock.advance(1_000)
            await self.clock.advance(0)
            await self.helpline._colleagues.tick()

    def hands(self, login: str) -> Hands:
        return Hands(self.center, self.ids[login])

    def help_of(self, login: str) -> Help:
        found = [one for one in rows(self.center, "help") if isinstance(one, Help)]
        return next(one for one in found if one.staff_id == self.ids[login])

    def talk_of(self, login: str) -> Contact:
        found = [one for one in rows(self.center, "contact") if isinstance(one, Contact)]
        return next(
            one
            for one in found
            if one.counselor_id == self.ids[login] and one.state is ContactState.CONNECTED
        )


def test_one_talk_of_the_evening_is_at_high_risk_with_two_steps_taken(
    center: Center, clock: VirtualTime
) -> None:
    async def story() -> None:
        async with Shift(center, clock) as shift:
            await shift.seconds(1)
            talk = shift.talk_of("yu.gaon")
            assert (talk.risk, talk.risk_asked) == (RiskLevel.HIGH, True)
            assert talk.reason == "depression_or_anxiety"
            steps = [one for one in rows(center, "step") if isinstance(one, StepTaken)]
            assert [(one.contact_id, one.step) for one in steps] == [
                (talk.id, RiskStep.SAFE_PLACE),
                (talk.id, RiskStep.MEANS_APART),
            ]
            assert all(one.taken_at <= center.now() for one in steps)
            await shift.seconds(10)
            assert shift.talk_of("yu.gaon").watched_by == shift.ids["kim.doyun"]

    asyncio.run(story())


def test_who_asks_for_help_is_seen_and_answered_while_nobody_sits_there(
    center: Center, clock: VirtualTime
) -> None:
    async def story() -> None:
        async with Shift(center, clock) as shift:
            await shift.hands("han.jiwoo").ask(c.HelpAsk())
            await shift.seconds(6)
            seen = shift.help_of("han.jiwoo")
            assert (seen.seen_by, seen.coming_by) == (shift.ids["kim.doyun"], None)
            await shift.seconds(6)
            assert shift.help_of("han.jiwoo").coming_by == shift.ids["kim.doyun"]
            await shift.seconds(150)
            assert shift.help_of("han.jiwoo").closed_at is not None

    asyncio.run(story())


def test_while_a_person_sits_there_nobody_answers_for_them(
    center: Center, clock: VirtualTime
) -> None:
    async def story() -> None:
        async with Shift(center, clock) as shift:
            await center.write(lambda unit: _ready(unit, shift.ids["kim.doyun"]))
            await shift.hands("han.jiwoo").ask(c.HelpAsk())
            await shift.seconds(20)
            assert shift.help_of("han.jiwoo").seen_by is None
            assert shift.talk_of("yu.gaon").watched_by is None

    asyncio.run(story())


def test_a_returning_caller_brings_what_is_good_to_know(center: Center, clock: VirtualTime) -> None:
    async def story() -> None:
        async with Shift(center, clock) as shift:
            await shift.seconds(1)
            waits = shift.helpline._colleagues._board.waiting()
            caller = next(one for one in waits if one.caller.alias == "민들레")
            await shift.hands("han.jiwoo").accept(caller)
            (known,) = [
                one
                for one in rows(center, "history")
                if isinstance(one, History) and one.contact_id == caller.id
            ]
            assert known.staff_id == shift.ids["han.jiwoo"]
            assert "사장님" in known.remember
            assert known.promise == "식사 모임 이야기 여쭙기"
            assert [talk.counselor_name for talk in known.talks] == ["한지우", "오세린"]
            assert known.talks[0].summary.startswith("복지관 식사 모임을 안내해 드림.")
            assert [risk.level for risk in known.risks] == [RiskLevel.LOW, RiskLevel.NONE]

    asyncio.run(story())


def test_somebody_is_on_call(center: Center) -> None:
    (info,) = rows(center, "center")
    assert isinstance(info, CenterInfo)
    assert (info.on_call_name, info.on_call_phone) == ("윤서아", "02-120")
    assert info.on_call_id == ids(center)["yoon.seoa"]
