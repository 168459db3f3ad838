import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace

from console.center.switchboard.calls import Journal, Report, ReportKind
from console.center.switchboard.interface import SwitchboardEvents
from console.center.switchboard.lines import Lines, World
from console.center.switchboard.statefile import StateFile

_log = logging.getLogger(__name__)
TRY_AGAIN_MS = 1_000

Now = Callable[[], int]
Sleep = Callable[[int], Awaitable[None]]


def wall_ms() -> int:
    return time.time_ns() // 1_000_000


async def sleep_ms(ms: int) -> None:
    await asyncio.sleep(ms / 1000)


class SimulatedSwitchboard:
    """A telephone system without telephones, behind the interface of the real one.

    It writes down what it will say before it says it, as the journal of a real one does: calls
    go on while the center is dead, and it hears of them once it is back. Times in ms.
    """

    def __init__(
        self, file: StateFile, world: World, *, now: Now = wall_ms, sleep: Sleep = sleep_ms
    ) -> None:
        self._file = file
        self._world = world
        self._now = now
        self._sleep = sleep
        self._changed = asyncio.Event()
        self._lines: Lines | None = None
        self.caught_up = asyncio.Event()
        """Set once what happened in its absence has been told."""

    async def run(self, events: SwitchboardEvents) -> None:
        """Reports until cancelled; what happened in its absence comes first."""
        self._opened().resume(self._now())
        while True:
            self._changed.clear()
            lines = self._opened()
            lines.advance(self._now())
            if await self._deliver(lines, events):
                self.caught_up.set()
                await self._wait(lines.next_due - self._now())
            else:
                await self._sleep(TRY_AGAIN_MS)

    async def accept(self, switchboard_id: str, staff_id: str) -> None:
        """Ring this counselor's phone for the caller. The outcome comes as an event."""
        self._opened().accept(switchboard_id, staff_id, self._now())
        self._changed.set()

    async def hang_up(self, switchboard_id: str) -> None:
        """End the call. Nothing happens if it is over already."""
        self._opened().hang_up(switchboard_id, self._now())
        self._changed.set()

    def _opened(self) -> Lines:
        if self._lines is None:
            journal = self._file.load() or Journal()
            if not journal.next_arrival_at:
                first = self._world.arrivals.after(self._now(), self._world.random)
                journal = replace(journal, next_arrival_at=first)
            self._lines = Lines(journal, self._world)
        return self._lines

    async def _deliver(self, lines: Lines, events: SwitchboardEvents) -> bool:
        """Says what is to be said, each caller's in order; False where somebody did not hear."""
        unheard: set[str] = set()
        if lines.reports:
            self._save(lines)
        while report := next((r for r in lines.reports if r.call_id not in unheard), None):
            if await self._say(report, events):
                lines.taken(report)
                self._save(lines)
            else:
                unheard.add(report.call_id)
        return not unheard

    async def _say(self, report: Report, events: SwitchboardEvents) -> bool:
        try:
            await _tell(events, report)
        except Exception as error:  # noqa: BLE001 - the caller is on the line whatever it is
            _log.warning("the center did not take a report: %s", type(error).__name__)
            return False
        return True

    def _save(self, lines: Lines) -> None:
        try:
            self._file.save(lines.journal)
        except OSError as error:
            # Without its memory the telephone still works; only a restart would forget.
            _log.warning("the simulated switchboard's memory was not written: %s", error.strerror)

    async def _wait(self, ms: int) -> None:
        """Until something is due or somebody asks for something."""
        if ms <= 0:
            return
        waits = {
            asyncio.ensure_future(self._sleep(ms)),
            asyncio.ensure_future(self._changed.wait()),
        }
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()


async def _tell(events: SwitchboardEvents, report: Report) -> None:
    match report.kind:
        case ReportKind.JOINED:
            if report.incoming is not None:
                await events.joined(report.incoming)
        case ReportKind.ABANDONED:
            await events.abandoned(report.call_id, report.at)
        case ReportKind.CONNECTING:
            await events.connecting(report.call_id, report.staff_id)
        case ReportKind.CONNECTED:
            await events.connected(report.call_id, report.staff_id, report.at)
        case ReportKind.CONNECTION_FAILED:
            await events.connection_failed(report.call_id)
        case ReportKind.ENDED:
            await events.ended(report.call_id, report.at)
