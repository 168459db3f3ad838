"""Presence: what this person is doing, said once and renewed while it is true."""

import asyncio

from console.model.commands import PresenceRenew, PresenceSet
from console.model.outcome import Answer
from console.model.presence import LEASED, PresenceState
from console.sync.ask import Ask
from console.sync.line import Line
from console.sync.request import Reply

SUPERSEDED = Reply(Answer.NOT_SENT, "superseded")


class Lease:
    """Renews what needs a living console every five seconds while the center is there.

    What could not be said is said again when the center is back: the state as it is by then. One
    thing is said at a time, so that no earlier word arrives after a later one.
    """

    def __init__(self, line: Line, ask: Ask) -> None:
        self._line = line
        self._ask = ask
        self._state: PresenceState | None = None
        self._said: PresenceState | None = None
        self._turn = asyncio.Lock()

    async def set(self, state: PresenceState) -> Reply:
        """Say it now; how that ended. It holds from now on, whatever the answer."""
        self._state, self._said = state, None
        return await self._say(state)

    async def end(self) -> None:
        """The person goes: say so once. From now on nothing is renewed, so that a lease lapses
        by itself where the center cannot be told.
        """
        known, self._state = self._state, None
        if known is not None:
            async with self._turn:
                await self._ask(PresenceSet(state=PresenceState.AWAY))

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            await self._line.up.wait()
            await self._renew()
            await asyncio.sleep(self._line.pace.renew)

    async def _renew(self) -> None:
        state = self._state
        if state is None:
            return
        if state is not self._said:
            # A renewal keeps a lease; it makes none where the person was on a break before.
            await self._say(state)
        elif state in LEASED:
            async with self._turn:
                await self._ask(PresenceRenew(state=state))

    async def _say(self, state: PresenceState) -> Reply:
        async with self._turn:
            if self._state is not state:
                return SUPERSEDED
            reply = await self._ask(PresenceSet(state=state))
            if reply.answer is Answer.DONE:
                self._said = state
            return reply
