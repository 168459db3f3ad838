import asyncio
import itertools
from collections.abc import Coroutine
from pathlib import Path
from random import Random
from typing import Any

import pytest

from console.desktop import departure
from console.model import commands as c
from console.model.clock import CenterTime
from console.store import outbox
from console.store.errors import DiskFull, StoreClosed
from console.store.keyring_box import KeyringBox
from console.store.outbox import Counts
from console.store.store import Store
from console.store.vaults import Owner, VaultFolder
from console.sync.api import Api
from console.sync.clock import SystemClock
from console.sync.loop import SyncLoop
from console.sync.timekeeper import TimeKeeper
from tests.support.center import until

NOWHERE = "http://127.0.0.1:9"


class Vault:
    """Somebody's vault with one fact in it, and no center."""

    def __init__(self, home: Path) -> None:
        self.folder = VaultFolder(home, KeyringBox())
        owner = Owner(center_id="c", staff_id="s", login="mina", name="미나")
        made = self.folder.create(owner, "a password", now=1)
        self.path, self.key = made.path, made.key
        self.store = Store.open(made.path, made.key)
        fact = c.FactCommand(
            id="fact-0001", made_at=1, body=c.ContactOpened(contact_id="c1", opened_at=1)
        )
        self.store.write(lambda db: outbox.append(db, fact)).result(10)

    async def departs(self) -> Counts:
        api = Api(NOWHERE)
        numbers = itertools.count()
        time = TimeKeeper(SystemClock(), CenterTime())
        sync = SyncLoop(self.store, api, time, Random(1), lambda: f"id-{next(numbers)}")
        return await departure.depart(sync, api, self.folder, ())

    @property
    def closed(self) -> bool:
        return isinstance(self.store.read(outbox.counts).exception(5), StoreClosed)


@pytest.fixture
def vault(no_keyring: None, tmp_path: Path) -> Vault:  # noqa: ARG001 - in force
    return Vault(tmp_path)


async def _meanwhile(leaving: Coroutine[Any, Any, Counts], come: Any) -> Counts:
    task = asyncio.create_task(leaving)
    await asyncio.to_thread(come)
    return await task


def test_who_comes_gets_the_vault_with_what_is_left(vault: Vault) -> None:
    came: list[Store] = []

    def come() -> None:
        until(lambda: vault.folder.known("c")[0].unsent == 1)
        came.append(Store.open(vault.path, vault.key, wait=5))

    left = asyncio.run(_meanwhile(vault.departs(), come))
    assert left.kept == 1
    assert came[0].read(outbox.counts).result(5).kept == 1
    assert vault.folder.known("c")[0].unsent == 1
    came[0].close()


def test_cancelled_it_still_closes_the_vault(vault: Vault) -> None:
    async def cut_off() -> None:
        task = asyncio.create_task(vault.departs())
        await asyncio.to_thread(until, lambda: vault.folder.known("c")[0].unsent == 1)
        task.cancel()
        await asyncio.wait({task})

    asyncio.run(cut_off())
    assert vault.closed
    Store.open(vault.path, vault.key).close()


def test_a_full_disk_is_waited_for(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[int] = []

    async def leave(*_: object, **__: object) -> Counts:
        tries.append(1)
        if len(tries) < 3:
            raise DiskFull
        return Counts(kept=0, needs_you=0, last_sent_at=None)

    monkeypatch.setattr(departure, "leave", leave)
    monkeypatch.setattr(departure, "AGAIN_S", 0.01)
    assert asyncio.run(vault.departs()).kept == 0
    assert len(tries) == 3
    assert vault.closed
