import asyncio

from console.center.unit import Unit
from console.model.presence import Presence, PresenceState
from tests.support.center import RunningCenter, until

VALUE = Presence(staff_id="somebody", state=PresenceState.READY, since=1)


def put(unit: Unit) -> str:
    unit.put(VALUE.staff_id, VALUE)
    return "done"


def test_a_write_is_durable_and_wakes_who_waits(lone: RunningCenter) -> None:
    async def story() -> tuple[str, bool]:
        with lone.center.hub.watch() as moved:
            said = await lone.center.write(put)
            return said, moved.is_set()

    assert asyncio.run(story()) == ("done", True)


def test_a_write_by_a_tool_is_noticed_by_the_next_round(lone: RunningCenter) -> None:
    before = lone.center.hub.seq
    lone.center.write_now(put)

    until(lambda: lone.center.hub.seq > before)


def test_what_every_console_knows_of_it(lone: RunningCenter) -> None:
    info = asyncio.run(lone.center.info())
    assert (info.id, info.name) == (lone.center.id, "시험 센터")
