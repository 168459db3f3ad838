"""The two ends of a shift in one process: a counselor's vault and the center, with no wire between.

The same calls that sync and the API make, in the same order; what goes over the wire is text.
"""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import httpx
import sqlalchemy as sa

from console import wire
from console.center import accounts, facts, feed, manage
from console.center.center import Center, open_center
from console.center.directory.publish import publish, published
from console.center.facts import Sender
from console.model import sight
from console.model.outcome import Outcome
from console.model.roles import Role
from console.model.service import Service
from console.model.staff import Actor
from console.store import meta, mirror, outbox
from console.store.connection import Connection
from console.store.keyring_box import KeyringBox
from console.store.mirror import Cursor
from console.store.store import Store
from console.store.vaults import VaultFolder
from console.sync.api import Api
from console.sync.directory import DirectoryKeeper
from tests.store.keyrings import FileKeyring
from tests.store.test_keys import FAST
from tests.support.center import CHEAP, PASSWORD

T = TypeVar("T")
LOGIN = "minji"
NOW = 1_800_000_000_000
BATCH = 5
CHECKPOINT = "PRAGMA wal_autocheckpoint = 16"
"""A real shift's log is moved into the database every 4 MB, this one's every 64 kB."""


class CursorAhead(Exception):  # noqa: N818 - it says what is
    """The console was told more than the center knows: the center lost something."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where things lie: two machines, and a keyring that no fault of a disk reaches."""

    root: Path
    keyring: Path

    @property
    def center(self) -> Path:
        return self.root / "center" / "home"

    @property
    def backups(self) -> Path:
        return self.root / "center" / "kept" / "backups"

    @property
    def shelf(self) -> Path:
        return self.console / "directory"

    @property
    def console(self) -> Path:
        return self.root / "console"

    @property
    def vaults(self) -> VaultFolder:
        keyring = FileKeyring(self.keyring)
        return VaultFolder(self.console / "vaults", KeyringBox(lambda: keyring), kdf=FAST)


class Helpline:
    """The center, opened."""

    def __init__(self, center: Center, staff_id: str) -> None:
        self.center = center
        self.staff_id = staff_id

    def take(self, vault_id: str, shapes: Sequence[wire.FactShape]) -> list[Outcome]:
        """What POST /v1/facts does."""
        batch = wire.FactBatch(vault_id=vault_id, facts=list(shapes))
        told = wire.FactBatch.model_validate_json(batch.model_dump_json())
        sender = Sender(actor=self._actor(vault_id), sent_by=self.staff_id, origin="local")
        return self.center.write_now(lambda unit: facts.take(unit, sender, told.facts)).outcomes

    def page(self, vault_id: str, at: Cursor) -> str:
        """What GET /v1/changes answers. Raises CursorAhead."""
        reader = feed.Reader(sight.readers_of(self._actor(vault_id)), self._epoch())
        asked = feed.Asked(at.incarnation, at.epoch, at.after)

        def work(connection: sa.Connection) -> feed.Page:
            return feed.page(connection, self.center.id, reader, asked)

        page = self.center.db.read_now(work)
        if page.after > page.head:
            raise CursorAhead(f"{page.after} of {page.head}")
        return page.text(NOW)

    def _actor(self, vault_id: str) -> Actor:
        return Actor(staff_id=self.staff_id, role=Role.COUNSELOR, vault_id=vault_id)

    def _epoch(self) -> int:
        found = self.center.db.read_now(
            lambda connection: accounts.by_login(connection, self.center.id, LOGIN)
        )
        return found.epoch if found else 0


def make_center(home: Path) -> str:
    """A center with one counselor. The staff id."""
    manage.init(home, "시험 센터", hasher=CHEAP)
    return manage.staff_add(
        home, LOGIN, "김민지", Role.COUNSELOR, password=PASSWORD, hasher=CHEAP
    ).account.id


@contextmanager
def helpline(home: Path, staff_id: str) -> Iterator[Helpline]:
    with open_center(home, hasher=CHEAP) as center:
        center.db.write_now(lambda connection: connection.exec_driver_sql(CHECKPOINT))
        yield Helpline(center, staff_id)


@contextmanager
def desk(vault: Path, key: bytes) -> Iterator[Store]:
    """The vault with its real threads."""
    store = Store.open(vault, key)
    try:
        written(store, lambda db: db.execute(CHECKPOINT).close())
        yield store
    finally:
        store.close()


def written(store: Store, work: Callable[[Connection], T]) -> T:
    return store.write(work).result()


def send(store: Store, line: Helpline) -> None:
    """Post what is in the outbox; then ask the feed what became of it."""
    written(store, outbox.forget_hints)
    while shapes := written(store, lambda db: outbox.take_batch(db, BATCH)):
        outcomes = line.take(store.vault_id, shapes)
        written(store, lambda db: outbox.hint(db, outcomes))  # noqa: B023 - done before the next
    pull(store, line)


def pull(store: Store, line: Helpline) -> int:
    """Pages until the head, each applied as it comes. The cursor."""
    while True:
        at = store.read(mirror.cursor).result()
        page = mirror.parse_page(line.page(store.vault_id, at))
        written(store, lambda db: mirror.apply_page(db, page, NOW))  # noqa: B023 - as above
        if page.upto == page.head:
            return page.upto


def put_directory(home: Path, version: str) -> str:
    """The center builds and publishes a directory."""
    services = [
        Service(
            id=f"{version}-{n}", source="test", source_id=str(n), name=f"마음쉼터 {version} {n}"
        )
        for n in range(8)
    ]
    return publish(services, home / "directory")[1].version


def fetch_directory(home: Path, shelf: Path) -> bool:
    """The console fetches it. True where another one is in use from now on, and stays so."""

    def serve(request: httpx.Request) -> httpx.Response:
        now = published(home / "directory")
        if now is None:
            return httpx.Response(404)
        if request.headers.get("If-None-Match") == now.etag:
            return httpx.Response(304)
        return httpx.Response(
            200, headers={"ETag": now.etag}, stream=httpx.ByteStream(now.parcel.read_bytes())
        )

    async def once() -> bool:
        api = Api("http://center", transport=httpx.MockTransport(serve))
        try:
            return await DirectoryKeeper(api, shelf, asyncio.Event()).once()
        finally:
            await api.close()

    return asyncio.run(once())


def note_contact(store: Store, at: int) -> None:
    """The center answered just now."""
    written(store, lambda db: meta.put(db, meta.LAST_CONTACT, at))
