"""Leaving a vault: what is unsent goes out first, then everything is closed."""

import asyncio
from collections.abc import Iterable
from concurrent.futures import Future
from contextlib import suppress
from typing import Any

from console.store import outbox
from console.store.errors import StoreClosed, StoreError
from console.store.outbox import Counts
from console.store.store import Store
from console.store.vaults import VaultFolder
from console.sync.api import Api
from console.sync.drain import leave
from console.sync.loop import SyncLoop

AGAIN_S = 2.0
"""A disk that takes nothing is tried again so often."""
TELL_S = 1.0


async def depart(
    sync: SyncLoop, api: Api, folder: VaultFolder, running: Iterable[Future[Any]]
) -> Counts:
    """On the sync thread, however long it takes. What is left stays for the next sign-in.

    `running` is what exchanges with the center; it is ended afterwards. However this ends, also
    cancelled, the vault is closed. Raises StoreError where the disk takes nothing and somebody
    waits to sign in.
    """
    store = sync.line.store
    gone = asyncio.Event()
    telling = asyncio.create_task(_tell(store, folder, gone))
    try:
        counts = await _left(sync, api, folder)
    finally:
        gone.set()
        # Not cut off: the last figure has to be the last one written.
        await asyncio.wait({telling})
        for one in running:
            one.cancel()
        await api.close()
        await asyncio.to_thread(store.close)
    with suppress(StoreError):
        await asyncio.to_thread(folder.set_unsent, store.vault_id, counts.kept + counts.needs_you)
    return counts


async def _tell(store: Store, folder: VaultFolder, gone: asyncio.Event) -> None:
    """The sign-in screen is told what is left, as it becomes less."""
    told = -1
    while not gone.is_set():
        with suppress(StoreError):
            counts = await asyncio.wrap_future(store.read(outbox.counts))
            left = counts.kept + counts.needs_you
            if left != told:
                await asyncio.to_thread(folder.set_unsent, store.vault_id, left)
                told = left
        with suppress(TimeoutError):
            async with asyncio.timeout(TELL_S):
                await gone.wait()


async def _left(sync: SyncLoop, api: Api, folder: VaultFolder) -> Counts:
    lock = folder.lock(sync.line.store.vault_id)
    while True:
        try:
            return await leave(sync, api, wanted=lock.wanted)
        except StoreClosed:
            raise
        except StoreError:
            if await asyncio.to_thread(lock.wanted):
                raise
            await asyncio.sleep(AGAIN_S)
