"""`python -m console.launch.tour.vault`: what lies in a vault, opened as its owner opens it.

One line on standard input says which (JSON: home, login, password); one line of JSON is answered:
how many facts are kept or need a person, of whose talks something earlier is known here, and the
token of the last sign-in, which must stand nowhere else.
"""

import json
import sys
from pathlib import Path

from console.desktop.settings import load
from console.store import meta, outbox
from console.store.connection import Connection
from console.store.keyring_box import KeyringBox
from console.store.store import Store
from console.store.vaults import VaultFolder
from console.sync.signin import TOKEN

_KNOWN = """
SELECT rows.id FROM rows JOIN mirrors USING (generation) WHERE state = 'shown' AND kind = 'history'
"""


def main() -> None:
    plain = json.loads(sys.stdin.readline())
    home = Path(plain["home"])
    folder = VaultFolder(home / "vaults", KeyringBox())
    known = folder.find(load(home).center_id, plain["login"])
    if known is None:
        sys.exit("no vault of this person is here")
    key = folder.unlock(known.vault_id, plain["password"])
    store = Store.open(folder.path(known.vault_id), key)
    try:
        found = store.read(_inside).result(20)
    finally:
        store.close()
    sys.stdout.write(json.dumps({**found, "file": str(folder.path(known.vault_id))}))


def _inside(db: Connection) -> dict[str, object]:
    counts = outbox.counts(db)
    known = [contact_id for (contact_id,) in db.execute(_KNOWN)]
    token = meta.get(db, TOKEN)
    return {"kept": counts.kept, "needs_you": counts.needs_you, "known": known, "token": token}


if __name__ == "__main__":
    main()
