import asyncio
from contextlib import suppress
from random import Random

from console.center import presence
from console.center.center import Center
from console.center.contacts import Contacts
from console.center.demo.helpline import Helpline, build
from console.center.unit import Unit
from console.model.contact import Contact, ContactState
from console.model.note import Note
from console.model.presence import PresenceState
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
