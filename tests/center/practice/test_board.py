import asyncio

from console.center.center import Center
from console.center.practice.board import Board
from console.dialogue.scenario import Deed
from console.model import commands as c
from console.model.presence import PresenceState
from console.model.risk import RiskLevel
from tests.center.practice.desk import Desk, Turned


def test_it_sees_what_was_done_since_it_looked(center: Center, clock: Turned) -> None:
    async def story() -> None:
        desk = Desk(center, clock, "closed-shop")
        board = Board(center, desk.staff_id)
        assert not (await board.look()).ready
        await desk.ask(c.PresenceSet(state=PresenceState.READY))
        assert (await board.look()).ready
        assert not (await board.look()).ready
        await desk.passes()
        await desk.passes(3_000)
        id_ = await desk.takes("바람")
        await board.look()
        now = center.now()
        await desk.file(
            c.RiskAssessed(contact_id=id_, asked=True, level=RiskLevel.HIGH, assessed_at=now)
        )
        ((contact_id, done),) = (await board.look()).done
        assert (contact_id, done.deed) == (id_, Deed.RISK_ASSESSED)
        assert (await board.look()).done == ()

    asyncio.run(story())


def test_somebody_elses_readiness_is_not_the_trainees(center: Center, clock: Turned) -> None:
    async def story() -> None:
        desk = Desk(center, clock)
        await desk.ask(c.PresenceSet(state=PresenceState.READY))
        assert not (await Board(center, "somebody-else").look()).ready

    asyncio.run(story())
