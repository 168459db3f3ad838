"""The way up for facts: what the outbox holds, in order, until the center has it."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from console import wire
from console.store import mirror, outbox
from console.store.connection import Connection
from console.store.errors import DiskFull, StoreClosed, StoreError
from console.sync.errors import CenterFaultError, RefusedError, SyncError
from console.sync.line import Line
from console.sync.up import Poison, Up

T = TypeVar("T")
POISON = "center_failed"
RESTORED = "restored"
"""The center's word for it, to a vault that does not know it yet."""


class Post:
    """Posts batches while the center is there. Settlement comes by the feed, never from here."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._up = Up()
        self._incarnation = ""
        self._backoff = line.backoff()
        self._more = asyncio.Event()

    def wake(self) -> None:
        """There is something new in the outbox. Called on the sync thread."""
        self._more.set()

    async def run(self) -> None:
        """Until cancelled, or until the store is closed."""
        self._up.forget()
        while True:
            await self._line.up.wait()
            try:
                await self._step()
            except StoreClosed:
                raise
            except (SyncError, StoreError) as error:
                if isinstance(error, DiskFull):
                    self._line.disk(full=True)
                self._up.forget()
                self._line.doubt()
                await self._pause()

    async def _step(self) -> None:
        if self._up.wants:
            await self._offer()
        if self._up.wants:
            await self._more.wait()
            return
        await self._post(self._up.next())

    async def _offer(self) -> None:
        # Before the look: what is kept after it wakes again.
        self._more.clear()
        held = self._up.held_contacts
        incarnation, facts = await self._write(lambda db: _taken(db, held))
        if incarnation != self._incarnation:
            # A restored center: what was known of the one before says nothing of it.
            self._up, self._incarnation = Up(), incarnation
            incarnation, facts = await self._write(lambda db: _taken(db, frozenset()))
        self._up.offer(facts)

    async def _post(self, facts: tuple[wire.FactShape, ...]) -> None:
        batch = wire.FactBatch(
            vault_id=self._line.store.vault_id, incarnation=self._incarnation, facts=list(facts)
        )
        asked_at = self._line.time.clock.running()
        try:
            answer = await self._line.api.facts(batch)
        except RefusedError as refused:
            if refused.problem.code == RESTORED:
                raise
            await self._faulted(self._up.faulted())
        except CenterFaultError as fault:
            if not fault.by_center:
                raise
            await self._faulted(self._up.faulted())
        else:
            self._line.learn(answer.now, asked_at)
            self._backoff.succeeded()
            self._up.posted()
            await self._write(lambda db: outbox.hint(db, answer.outcomes))

    async def _faulted(self, poison: Poison | None) -> None:
        if poison is None:
            await self._pause()
        else:
            await self._write(lambda db: outbox.set_aside(db, poison.command_id, POISON))

    async def _pause(self) -> None:
        await asyncio.sleep(self._backoff.failed() / 1000)

    async def _write(self, work: Callable[[Connection], T]) -> T:
        return await asyncio.wrap_future(self._line.store.write(work))


def _taken(db: Connection, held: frozenset[str]) -> tuple[str, list[wire.FactShape]]:
    """Which feed the vault follows, and what it has to send there, seen at one moment."""
    batch = outbox.take_batch(db, wire.MAX_BATCH, skip_contacts=held)
    return mirror.cursor(db).incarnation, batch
