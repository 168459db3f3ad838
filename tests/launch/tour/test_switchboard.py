import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from console.center.switchboard.calls import Journal, Report, ReportKind
from console.center.switchboard.interface import IncomingCall
from console.launch.tour.switchboard import WAITED_MS, ScriptedSwitchboard
from console.model.contact import Caller, Channel

NOW = 10_000_000


class Ear:
    """A center that writes down what it is told."""

    def __init__(self) -> None:
        self.heard: list[tuple[Any, ...]] = []
        self.talking = asyncio.Event()

    async def joined(self, call: IncomingCall) -> str:
        self.heard.append(("joined", call.switchboard_id, call.joined_at))
        return call.switchboard_id

    async def abandoned(self, switchboard_id: str, at: int) -> None:
        raise AssertionError((switchboard_id, at))

    async def connecting(self, switchboard_id: str, staff_id: str) -> None:
        self.heard.append(("connecting", switchboard_id, staff_id))

    async def connected(self, switchboard_id: str, staff_id: str, at: int) -> None:
        self.heard.append(("connected", switchboard_id, staff_id, at))
        self.talking.set()

    async def connection_failed(self, switchboard_id: str) -> None:
        raise AssertionError(switchboard_id)

    async def ended(self, switchboard_id: str, at: int) -> None:
        self.heard.append(("ended", switchboard_id, at))


def joins(id_: str) -> Report:
    call = IncomingCall(
        switchboard_id=id_, channel=Channel.CALL, joined_at=NOW - 9_000, caller=Caller()
    )
    return Report(kind=ReportKind.JOINED, call_id=id_, at=call.joined_at, incoming=call)


JOURNAL = Journal(
    reports=(
        joins("waits"),
        joins("talks"),
        Report(kind=ReportKind.CONNECTED, call_id="talks", at=NOW - 5_000, staff_id="yu"),
    )
)


def evening(play: Callable[[ScriptedSwitchboard, Ear], Awaitable[None]]) -> Ear:
    ear = Ear()

    async def run() -> None:
        switchboard = ScriptedSwitchboard(JOURNAL, lambda: NOW)
        running = asyncio.create_task(switchboard.run(ear))
        await switchboard.running.wait()
        await play(switchboard, ear)
        running.cancel()

    asyncio.run(run())
    return ear


def test_talks_go_on_and_who_waits_rings_when_told_to() -> None:
    async def play(switchboard: ScriptedSwitchboard, ear: Ear) -> None:
        assert [what[:2] for what in ear.heard] == [("joined", "talks"), ("connected", "talks")]
        await switchboard.rings(0, 134)

    assert evening(play).heard[-1] == ("joined", "waits", NOW - 134_000)


def test_a_talk_is_reported_as_connected_a_while_ago() -> None:
    async def play(switchboard: ScriptedSwitchboard, ear: Ear) -> None:
        await switchboard.rings(0, 10)
        switchboard.connects_ago(600)
        ear.talking.clear()
        await switchboard.accept("waits", "han")
        await ear.talking.wait()

    assert evening(play).heard[-3:] == [
        ("joined", "waits", NOW - 600_000 - WAITED_MS),
        ("connecting", "waits", "han"),
        ("connected", "waits", "han", NOW - 600_000),
    ]


def test_of_a_line_from_before_a_restart_nothing_is_said() -> None:
    async def play(switchboard: ScriptedSwitchboard, ear: Ear) -> None:
        before = len(ear.heard)
        await switchboard.hang_up("of before")
        assert len(ear.heard) == before
        await switchboard.hang_up("talks")

    assert evening(play).heard[-1] == ("ended", "talks", NOW)
