"""A world: seats, a center, lines between them and one clock, run by a script to its rest."""

import asyncio
import gc
import logging
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from console import wire
from console.model.screen import Link
from console.store import drafts, mirror
from console.store.connection import Connection
from console.sync.drafting import queue_drafts
from tests.simulation.board import Board
from tests.simulation.clocks import TrueClock
from tests.simulation.deeds import Deeds, stuck
from tests.simulation.house import PASSWORD, STAFF, House
from tests.simulation.invariants import Watch
from tests.simulation.ledger import Ledger
from tests.simulation.loop import SimLoop
from tests.simulation.network import POISON, Line, Network
from tests.simulation.script import Script, Step
from tests.simulation.seat import Life, Seat
from tests.simulation.trace import Trace
from tests.simulation.weather import Weather

REST_S = 240
"""So long after the last fault everything has come to rest."""
ENOUGH = 20
"""Faults of one world that are written down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """An invariant that did not hold."""

    name: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """How a world ended. `lasted` is its own time, s."""

    faults: tuple[Fault, ...]
    hash: str
    lasted: float
    facts: int
    requests: int
    asked: int
    """How often anything was asked of the center, answered or not."""
    settled: float
    """When all had come to rest, after the last step, s."""
    lines: tuple[str, ...] = ()


class World:
    """Made for one run."""

    def __init__(self, script: Script, folder: Path | None, *, kept: bool = False) -> None:
        self.script = script
        self.loop = SimLoop()
        self.clock = TrueClock(self.loop)
        self.trace = Trace(self.loop.time, kept=kept)
        self.told = self.trace.told
        self.ledger = Ledger()
        self.faults: list[Fault] = []
        self.rested = 0.0
        self.board = Board(self.loop, self.clock, Random(script.seed))
        self.house = House(self.loop, self.clock, self.board, self._fell)
        self.network = Network(self.loop, self.house, script.seed, self.told)
        self.watch = Watch(self)
        self.network.heard = self.watch.heard
        self.network.faulty = self._faulty
        self.deeds = Deeds(self)
        self.passwords: dict[str, list[str]] = {login: [PASSWORD] for login in STAFF}
        self.seats = {
            name: self._seat(number, name, folder) for number, name in enumerate(script.seats)
        }

    def _seat(self, number: int, name: str, folder: Path | None) -> Seat:
        login = name.partition(".")[0]
        seat = Seat(self.loop, Line(self.network, name, number), login, folder)
        seat.passwords = self.passwords[login]
        seat.changed = self.watch.changed
        seat.told = self.told
        return seat

    def now(self) -> int:
        return self.clock()

    def fail(self, name: str, what: str) -> None:
        if len(self.faults) < ENOUGH:
            self.told("FAULT", name, what)
            self.faults.append(Fault(name=name, what=what))

    def _fell(self) -> None:
        self.network.fell()

    def _faulty(self, error: Exception) -> None:
        at = error.__traceback__
        while at is not None and at.tb_next is not None:
            at = at.tb_next
        where = f"{at.tb_frame.f_code.co_filename}:{at.tb_lineno}" if at else ""
        self.fail("center broke", f"{type(error).__name__}: {error} at {where}")

    def unhandled(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        self.fail("unhandled", f"{context.get('message')}: {context.get('exception')!r}")

    async def run(self) -> None:
        self.house.start()
        for seat in self.seats.values():
            seat.start()
        for step in self.script.steps:
            await self._until(step)
            if self.faults:
                return
            self.told(step.seat, "does", step.what, step.n)
            self.deeds.do(step.seat, step.what, step.n)
        await self._comes_to_rest()

    async def _until(self, step: Step) -> None:
        await asyncio.sleep(max(0.0, step.at / 1000 - self.loop.now))

    async def _comes_to_rest(self) -> None:
        """All faults end: then everything promised of the end must come about in time."""
        await self._healed()
        ends = self.loop.now + REST_S
        while not self.faults:
            self._tidied()
            if self._rests():
                self.rested = self.loop.now
                self.watch.rest()
                return
            if self.loop.now > ends:
                self._restless()
                return
            await asyncio.sleep(1.0)

    async def _healed(self) -> None:
        """What is late on its way arrives before anybody files anything again."""
        await asyncio.sleep(3.0)
        for seat in self.seats.values():
            seat.line.weather = Weather.CLEAR
            seat.start()
        self.house.start()
        for login, role in STAFF.items():
            self.deeds.set_active(login, active=True)
            self.deeds.set_role(login, role)
        ends = self.loop.now + REST_S
        while self.network.travelling or not self._calm():
            await asyncio.sleep(1.0)
            if self.loop.now > ends:
                self._restless()
                return
        self.network.cured = True

    def _calm(self) -> bool:
        """Everyone is there again, and what the center fails at holds up nobody else's words."""
        lives = [seat.life for seat in self.seats.values()]
        return all(
            life and life.line.truth.shown.link is Link.ONLINE and not life.read(_held_up)
            for life in lives
        )

    def _tidied(self) -> None:
        """People look at what needs them, and leave their notes."""
        for seat in self.seats.values():
            if seat.life is None:
                continue
            life = seat.life
            for fact_id in life.read(stuck):
                life.write(_understood)
                self.deeds.refile(life, fact_id)
            for contact_id in life.read(drafts.unqueued):
                life.write(partial(_queued, life=life, contact_id=contact_id))

    def _rests(self) -> bool:
        head = self.house.head
        return self.loop.now > 0 and all(
            seat.quiet and seat.life is not None and seat.life.read(mirror.cursor).after == head
            for seat in self.seats.values()
        )

    def _restless(self) -> None:
        for name, seat in self.seats.items():
            if seat.life is not None and not seat.quiet:
                shown = seat.life.line.truth.shown
                self.fail("no rest", f"{name}: {shown.link} {shown.kept} {shown.needs_you}")
        self.fail("no rest", f"the feed stands at {self.house.head}")

    def end(self) -> None:
        """Everything dies, and what it was made of is let go."""
        for seat in self.seats.values():
            seat.retired = True
            seat.kill()
        self.house.retired = True
        self.house.kill()
        self.loop.call_later(60.0, self.loop.stop)
        self.loop.run_forever()
        for seat in self.seats.values():
            seat.vault.drop()
        self.loop.close()


