"""Leaving a vault: what is unsent goes out first, then everything is closed."""

import asyncio
from collections.abc import Iterable
from concurrent.futures import Future
from contextlib import suppress
from typing import Any

from console.store.errors import StoreClosed, StoreError
from console.store.outbox import Counts
from console.store.vaults import VaultFolder
from console.sync.api import Api
from console.sync.drain import GOODBYE_S, leave
from console.sync.loop import SyncLoop

AGAIN_S = 2.0
"""A disk that takes nothing is tried again so often."""


async def depart(
    sync: SyncLoop, api: Api, folder: VaultFolder, running: Iterable[Future[Any]]
) -> Counts:
    """On the sync thread, however long it takes. What is left stays for the next sign-in.

    `running` is what exchanges with the center; it is ended afterwards. However this ends, also
    cancelled, the vault is closed. Raises StoreError where the disk takes nothing and somebody
    waits to sign in.
    """
    store = sync.line.store
    try:
        with suppress(TimeoutError):
            async with asyncio.timeout(GOODBYE_S):
                await sync.lease.end()
        counts = await _left(sync, api, folder)
    finally:
        for one in running:
            one.cancel()
        await api.close()
        await asyncio.to_thread(store.close)
    with suppress(StoreError):
        await asyncio.to_thread(folder.set_unsent, store.vault_id, counts.kept + counts.needs_you)
    return counts


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
