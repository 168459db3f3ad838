import pytest

from console.store import meta
from console.store.connection import Connection
from console.store.errors import VaultDamaged
from tests.store.made import OWNER


def test_values_are_kept_and_replaced(db: Connection) -> None:
    assert meta.get(db, "language") is None
    meta.put(db, "language", "ko")
    meta.put(db, "language", {"screen": "ko"})
    assert meta.get(db, "language") == {"screen": "ko"}
    assert db.take_touched() == {"meta"}


def test_a_vault_says_whose_it_is(db: Connection) -> None:
    assert meta.identity(db) == OWNER


@pytest.mark.parametrize("junk", [None, [], {"vault_id": "x"}, "mina"])
def test_a_vault_that_does_not_is_damaged(db: Connection, junk: object) -> None:
    meta.put(db, "identity", junk)
    with pytest.raises(VaultDamaged):
        meta.identity(db)
