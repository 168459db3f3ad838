import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from console.store.connection import Connection, Error, connect
from console.store.errors import VaultNewer
from console.store.migrations import STEPS, migrate, schema_of
from console.store.store import Store
from tests.store.conftest import KEY

if TYPE_CHECKING:
    from console.store.connection import Database

SHIPPED = (
    "65f0ec3cd23b9f9ec44dc905af9440f464e88526ef227119289dfe5befb0a8b9",
    "f5fb28fb6be10c75146603f3076ab8421e6db260ec54ee27de6de36146060f03",
)
"""What the schema is after each step."""
NEXT = len(SHIPPED) + 1
RULES = {"foreign_keys": 1, "recursive_triggers": 0, "synchronous": 2, "query_only": 0}
ROOT = Path(__file__).parents[2]
OPENING = """
import sys
from hashlib import sha256
from pathlib import Path
from console.store.store import Store
store = Store.open(Path(sys.argv[1]), bytes(range(32)))
store.write(lambda db: db.execute("SELECT 1 FROM facts")).result()
store.close()
print([name for name in sys.modules if name.startswith(("sqlite_utils", "pysqlite3"))])
"""


def more_words(db: "Database") -> None:
    db.table("drafts").add_column("mood", str)


def half_a_step(db: "Database") -> None:
    db.create_table("begun", {"a": int}).insert({"a": 1})
    db.table("begun").transform(types={"a": str})
    raise OSError("the power went")


def test_each_step_leaves_its_record(db: Connection) -> None:
    migrate(db, (*STEPS, more_words))
    found = db.execute("SELECT number, name FROM migrations").fetchall()
    assert found == [(1, "_first"), (2, "_by_time"), (NEXT, "more_words")]
    assert schema_of(db) == NEXT


def test_a_step_that_fails_leaves_nothing_behind(db: Connection) -> None:
    with pytest.raises(OSError, match="power"):
        migrate(db, (*STEPS, half_a_step))
    assert schema_of(db) == NEXT - 1
    assert not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'begun'").fetchall()
    migrate(db, (*STEPS, more_words))
    assert schema_of(db) == NEXT


def test_a_vault_from_the_future_is_refused_untouched(store: Store, vault: Path) -> None:
    store.close()
    db = connect(vault, KEY)
    migrate(db, (*STEPS, more_words))
    db.close()
    before = vault.read_bytes()
    with pytest.raises(VaultNewer):
        Store.open(vault, KEY)
    assert vault.read_bytes() == before


def a_step_the_database_refuses(db: "Database") -> None:
    db.create_table("begun", {"a": int}, pk="a").insert_all([{"a": 1}, {"a": 1}])


def test_what_the_driver_raises_comes_through_as_its_own(db: Connection) -> None:
    with pytest.raises(Error, match="UNIQUE"):
        migrate(db, (*STEPS, a_step_the_database_refuses))
    assert not db.in_transaction
    assert schema_of(db) == NEXT - 1
    assert not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'begun'").fetchall()


def test_rules_of_the_connection_stay_as_they_were(db: Connection) -> None:
    rules = [db.execute(f"PRAGMA {name}").fetchone()[0] for name in RULES]
    assert rules == list(RULES.values())
    assert db.isolation_level is None


def test_a_current_vault_is_opened_without_the_tools(store: Store, vault: Path) -> None:
    store.close()
    command = [sys.executable, "-c", OPENING, str(vault)]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


@pytest.mark.parametrize("number", range(1, NEXT))
def test_a_schema_as_it_was_shipped(number: int) -> None:
    """A step that has shipped is never changed: how it is said may change, what it makes not."""
    db = connect(None, None)
    migrate(db, STEPS[:number])
    found = db.execute(
        "SELECT coalesce(sql, name) FROM sqlite_master WHERE name NOT LIKE 'sqlite_stat%'"
        " ORDER BY type, name"
    )
    plain = "\n".join("".join(sql.replace('"', "").rstrip(";").split()) for (sql,) in found)
    db.close()
    assert sha256(plain.encode()).hexdigest() == SHIPPED[number - 1]
