from pathlib import Path

import pytest

from console.store.connection import Connection, connect
from console.store.errors import VaultNewer
from console.store.migrations import STEPS, migrate, schema_of
from console.store.store import Store
from tests.store.conftest import KEY


def more_words(db: Connection) -> None:
    db.execute("ALTER TABLE drafts ADD COLUMN mood TEXT")


def half_a_step(db: Connection) -> None:
    db.execute("CREATE TABLE begun (a)")
    raise OSError("the power went")


def test_each_step_leaves_its_record(db: Connection) -> None:
    migrate(db, (*STEPS, more_words))
    found = db.execute("SELECT number, name FROM migrations").fetchall()
    assert found == [(1, "_first"), (2, "more_words")]
    assert schema_of(db) == 2


def test_a_step_that_fails_leaves_nothing_behind(db: Connection) -> None:
    with pytest.raises(OSError, match="power"):
        migrate(db, (*STEPS, half_a_step))
    assert schema_of(db) == 1
    assert not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'begun'").fetchall()
    migrate(db, (*STEPS, more_words))
    assert schema_of(db) == 2


def test_a_vault_from_the_future_is_refused_untouched(store: Store, vault: Path) -> None:
    store.close()
    db = connect(vault, KEY)
    migrate(db, (*STEPS, more_words))
    db.close()
    before = vault.read_bytes()
    with pytest.raises(VaultNewer):
        Store.open(vault, KEY)
    assert vault.read_bytes() == before
