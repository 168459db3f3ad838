"""One counselor's shift, from the first sign-in to a restored center, as a process that may die.

Reads a line of JSON for each run (where, and which weakness), works in a copy of this process, so
that nothing need be imported again, and ends its telling with {"status": …}. Each step that the
disk refuses is said to have failed and done again, as a person would.
"""

import json
import os
import shutil
import signal
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa

from console.center import backups, manage
from console.center import db as center_db
from console.center.errors import CenterError
from console.desktop import settings
from console.desktop.settings import Settings
from console.model import commands as c
from console.model.note import Line, NoteContent
from console.search.errors import DirectoryError
from console.store import connection, drafts, outbox
from console.store.errors import DiskFailed, DiskFull
from console.store.store import Store
from console.store.vaults import NewVault, Owner
from console.sync.drafting import queue_drafts
from tests.crash import ends
from tests.crash.disk import MACHINES
from tests.crash.ends import LOGIN, NOW, Helpline, Places, written
from tests.crash.told import Teller
from tests.support.center import PASSWORD

T = TypeVar("T")
SECOND_PASSWORD = "another good password"
TRIES = 12
TALKS = 2
WORDS = 3
TOO_LONG_S = 60
AT_THE_DESK = (DiskFull, DiskFailed)
"""What the vault may say of a disk that fails: there is a sentence for it on the screen."""
EXCUSED = (
    *AT_THE_DESK,
    CenterError,
    DirectoryError,
    OSError,
    sqlite3.OperationalError,
    sa.exc.OperationalError,
)
"""What the fault of a disk may look like, at either end. Anything else is a fault of ours."""


class Shift:
    def __init__(self, places: Places, tell: Teller) -> None:
        self._at = places
        self._tell = tell
        self._n = 0

    def run(self) -> None:
        staff_id = self._center()
        self._directory("하나")
        new = self._vault(staff_id)
        self._settings(1.0)
        for day in range(2):
            with self._open(new, staff_id) as (store, line):
                for talk in range(TALKS):
                    self._talk(store, line, f"contact-{day}-{talk}")
                    if not talk:
                        self._backup(store, line, f"{day}")
                self._settled(store, line)
            if not day:
                self._settings(1.5)
                self._directory("둘")
                self._password(new)
        self._restore(staff_id)
        with self._open(new, staff_id) as (store, line):
            self._settled(store, line)
            self._settled(store, line)

    def _center(self) -> str:
        def made() -> str:
            shutil.rmtree(self._at.center, ignore_errors=True)
            return ends.make_center(self._at.center)

        self._tell.tries("center")
        staff_id = self._stubborn(made)
        self._tell.kept("center", staff_id=staff_id)
        return staff_id

    def _directory(self, version: str) -> None:
        self._tell.tries("published")
        at_center = self._stubborn(lambda: ends.put_directory(self._at.center, version))
        self._tell.kept("published", version=at_center)
        self._tell.tries("fetched", version=at_center)
        if self._stubborn(lambda: ends.fetch_directory(self._at.center, self._at.shelf)):
            self._tell.kept("fetched", version=at_center)

    def _vault(self, staff_id: str) -> NewVault:
        owner = Owner(center_id="center-1", staff_id=staff_id, login=LOGIN, name="김민지")
        vaults = self._at.vaults
        new = self._stubborn(lambda: vaults.create(owner, PASSWORD, now=NOW), AT_THE_DESK)
        self._tell.kept("vault", id=new.vault_id, key=new.key.hex(), password=PASSWORD)
        self._stubborn(lambda: vaults.set_deposited(new.vault_id, new.recovery_secret), AT_THE_DESK)
        self._tell.kept("deposited", secret=new.recovery_secret.hex())
        return new

    def _settings(self, scale: float) -> None:
        """Of which center the vaults are: without it nobody signs in offline."""
        kept = Settings(center_id="center-1", scale=scale)
        self._stubborn(lambda: settings.save(self._at.console, kept))
        self._tell.kept("settings", scale=scale)

    def _password(self, new: NewVault) -> None:
        self._tell.tries("password", password=SECOND_PASSWORD)
        self._stubborn(
            lambda: self._at.vaults.rewrap(new.vault_id, new.key, SECOND_PASSWORD), AT_THE_DESK
        )
        self._tell.kept("password", password=SECOND_PASSWORD)

    @contextmanager
    def _open(self, new: NewVault, staff_id: str) -> Iterator[tuple[Store, Helpline]]:
        """Both ends as at a sign-in; at its end the vault is closed, and the count is told."""
        path = self._at.vaults.path(new.vault_id)
        with ExitStack() as opened:
            store = self._stubborn(
                lambda: opened.enter_context(ends.desk(path, new.key)), AT_THE_DESK
            )
            line = self._stubborn(
                lambda: opened.enter_context(ends.helpline(self._at.center, staff_id))
            )
            yield store, line
        self._stubborn(lambda: self._at.vaults.set_unsent(new.vault_id, self._n), AT_THE_DESK)

    def _talk(self, store: Store, line: Helpline, contact_id: str) -> None:
        """A call: words and facts as they come, sent in between, signed at the end."""
        self._fact(store, c.ContactOpened(contact_id=contact_id, opened_at=NOW))
        for n in range(WORDS):
            self._word(store, contact_id, n)
            if n == 1:
                self._queue(store, contact_id)
                self._stubborn(lambda: ends.send(store, line))
        self._fact(store, c.RiskAssessed(contact_id=contact_id, asked=True, assessed_at=NOW))
        self._fact(
            store,
            c.ReferralMade(
                contact_id=contact_id, service_id="s-1", service_name="마음쉼터", made_at=NOW
            ),
        )
        self._fact(store, c.ContactEnded(contact_id=contact_id, ended_at=NOW + 1))
        content, device = words(contact_id, WORDS - 1), store.vault_id
        self._fact(
            store,
            c.NoteSigned(contact_id=contact_id, device=device, content=content, signed_at=NOW + 2),
        )

    def _word(self, store: Store, contact_id: str, n: int) -> None:
        content = words(contact_id, n)
        self._tell.tries("word", contact_id=contact_id, n=n)
        self._stubborn(
            lambda: written(store, lambda db: drafts.save(db, contact_id, content, NOW + n)),
            AT_THE_DESK,
        )
        self._tell.kept("word", contact_id=contact_id, n=n)

    def _fact(self, store: Store, body: c.Fact) -> None:
        self._n += 1
        fact = c.FactCommand(id=f"fact-{self._n:06}", made_at=NOW + self._n, body=body)
        of = {"id": fact.id, "kind": body.KIND, "contact_id": fact.contact_id}
        self._tell.tries("fact", **of)
        self._stubborn(lambda: written(store, lambda db: outbox.append(db, fact)), AT_THE_DESK)
        self._tell.kept("fact", **of)

    def _queue(self, store: Store, contact_id: str) -> None:
        names = iter(f"draft-{contact_id}-{n:02}" for n in range(TRIES + 1))

        def work(db: connection.Connection) -> int:
            return queue_drafts(db, NOW, lambda: next(names), force=contact_id)

        self._stubborn(lambda: written(store, work), AT_THE_DESK)

    def _settled(self, store: Store, line: Helpline) -> None:
        """All that is unsent goes, and the feed says so."""
        self._stubborn(lambda: ends.send(store, line))
        self._tell.kept("mirror", after=self._stubborn(lambda: ends.pull(store, line)))
        self._stubborn(lambda: ends.note_contact(store, NOW + self._n), AT_THE_DESK)

    def _backup(self, store: Store, line: Helpline, name: str) -> None:
        """Told to be kept once it is on the disk; then the vault forgets what it covers."""
        target = self._at.backups / f"{name}.db"
        self._tell.tries("backup", name=target.name)

        def made() -> None:
            # One that is there was made whole, and only its number did not reach the feed.
            target.unlink(missing_ok=True)
            backups.backup(line.center, target)

        self._stubborn(made)
        self._tell.kept("backup", name=target.name, covers=backups.head(line.center) - 1)
        self._settled(store, line)

    def _restore(self, staff_id: str) -> None:
        """The center goes back to its newest backup, as after a broken disk."""
        newest = max(self._at.backups.glob("*.db"))
        self._tell.tries("restore", staff_id=staff_id)
        self._stubborn(lambda: manage.restore(self._at.center, newest))
        self._tell.kept("restored")

    def _stubborn(self, work: Callable[[], T], excused: tuple[type[Exception], ...] = EXCUSED) -> T:
        """Done again until the disk takes it."""
        for left in reversed(range(TRIES)):
            try:
                return work()
            except excused as error:
                self._tell.failed(error)
                if not left:
                    raise
        raise AssertionError("never")


