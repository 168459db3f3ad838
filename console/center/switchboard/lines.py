from dataclasses import dataclass, replace
from random import Random
from typing import Protocol

from console.center.switchboard.arrivals import Arrivals
from console.center.switchboard.calls import Call, Journal, Phase, Report, ReportKind
from console.center.switchboard.interface import IncomingCall
from console.model.contact import Caller, Channel

_MINUTE = 60_000
LONGEST_CATCH_UP_MS = 30 * _MINUTE
"""After a longer absence nobody needs to hear of each one who called and gave up meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Somebody:
    """Who calls next, and by which channel; `person` as in IncomingCall."""

    channel: Channel
    caller: Caller
    person: str = ""


class Callers(Protocol):
    """The people who call."""

    def draw(self, random: Random, now: int) -> Somebody:
        """The next one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How people and phones behave, in ms. Patience is exponential above its minimum."""

    patience_min: int = 45_000
    patience_mean: int = 4 * _MINUTE
    talk_min: int = 12 * _MINUTE
    talk_max: int = 35 * _MINUTE
    rings: int = 1_000
    rings_unanswered: int = 6_000
    unanswered: float = 0.04

    def at_speed(self, speed: float) -> "Habits":
        """Patience and talk pass so many times faster; a phone rings as it does."""
        return replace(
            self,
            patience_min=round(self.patience_min / speed),
            patience_mean=round(self.patience_mean / speed),
            talk_min=round(self.talk_min / speed),
            talk_max=round(self.talk_max / speed),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """Who calls, when, how they behave, and chance itself."""

    callers: Callers
    arrivals: Arrivals
    habits: Habits
    random: Random


class Lines:
    """The simulated telephone system itself: pure, its time and its chance passed in.

    Every caller ends once: given up, or talked and ended. `reports` says so in order.
    """

    def __init__(self, journal: Journal, world: World) -> None:
        self._calls = {call.id: call for call in journal.calls}
        self._reports = list(journal.reports)
        self._next_arrival_at = journal.next_arrival_at
        self._callers = world.callers
        self._arrivals = world.arrivals
        self._habits = world.habits
        self._random = world.random

    @property
    def journal(self) -> Journal:
        """What has to be kept."""
        return Journal(
            calls=tuple(self._calls.values()),
            reports=tuple(self._reports),
            next_arrival_at=self._next_arrival_at,
        )

    @property
    def reports(self) -> tuple[Report, ...]:
        """What the center has not taken yet, in order."""
        return tuple(self._reports)

    @property
    def next_due(self) -> int:
        """When something happens next by itself."""
        return min([self._next_arrival_at, *(call.due for call in self._calls.values())])

    def taken(self, report: Report) -> None:
        """The center has heard this report."""
        self._reports.remove(report)

    def resume(self, now: int) -> None:
        """Time passed while nobody looked: what was due happens, at the times it was due."""
        if self._next_arrival_at < now - LONGEST_CATCH_UP_MS:
            self._next_arrival_at = self._arrivals.after(now, self._random)
        self.advance(now)

    def advance(self, now: int) -> None:
        """Everything due up to now happens, in order."""
        while (at := self.next_due) <= now:
            call = min(self._calls.values(), key=lambda call: call.due, default=None)
            if call is None or at == self._next_arrival_at:
                self._arrive(at)
            else:
                self._fall_due(call)

    def accept(self, call_id: str, staff_id: str, now: int) -> None:
        """Ring this counselor's phone. One who is in a talk has ended it by taking another."""
        self.advance(now)
        call = self._calls.get(call_id)
        if call is None:
            self._say_nobody_is_there(call_id, now)
        elif call.phase is Phase.WAITING:
            self._free_phone_of(staff_id, now)
            self._ring(call, staff_id, now)
        elif call.staff_id == staff_id:
            self._say_where_it_stands(call, now)

    def hang_up(self, call_id: str, now: int) -> None:
        """The line is closed from this side."""
        self.advance(now)
        if call := self._calls.get(call_id):
            self._close(call, now)

    def _arrive(self, at: int) -> None:
        self._next_arrival_at = self._arrivals.after(at, self._random)
        somebody = self._callers.draw(self._random, at)
        call_id = f"sim-{self._random.getrandbits(64):016x}"
        incoming = IncomingCall(
            switchboard_id=call_id,
            channel=somebody.channel,
            joined_at=at,
            caller=somebody.caller,
            person=somebody.person,
        )
        self._put(Call(incoming=incoming, gives_up_at=at + self._patience()))
        self._report(ReportKind.JOINED, call_id, at, incoming=incoming)

    def _fall_due(self, call: Call) -> None:
        if call.phase is Phase.TALKING or call.gives_up_at <= call.due:
            self._close(call, call.due)
        elif call.answered:
            self._connect(call, call.due)
        else:
            self._back_to_waiting(call, call.due)

    def _ring(self, call: Call, staff_id: str, now: int) -> None:
        answered = self._random.random() >= self._habits.unanswered
        rings = self._habits.rings if answered else self._habits.rings_unanswered
        ringing = replace(call, phase=Phase.RINGING, staff_id=staff_id, answered=answered)
        self._put(replace(ringing, rings_until=now + rings))
        self._report(ReportKind.CONNECTING, call.id, now, staff_id)

    def _connect(self, call: Call, at: int) -> None:
        talk = self._random.randint(self._habits.talk_min, self._habits.talk_max)
        self._put(replace(call, phase=Phase.TALKING, ends_at=at + talk))
        self._report(ReportKind.CONNECTED, call.id, at, call.staff_id)

    def _back_to_waiting(self, call: Call, at: int) -> None:
        gives_up_at = max(call.gives_up_at, at + self._habits.patience_min)
        waiting = replace(call, phase=Phase.WAITING, staff_id="", gives_up_at=gives_up_at)
        self._put(waiting)
        self._report(ReportKind.CONNECTION_FAILED, call.id, at)

    def _close(self, call: Call, at: int) -> None:
        talked = call.phase is Phase.TALKING
        del self._calls[call.id]
        self._report(ReportKind.ENDED if talked else ReportKind.ABANDONED, call.id, at)

    def _free_phone_of(self, staff_id: str, now: int) -> None:
        for other in [call for call in self._calls.values() if call.staff_id == staff_id]:
            if other.phase is Phase.TALKING:
                self._close(other, now)
            else:
                self._back_to_waiting(other, now)

    def _say_nobody_is_there(self, call_id: str, now: int) -> None:
        """Only the center still knows this call; it is told, if it is not about to hear it."""
        if not any(report.call_id == call_id for report in self._reports):
            self._report(ReportKind.ABANDONED, call_id, now)

    def _say_where_it_stands(self, call: Call, now: int) -> None:
        """Asked again, after a restart of the center: the answer it may have missed."""
        talks = call.phase is Phase.TALKING
        kind = ReportKind.CONNECTED if talks else ReportKind.CONNECTING
        self._report(kind, call.id, call.rings_until if talks else now, call.staff_id)

    def _patience(self) -> int:
        habits = self._habits
        return habits.patience_min + round(self._random.expovariate(1 / habits.patience_mean))

    def _put(self, call: Call) -> None:
        self._calls[call.id] = call

    def _report(
        self,
        kind: ReportKind,
        call_id: str,
        at: int,
        staff_id: str = "",
        incoming: IncomingCall | None = None,
    ) -> None:
        report = Report(kind=kind, call_id=call_id, at=at, staff_id=staff_id, incoming=incoming)
        self._reports.append(report)
