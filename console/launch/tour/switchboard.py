import asyncio
from collections.abc import Callable
from dataclasses import replace

from console.center.switchboard.calls import Journal, Report, ReportKind
from console.center.switchboard.interface import IncomingCall, SwitchboardEvents

WAITED_MS = 41_000
"""Who was connected long ago waited so long before."""


class ScriptedSwitchboard:
    """A telephone on which things happen when they are asked for, and the same in every run.

    `journal` is what goes on when the evening begins: talks are told at once, who waits rings
    when told to. A talk may be reported as connected a while ago: the switchboard's times win.
    """

    def __init__(self, journal: Journal, now: Callable[[], int]) -> None:
        self._now = now
        self._calls: dict[str, IncomingCall] = {}
        self._told: list[Report] = []
        self._waiting: list[IncomingCall] = []
        self._ago_ms = 0
        self._events: SwitchboardEvents | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self.running = asyncio.Event()
        self._sort(journal)

    async def run(self, events: SwitchboardEvents) -> None:
        """Tells the talks that go on, then only what it is told to."""
        self._events = events
        for report in self._told:
            await self._tell(events, report)
        self.running.set()
        await asyncio.Event().wait()

    async def rings(self, place: int, waited_s: int) -> None:
        """This one of the journal's callers waits, since so many seconds."""
        call = self._waiting[place]
        await self._join(replace(call, joined_at=self._now() - waited_s * 1_000))

    def connects_ago(self, seconds: int) -> None:
        """The next call that is accepted is reported as connected so long ago."""
        self._ago_ms = seconds * 1_000

    async def accept(self, switchboard_id: str, staff_id: str) -> None:
        """The phone rings and is picked up at once."""
        ago, self._ago_ms = self._ago_ms, 0
        task = asyncio.get_running_loop().create_task(self._connect(switchboard_id, staff_id, ago))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def hang_up(self, switchboard_id: str) -> None:
        """The line is down at once. One of before a restart went down while nobody listened."""
        if switchboard_id in self._calls:
            await self._ear.ended(switchboard_id, self._now())

    async def _connect(self, switchboard_id: str, staff_id: str, ago: int) -> None:
        at = self._now() - ago
        call = self._calls[switchboard_id]
        if ago:
            await self._join(replace(call, joined_at=min(call.joined_at, at - WAITED_MS)))
        await self._ear.connecting(switchboard_id, staff_id)
        await self._ear.connected(switchboard_id, staff_id, at)

    async def _join(self, call: IncomingCall) -> None:
        self._calls[call.switchboard_id] = call
        await self._ear.joined(call)

    @property
    def _ear(self) -> SwitchboardEvents:
        assert self._events is not None  # noqa: S101 - `run` comes first
        return self._events

    async def _tell(self, events: SwitchboardEvents, report: Report) -> None:
        if report.kind is ReportKind.JOINED and report.incoming is not None:
            await self._join(report.incoming)
        elif report.kind is ReportKind.CONNECTED:
            await events.connected(report.call_id, report.staff_id, report.at)
        elif report.kind is ReportKind.ENDED:
            await events.ended(report.call_id, report.at)

    def _sort(self, journal: Journal) -> None:
        """Who only waits is kept for later; the rest is told when it begins."""
        busy = {report.call_id for report in journal.reports if report.kind is not _JOINED}
        for report in journal.reports:
            if report.call_id in busy:
                self._told.append(report)
            elif report.incoming is not None:
                self._waiting.append(report.incoming)


_JOINED = ReportKind.JOINED