def words(contact_id: str, n: int) -> NoteContent:
    """The note after its n-th pause: more than a page of the database, and each holds the last."""
    lines = [f"{contact_id} 말 {one}: {'밤이 되면 더 외로워요. ' * 24}" for one in range(n + 1)]
    return NoteContent(lines=tuple(Line(at, line) for at, line in enumerate(lines)))


def weaken(how: str) -> None:
    """A program as it must not be, to show that the harness would see it."""
    if how != "normal":
        return
    settings = [
        one.replace("synchronous = FULL", "synchronous = NORMAL") for one in connection._SETTINGS
    ]
    connection._SETTINGS = tuple(settings)  # type: ignore[assignment]  # on purpose
    honest = center_db._sqlite_engine

    def careless(path: Path, **how: Any) -> sa.Engine:
        engine = honest(path, **how)
        sa.event.listen(
            engine, "connect", lambda db, _record: db.execute("PRAGMA synchronous = NORMAL").close()
        )
        return engine

    center_db._sqlite_engine = careless


def one_run(asked: dict[str, str], tell: Teller) -> int:
    signal.alarm(TOO_LONG_S)
    weaken(asked.get("weak", ""))
    try:
        Shift(Places(Path(asked["root"]), Path(asked["keyring"])), tell).run()
    except EXCUSED:
        return 3
    except BaseException as error:  # noqa: BLE001 - told, and judged by whoever hears it
        tell.broken(error)
        return 4
    tell.ended()
    return 0


def rehearse() -> None:
    """Once in memory's own place: all is imported, all statements are made."""
    with tempfile.TemporaryDirectory() as place, Path(os.devnull).open("wb") as nowhere:
        root = Path(place, "root")
        for machine in MACHINES:
            (root / machine).mkdir(parents=True)
        Shift(Places(root, Path(place, "keyring")), Teller(nowhere.fileno())).run()


def main() -> None:
    rehearse()
    tell = Teller(sys.stdout.fileno())
    os.write(sys.stdout.fileno(), b'{"ready": true}\n')
    for line in sys.stdin:
        child = os.fork()
        if not child:
            os.write(sys.stdout.fileno(), json.dumps({"pid": os.getpid()}).encode() + b"\n")
            os._exit(one_run(json.loads(line), tell))
        _, status = os.waitpid(child, 0)
        os.write(sys.stdout.fileno(), json.dumps({"status": status}).encode() + b"\n")


if __name__ == "__main__":
    main()
