"""Presence: what this person is doing, said once and renewed while it is true."""

import asyncio

from console.model.commands import PresenceRenew, PresenceSet
from console.model.outcome import Answer
from console.model.presence import LEASED, RENEW_MS, PresenceState
from console.sync.ask import Ask
from console.sync.line import Line
from console.sync.request import Reply


class Lease:
    """Renews what needs a living console every five seconds while the center is there.

    What could not be said is said again when the center is back: the state as it is by then.
    """

    def __init__(self, line: Line, ask: Ask) -> None:
        self._line = line
        self._ask = ask
        self._state: PresenceState | None = None
        self._said = False

    async def set(self, state: PresenceState) -> Reply:
        self._state, self._said = state, False
        reply = await self._ask(PresenceSet(state=state))
        self._said = self._said or reply.answer is Answer.DONE
        return reply

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            await self._line.up.wait()
            await self._renew()
            await asyncio.sleep(RENEW_MS / 1000)

    async def _renew(self) -> None:
        state = self._state
        if state in LEASED:
            await self._ask(PresenceRenew(state=state))
        elif state is not None and not self._said:
            reply = await self._ask(PresenceSet(state=state))
            self._said = reply.answer is Answer.DONE
