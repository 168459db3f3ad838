from collections.abc import Iterator
from pathlib import Path

import pytest

from console.store import meta
from console.store.connection import Connection, connect
from console.store.migrations import migrate
from console.store.store import Store
from tests.store.made import OWNER

KEY = bytes(range(32))


@pytest.fixture
def db() -> Iterator[Connection]:
    """A vault's connection, in memory."""
    connection = connect(None, None)
    migrate(connection)
    meta.set_identity(connection, OWNER)
    connection.take_touched()
    yield connection
    connection.close()


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return tmp_path / "mina.vault"


@pytest.fixture
def store(vault: Path) -> Iterator[Store]:
    """A real, encrypted vault with its threads."""
    opened = Store.create(vault, KEY, OWNER)
    yield opened
    opened.close()
