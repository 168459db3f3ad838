"""Leaving a vault: what is unsent goes out first, then everything is closed."""

from collections.abc import Iterable
from concurrent.futures import Future
from typing import Any

from console.store.outbox import Counts
from console.store.vaults import VaultFolder
from console.sync.api import Api
from console.sync.drain import leave
from console.sync.loop import SyncLoop


async def depart(
    sync: SyncLoop, api: Api, folder: VaultFolder, running: Iterable[Future[Any]]
) -> Counts:
    """On the sync thread, however long it takes. What is left stays for the next sign-in.

    `running` is what exchanges with the center; it is ended afterwards.
    """
    store = sync.line.store
    counts = await leave(sync, api, wanted=folder.lock(store.vault_id).wanted)
    for one in running:
        one.cancel()
    await api.close()
    store.close()
    folder.set_unsent(store.vault_id, counts.kept + counts.needs_you)
    return counts
