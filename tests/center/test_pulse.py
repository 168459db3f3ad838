import asyncio
from pathlib import Path

import pytest

from console.center import pulse
from console.center.switchboard.interface import SwitchboardEvents
from tests.support.center import RunningCenter, until
from tests.support.desk import Desk
from tests.support.switchboard import TestSwitchboard


class Shaky(TestSwitchboard):
    """Breaks off twice before it holds."""

    def __init__(self) -> None:
        super().__init__()
        self.runs = 0

    async def run(self, events: SwitchboardEvents) -> None:
        self.runs += 1
        if self.runs < 3:
            raise ConnectionError("the telephone system is gone")
        await super().run(events)


def test_a_switchboard_that_breaks_off_is_listened_to_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pulse, "BACKOFF_S", (0.01, 0.05))
    switchboard = Shaky()
    with RunningCenter(tmp_path / "c", switchboard=switchboard) as center:
        center.staff("minji")
        desk = Desk.at(center, "minji")
        id_ = switchboard.join()
        assert id_ in desk.pull().of("contact")
        assert switchboard.runs == 3
        desk.close()


def test_it_ends_with_the_block_and_leaves_no_task(lone: RunningCenter) -> None:
    async def story() -> int:
        async with pulse.beating(lone.center, tick_s=0.01):
            await asyncio.sleep(0)
        return len(asyncio.all_tasks())

    assert asyncio.run(story()) == 1


def test_a_fault_in_a_round_does_not_end_the_rounds(
    lone: RunningCenter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pulse, "BACKOFF_S", (0.01, 0.05))
    rounds = []

    async def broken(center: object) -> None:
        rounds.append(center)
        raise LookupError("a fault")

    monkeypatch.setattr(pulse, "tick", broken)
    lone.restart()
    until(lambda: len(rounds) > 2)
