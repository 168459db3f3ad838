import asyncio
import logging
import uuid

from console.center.center import Center
from console.center.contacts import contact_id
from console.center.practice.board import Board
from console.center.practice.callers import Callers
from console.center.practice.finished import Finished
from console.center.practice.journal import Call, Journal, JournalFile, Line, Phase
from console.center.switchboard.interface import IncomingCall, SwitchboardEvents
from console.center.switchboard.simulated import Sleep, sleep_ms
from console.center.unit import Unit
from console.model.contact import Caller
from console.model.said import Said

_log = logging.getLogger(__name__)
TRY_AGAIN_MS = 1_000
LOOK_MS = 250
"""So often the feed is looked at: as fast as a person on the telephone would notice."""


class NobodyHearsError(Exception):
    """The talk is over: the words reach nobody."""


class PracticeSwitchboard:
    """Scripted callers behind the interface of a telephone system; it listens to written words."""

    def __init__(
        self,
        center: Center,
        callers: Callers,
        file: JournalFile,
        board: Board,
        finished: Finished,
        *,
        sleep: Sleep = sleep_ms,
    ) -> None:
        self._center = center
        self._callers = callers
        self._file = file
        self._board = board
        self._finished = finished
        self._sleep = sleep
        self._changed = asyncio.Event()
        self._writing = asyncio.Lock()
        self._saved = Journal()

    async def run(self, events: SwitchboardEvents) -> None:
        """Reports until cancelled."""
        while True:
            self._changed.clear()
            if await self.step(events):
                await self._wait()
            else:
                await self._sleep(TRY_AGAIN_MS)

    async def step(self, events: SwitchboardEvents) -> bool:
        """One look around, and what follows from it; False where the center did not take it."""
        try:
            await self._look()
            self._callers.advance(self._center.now())
            self._save()
            for call in self._callers.calls:
                await self._tell(events, call)
            self._save()
        except Exception as error:  # noqa: BLE001 - whatever it is, the callers stay on the line
            _log.warning("practice goes on after a fault: %s", type(error).__name__)
            return False
        return True

    async def accept(self, switchboard_id: str, staff_id: str) -> None:
        self._callers.accept(switchboard_id, staff_id, self._center.now())
        self._save()
        self._changed.set()

    async def hang_up(self, switchboard_id: str) -> None:
        self._callers.hang_up(switchboard_id, self._center.now())
        self._save()
        self._changed.set()

    async def say(self, switchboard_id: str, text: str) -> None:
        """The words stand in the transcript when this returns. Raises NobodyHearsError."""
        if not self._callers.say(switchboard_id, text, self._center.now()):
            raise NobodyHearsError
        self._save()
        call = self._callers.call(switchboard_id)
        if call is not None:
            await self._write(call)
        self._changed.set()

    async def _look(self) -> None:
        seen = await self._board.look()
        now = self._center.now()
        if seen.ready:
            self._callers.ready(now)
        if seen.done:
            contacts = {contact_id(self._center.id, call.id): call for call in self._callers.calls}
            for contact, done in seen.done:
                if contact in contacts:
                    self._callers.done(contacts[contact].id, done, now)

    async def _tell(self, events: SwitchboardEvents, call: Call) -> None:
        """What the center has not heard yet of this caller, in the order of a telephone's."""
        if call.phase is not Phase.AWAY and call.told is Phase.AWAY:
            await events.joined(self._incoming(call))
        if call.phase is not call.told:
            await self._tell_phase(events, call)
            if call.phase is not Phase.OVER:
                self._callers.told(call, call.phase, self._center.now())
        if call.phase in (Phase.TALKING, Phase.OVER):
            await self._write(call)
        if call.phase is Phase.OVER:
            self._finished.write(call, self._callers.scenario(call))
            self._callers.told(call, call.phase, self._center.now())

    async def _tell_phase(self, events: SwitchboardEvents, call: Call) -> None:
        match call.phase:
            case Phase.WAITING if call.told is Phase.RINGING:
                await events.connection_failed(call.id)
            case Phase.RINGING:
                await events.connecting(call.id, call.staff_id)
            case Phase.TALKING:
                await events.connected(call.id, call.staff_id, call.connected_at)
            case Phase.OVER:
                if call.told is not Phase.TALKING:
                    await events.connected(call.id, call.staff_id, call.connected_at)
                await events.ended(call.id, call.ended_at)
            case _:
                pass

    def _incoming(self, call: Call) -> IncomingCall:
        person = self._callers.scenario(call).caller
        caller = Caller(
            alias=person.alias.of(self._callers.language),
            district=person.district,
            age_band=person.age_band.value,
        )
        return IncomingCall(
            switchboard_id=call.id, channel=person.channel, joined_at=call.joined_at, caller=caller
        )

    async def _write(self, call: Call) -> None:
        """Lines that were said by now become rows; the same line is always the same row."""
        async with self._writing:
            call = self._callers.call(call.id) or call
            now = self._center.now()
            due = [line for line in call.lines[call.written :] if line.at <= now]
            if not due:
                return
            id_ = contact_id(self._center.id, call.id)
            rows = [
                (_row_id(call, place), self._said(id_, call, line))
                for place, line in enumerate(due, call.written)
            ]

            def work(unit: Unit) -> None:
                for row_id, said in rows:
                    unit.put(row_id, said)

            await self._center.write(work)
            self._callers.wrote(call, call.written + len(due))

    def _said(self, id_: str, call: Call, line: Line) -> Said:
        return Said(
            contact_id=id_,
            staff_id=call.staff_id,
            speaker=line.speaker,
            text=line.text,
            said_at=line.at,
        )

    def _save(self) -> None:
        journal = self._callers.journal
        if journal == self._saved:
            return
        try:
            self._file.save(journal)
            self._saved = journal
        except OSError as error:
            # Without its memory practice still goes on; only a restart would forget.
            _log.warning("the memory of practice was not written: %s", error.strerror)

    async def _wait(self) -> None:
        """Until something is due, somebody asks for something, or it is time for a look."""
        due = self._callers.next_due()
        left = LOOK_MS if due is None else min(LOOK_MS, max(0, due - self._center.now()))
        waits = {
            asyncio.ensure_future(self._sleep(left)),
            asyncio.ensure_future(self._changed.wait()),
        }
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()


def _row_id(call: Call, place: int) -> str:
    return str(uuid.uuid5(uuid.UUID(call.id), str(place)))