def _held_up(db: Connection) -> int:
    """Facts on their way, but those of contacts that the center fails at."""
    count: int = db.execute(
        "SELECT count(*) FROM facts WHERE state = 'kept' AND contact_id NOT IN"
        " (SELECT contact_id FROM facts WHERE instr(body, ?) > 0)",
        (POISON.decode(),),
    ).fetchone()[0]
    return count


def _queued(db: Connection, life: Life, contact_id: str) -> None:
    queue_drafts(db, life.sync.line.time.now(), life.new_id, force=contact_id)


def _understood(db: Connection) -> None:
    """The program that was newer than its center was set back."""
    db.execute("UPDATE facts SET version = 1 WHERE version > 1 AND state = 'rejected'")


def run(script: Script, *, kept: bool = False) -> Ran:
    """Live through a world. `kept` keeps every line of its trace."""
    with ExitStack() as stack:
        folder = None
        if script.files:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="gyeot-sim-")))
        stack.enter_context(_knobs(script))
        world = World(script, folder, kept=kept)
        stack.enter_context(_quiet(world))
        asyncio.set_event_loop(world.loop)
        world.loop.set_exception_handler(world.unhandled)
        try:
            world.loop.run_until_complete(world.run())
        finally:
            world.end()
            asyncio.set_event_loop(None)
    return Ran(
        faults=tuple(world.faults),
        hash=world.trace.hash,
        lasted=world.loop.now,
        facts=len(world.ledger.facts),
        requests=len(world.ledger.wishes),
        asked=world.network.asked,
        settled=world.rested - script.steps[-1].at / 1000 if script.steps else 0.0,
        lines=tuple(world.trace.lines or ()),
    )


@contextmanager
def _knobs(script: Script) -> Iterator[None]:
    """Small pages and batches: what takes hundreds of rows elsewhere happens with a few."""
    before = wire.PAGE_ROWS, wire.MAX_BATCH
    wire.PAGE_ROWS, wire.MAX_BATCH = script.page_rows, script.batch
    try:
        yield
    finally:
        wire.PAGE_ROWS, wire.MAX_BATCH = before


@contextmanager
def _quiet(world: World) -> Iterator[None]:
    """What the program logs as an error of its own is a fault of the world; nothing is printed.

    Memory is let go by counting alone: a collector would end things at times of its own.
    """
    handler = _Heard(world)
    log = logging.getLogger("console")
    log.addHandler(handler)
    propagates, log.propagate = log.propagate, False
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        log.removeHandler(handler)
        log.propagate = propagates
        if collects:
            gc.enable()


class _Heard(logging.Handler):
    def __init__(self, world: World) -> None:
        super().__init__(logging.ERROR)
        self._world = world

    def emit(self, record: logging.LogRecord) -> None:
        self._world.fail("our own fault", record.getMessage())
