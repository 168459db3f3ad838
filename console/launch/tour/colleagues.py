import asyncio
from collections.abc import Iterable

from console.center.center import Center
from console.center.demo.hands import Hands
from console.center.unit import Unit
from console.model.presence import LEASED, Presence, PresenceState

RENEW_S = 4.0


class Colleagues:
    """The invented colleagues stay as they are: each keeps saying what she is doing."""

    def __init__(self, center: Center, staff_ids: Iterable[str], talking: Iterable[str]) -> None:
        self._center = center
        self._staff_ids = tuple(staff_ids)
        self._talking = frozenset(talking)

    async def run(self) -> None:
        """Until cancelled. Whose lease ran out while the center was gone says it anew."""
        states = await self._center.write(self._states)
        for staff_id, state in list(states.items()):
            if state is PresenceState.AWAY:
                again = staff_id in self._talking
                states[staff_id] = PresenceState.IN_SESSION if again else PresenceState.READY
                await Hands(self._center, staff_id).say(states[staff_id])
        while True:
            for staff_id, state in states.items():
                if state in LEASED:
                    await Hands(self._center, staff_id).renew(state)
            await asyncio.sleep(RENEW_S)

    def _states(self, unit: Unit) -> dict[str, PresenceState]:
        states = {}
        for staff_id in self._staff_ids:
            value = unit.value("presence", staff_id)
            states[staff_id] = value.state if isinstance(value, Presence) else PresenceState.AWAY
        return states
