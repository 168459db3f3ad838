"""A process to be killed: keeps facts and drafts in a vault, and says each one once it is kept.

Arguments: the vault. Never ends by itself.
"""

import sys
from functools import partial
from itertools import count
from pathlib import Path

from console.model.commands import FactCommand
from console.store import drafts, outbox
from console.store.connection import Connection
from console.store.store import Store
from tests.store import made
from tests.store.conftest import KEY


def keep(db: Connection, command: FactCommand, n: int) -> None:
    outbox.append(db, command)
    drafts.save(db, command.contact_id, made.words(f"단어 {n} " * 200), made.NOW + n)


def main() -> None:
    store = Store.open(Path(sys.argv[1]), KEY)
    for n in count():
        command = made.referred(f"contact-{n % 3}", f"fact-{n:06}")
        store.write(partial(keep, command=command, n=n)).result()
        sys.stdout.write(f"{n}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
