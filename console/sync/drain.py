"""Leaving: what is unsent goes out without a window, until it has, or somebody signs in."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from console.model.screen import Link
from console.store import drafts, outbox
from console.store.connection import Connection
from console.sync.api import Api
from console.sync.drafting import queue_drafts
from console.sync.errors import SyncError
from console.sync.loop import SyncLoop

LOOK_EVERY_S = 0.2
GOODBYE_S = 2.0


async def leave(sync: SyncLoop, api: Api, *, wanted: Callable[[], bool]) -> outbox.Counts:
    """Send what is unsent, however long it takes; then revoke the token. What is left.

    `wanted` says that somebody waits to open this vault: then the rest stays for later, with the
    token; so it does when the center takes this token no more. The loop has to be running; ending
    it and closing the store stay with the caller. Raises StoreError where a full disk lets words
    into no fact: they stay a draft in this vault, and what was kept before goes on being sent.
    """
    store = sync.line.store
    await asyncio.wrap_future(store.write(lambda db: _queue_all(db, sync)))
    with suppress(TimeoutError):
        async with asyncio.timeout(GOODBYE_S):
            await sync.lease.end()
    left = await _sent(sync, wanted)
    if not left.kept:
        with suppress(SyncError, TimeoutError):
            async with asyncio.timeout(GOODBYE_S):
                await api.sign_out()
    return left


def _queue_all(db: Connection, sync: SyncLoop) -> None:
    """Words that are in no fact yet."""
    for contact_id in drafts.unqueued(db):
        queue_drafts(db, sync.line.time.now(), sync.new_id, force=contact_id)


async def _sent(sync: SyncLoop, wanted: Callable[[], bool]) -> outbox.Counts:
    line = sync.line
    while True:
        left = await asyncio.wrap_future(line.store.read(outbox.counts))
        refused = line.truth.shown.link is Link.SIGNED_OUT
        if not left.kept or refused or await asyncio.to_thread(wanted):
            return left
        await asyncio.sleep(LOOK_EVERY_S)
