"""How the demo's evening stands when it begins: who waits, who talks with whom, who rests.

The telephone's part is a journal, as if the center had just come back: the switchboard tells it
as it would tell anything that happened while nobody listened.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from console.center import presence
from console.center.demo.people import People
from console.center.switchboard.calls import Call, Journal, Phase, Report, ReportKind
from console.center.switchboard.interface import IncomingCall
from console.center.unit import Unit
from console.model.presence import Presence, PresenceState

_SECOND = 1_000
_MINUTE = 60_000
_WAITING = (("민들레", 134), ("누가 좀 들어줬으면 해서요", 80), ("동업", 38), ("이슬", 12))
"""Who waits, and for how many seconds."""
_TALKING = (("moon.taekyung", "정류장", 22), ("yu.gaon", "우산", 33), ("seo.dain", "0812", 9))
"""Who talks with whom, and for how many minutes."""
_JUST_OVER = ("oh.serin", "보리차", 14)
_RESTING = ("kang.ian", 3)
_READY = ("jung.minho", 11)


@dataclass(frozen=True, slots=True)
class Evening:
    """`ids` are the staff ids by login."""

    people: People
    ids: Mapping[str, str]
    random: Random

    def journal(self, now: int) -> Journal:
        """The switchboard's memory at this moment."""
        waiting = [self._waits(key, now - s * _SECOND, now) for key, s in _WAITING]
        talking = [self._talks(*who, now) for who in _TALKING]
        over = self._over(now)
        return Journal(
            calls=(*waiting, *talking),
            reports=(*_joins(waiting), *_joins(talking), *_connections(talking), *over),
            next_arrival_at=now + 50 * _SECOND,
        )

    def begin(self, unit: Unit) -> None:
        """What everybody does, since when."""
        now = unit.now
        for login, _, minutes in _TALKING:
            self._is(unit, login, PresenceState.IN_SESSION, now - minutes * _MINUTE)
        self._is(unit, _JUST_OVER[0], PresenceState.WRAP_UP, now - _MINUTE)
        self._is(unit, _RESTING[0], PresenceState.BREAK, now - _RESTING[1] * _MINUTE)
        self._is(unit, _READY[0], PresenceState.READY, now - _READY[1] * _MINUTE)

    def _is(self, unit: Unit, login: str, state: PresenceState, since: int) -> None:
        staff_id = self.ids[login]
        # With the lease that its renewals expect, and the time that fits the story.
        presence.set_(unit, staff_id, state)
        unit.put(staff_id, Presence(staff_id=staff_id, state=state, since=since))

    def _waits(self, key: str, joined_at: int, now: int) -> Call:
        patience = self.random.randint(4 * _MINUTE, 9 * _MINUTE)
        return Call(incoming=self._incoming(key, joined_at), gives_up_at=now + patience)

    def _talks(self, login: str, key: str, minutes: int, now: int) -> Call:
        connected = now - minutes * _MINUTE
        return Call(
            incoming=self._incoming(key, connected - self.random.randint(9, 70) * _SECOND),
            phase=Phase.TALKING,
            gives_up_at=connected,
            staff_id=self.ids[login],
            rings_until=connected,
            ends_at=now + self.random.randint(4 * _MINUTE, 12 * _MINUTE),
        )

    def _over(self, now: int) -> list[Report]:
        """One talk that ended a minute ago: its counselor still writes."""
        login, key, minutes = _JUST_OVER
        over = now - _MINUTE
        call = self._talks(login, key, minutes + 1, now)
        ended = Report(kind=ReportKind.ENDED, call_id=call.id, at=over)
        return [*_joins([call]), *_connections([call]), ended]

    def _incoming(self, key: str, joined_at: int) -> IncomingCall:
        person = self.people.take(key, self.random)
        return IncomingCall(
            switchboard_id=f"sim-{self.random.getrandbits(64):016x}",
            channel=person.channel,
            joined_at=joined_at,
            caller=self.people.caller(person),
            person=person.number,
        )


def _joins(calls: list[Call]) -> list[Report]:
    return [
        Report(
            kind=ReportKind.JOINED,
            call_id=call.id,
            at=call.incoming.joined_at,
            incoming=call.incoming,
        )
        for call in calls
    ]


def _connections(calls: list[Call]) -> list[Report]:
    return [
        Report(
            kind=ReportKind.CONNECTED, call_id=call.id, at=call.rings_until, staff_id=call.staff_id
        )
        for call in calls
    ]
