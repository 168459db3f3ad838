"""Opens what a shift left behind, as the next morning does, and says what is not as it was told.

Everything acknowledged is there, nothing is there twice, all opens, the directory is whole; then
both ends go on, also from a restored backup, until they agree.
"""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from console.center import manage
from console.center.directory.publish import published
from console.center.errors import CenterError
from console.desktop import settings
from console.search.build import sha256
from console.search.opening import check_whole
from console.search.parcel import unpacked
from console.search.shelf import Shelf
from console.store import drafts, mirror
from console.store.connection import connect
from console.store.errors import NeedsRecovery, WrongPassword
from console.store.store import Store
from tests.crash import ends
from tests.crash.agree import Agreement, rows
from tests.crash.ends import Places
from tests.crash.shift import words
from tests.crash.told import Told


class Morning:
    """One look at what is left. `found` is empty where nothing was lost."""

    def __init__(self, places: Places, told: Told) -> None:
        self._at = places
        self._told = told
        self.found: list[str] = []
        self._agreement = Agreement(told, self.found)

    def look(self) -> list[str]:
        """What is wrong, in words."""
        for part in (self._published, self._fetched, self._settings, self._backups, self._both):
            try:
                part()
            except Exception as error:  # noqa: BLE001 - whatever keeps a morning from its work
                self.found.append(f"{part.__name__}: {type(error).__name__}: {error}")
        return self.found

    def _wrong(self, told: str) -> None:
        self.found.append(told)

    def _published(self) -> None:
        """The center serves a whole directory: the one it was told of last, or the next."""
        last = self._told.last("published")
        if last is None:
            return
        now = published(self._at.center / "directory")
        if now is None:
            self._wrong("the center has no directory")
            return
        with unpacked(now.parcel) as file:
            if sha256(file) != now.version or not check_whole(file):
                self._wrong("the center's directory is not whole")
        self._not_older("published", now.version)

    def _fetched(self) -> None:
        """The console has the directory it was told of last, or the next, whole."""
        if self._told.last("fetched") is None:
            return
        file = Shelf(self._at.shelf).current()
        if file is None:
            self._wrong("the console has no directory")
            return
        check_whole(file)
        if sha256(file) not in file.name:
            self._wrong("the console's directory is another than its name says")
        self._not_older("fetched", sha256(file))

    def _settings(self) -> None:
        """This computer knows its center, and what was chosen last."""
        if (last := self._told.last("settings")) is None:
            return
        now = settings.load(self._at.console)
        if now.center_id != "center-1":
            self._wrong("this computer knows its center no more")
        elif now.scale < last["scale"]:
            self._wrong("older settings than were acknowledged")

    def _not_older(self, what: str, version: str) -> None:
        kept = [line["version"] for line in self._told.kept(what)]
        if version in kept[:-1]:
            self._wrong(f"{what}: an older directory than was acknowledged")

    def _backups(self) -> None:
        """Each is whole, and has the facts that it covers."""
        for line in self._told.kept("backup"):
            file = self._at.backups / line["name"]
            if not file.exists():
                self._wrong(f"backup {file.name} is gone")
                continue
            with closing(sqlite3.connect(f"file:{file}?mode=ro&immutable=1", uri=True)) as copy:
                if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                    self._wrong(f"backup {file.name} is damaged")
                (seq,) = copy.execute("SELECT seq FROM counter").fetchone()
                if seq < line["covers"]:
                    self._wrong(f"backup {file.name} ends at {seq}, not {line['covers']}")

    def _both(self) -> None:
        """The center and the vault, together until they agree; and again from the backup."""
        at_center = self._told.last("center")
        vault = self._told.last("vault")
        if at_center is None:
            return
        self._unlocked_restore()
        if vault is None:
            with ends.helpline(self._at.center, at_center["staff_id"]) as line:
                self._agreement.sound(line)
            return
        key = self._key(vault)
        with ends.desk(self._at.vaults.path(vault["id"]), key) as store:
            self._vault(store)
            with ends.helpline(self._at.center, at_center["staff_id"]) as line:
                self._agreement.reach(store, line)
            newest = sorted(self._at.backups.glob("*.db")) if self._told.kept("backup") else []
            if newest:
                manage.restore(self._at.center, newest[-1])
                with ends.helpline(self._at.center, at_center["staff_id"]) as line:
                    self._agreement.reach(store, line)
        self._sealed(self._at.vaults.path(vault["id"]), key)

    def _sealed(self, vault: Path, key: bytes) -> None:
        """Closed, and its log with it, every page of the vault is as it was sealed."""
        with closing(connect(vault, key)) as db:
            if db.execute("PRAGMA cipher_integrity_check").fetchall():
                self._wrong("the vault's pages are damaged")

    def _unlocked_restore(self) -> None:
        """A restore that was cut short is done again, as its message says."""
        if not self._told.tried("restore") or self._told.kept("restored"):
            return
        try:
            with ends.helpline(self._at.center, ""):
                return
        except CenterError:
            manage.restore(self._at.center, max(self._at.backups.glob("*.db")))

    def _key(self, vault: dict[str, Any]) -> bytes:
        """By the password that holds: the new one once it was told to, else either."""
        changed = self._told.last("password")
        may = [line["password"] for line in self._told.tried("password")]
        passwords = [changed["password"]] if changed else [vault["password"], *may]
        for password in passwords:
            with suppress(WrongPassword, NeedsRecovery):
                key = self._at.vaults.unlock(vault["id"], password)
                if key.hex() != vault["key"]:
                    self._wrong("another key")
                return key
        deposited = self._told.last("deposited")
        if deposited is None:
            self._wrong("no password opens the vault")
            return bytes.fromhex(vault["key"])
        self._wrong("no password opens the vault: by recovery only")
        return self._at.vaults.unlock_with_recovery(vault["id"], bytes.fromhex(deposited["secret"]))

    def _vault(self, store: Store) -> None:
        """Before anything is sent: the file is sound, each word is there, the mirror did not go
        back behind what was shown.
        """
        if rows(store, "PRAGMA integrity_check") != [("ok",)]:
            self._wrong("the vault is damaged")
        held = {row[0] for row in rows(store, "SELECT id FROM facts")}
        for line in self._told.kept("fact"):
            if line["id"] not in held and not self._told.kept("backup"):
                self._wrong(f"{line['id']} {line['kind']} is not in the vault")
        self._words(store)
        after = store.read(mirror.cursor).result().after
        shown = self._told.last("mirror")
        if shown and not self._told.tried("restore") and after < shown["after"]:
            self._wrong(f"the mirror stands at {after}, not {shown['after']}")

    def _words(self, store: Store) -> None:
        """Each pause of a draft as it was kept, unless the note was signed since."""
        for contact_id, n in self._told.last_words().items():
            draft = store.read(lambda db: drafts.load(db, contact_id)).result()  # noqa: B023
            if draft is None:
                # Signed since; that it was, the agreement sees.
                continue
            kept = store.read(lambda db: drafts.versions(db, contact_id)).result()  # noqa: B023
            have = [draft.content, *(version.content for version in kept)]
            self.found += [
                f"{contact_id} does not say its word {one}"
                for one in range(n + 1)
                if words(contact_id, one) not in have
            ]


def look(root: Path, keyring: Path, told: Told) -> list[str]:
    """What is wrong with what lies under `root`; it is used for this, and is another after it."""
    return Morning(Places(root, keyring), told).look()
