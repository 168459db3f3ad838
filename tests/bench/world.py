"""A center full of a year's work in a process of its own, and a real console in this one."""

import os
import sqlite3
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

from PySide6.QtWidgets import QApplication

from console.center import manage
from console.center.center import Center, open_center, wall_ms
from console.center.unit import Unit
from console.desktop.app import Console, Options
from console.model.contact import Caller, Contact, ContactState
from console.model.note import AgeBand, AgeBasis, Line, Note, NoteContent, NoteKind
from console.model.roles import Role
from tests.support.center import CHEAP, PASSWORD, CenterProcess

LOGIN = "mina"
_DAY = 86_400_000
_A_UNIT = 500
_WORDS = (
    "난방비가 두 달 밀려 보일러를 끄고 지내신다고 함. 거실 전기장판에서 주무심. "
    "지난번 안내해 드린 식사 모임에 한 번 다녀오심."
)


@contextmanager
def center_process(home: Path) -> Iterator[CenterProcess]:
    """A center with one counselor, to be filled by its own tools."""
    manage.init(home, "성능 센터", hasher=CHEAP)
    manage.staff_add(home, LOGIN, "민아", Role.COUNSELOR, password=PASSWORD, hasher=CHEAP)
    with CenterProcess(home) as running:
        yield running


def staff_id(home: Path) -> str:
    return next(one.id for one in manage.staff_list(home) if one.login == LOGIN)


def fill(home: Path, *, contacts: int, notes: int) -> None:
    """Signed contacts of the last weeks, with so many notes spread over them."""
    who, now = staff_id(home), wall_ms()
    with open_center(home, hasher=CHEAP) as center:
        ids = [str(uuid.uuid4()) for _ in range(contacts)]
        for first in range(0, contacts, _A_UNIT):
            _put(center, {id_: _signed(id_, who, now - _DAY) for id_ in ids[first:][:_A_UNIT]})
        for first in range(0, notes, _A_UNIT):
            count = min(_A_UNIT, notes - first)
            some = [_note(ids[(first + n) % contacts], who, now - _DAY) for n in range(count)]
            _put(center, {note.id: note for note in some})


def filling(home: Path, *, contacts: int) -> "subprocess.Popen[bytes]":
    """The same in a process of its own: nothing of it is on this one's interpreter lock."""
    command = [sys.executable, "-m", "tests.bench.world", str(home), str(contacts)]
    return subprocess.Popen(command, cwd=Path(__file__).parents[2])


def head(home: Path) -> int:
    """The newest number of the feed, past every program."""
    with closing(sqlite3.connect(home / "center.db")) as db:
        found: int = db.execute("SELECT seq FROM counter").fetchone()[0]
        return found


def waiting(home: Path, count: int) -> None:
    """Callers who wait."""
    now = wall_ms()
    with open_center(home, hasher=CHEAP) as center:
        for first in range(0, count, _A_UNIT):
            some = [_waits(now + first + n) for n in range(min(_A_UNIT, count - first))]
            _put(center, {one.id: one for one in some})


def _put(center: Center, values: dict[str, Contact] | dict[str, Note]) -> None:
    def work(unit: Unit) -> None:
        for id_, value in values.items():
            unit.put(id_, value)

    center.write_now(work)


def _waits(at: int) -> Contact:
    return Contact(
        id=str(uuid.uuid4()),
        state=ContactState.WAITING,
        joined_at=at,
        caller=Caller(alias="민들레", number_last4="1234", contacts_before=2),
    )


def _signed(id_: str, who: str, at: int) -> Contact:
    return Contact(
        id=id_,
        state=ContactState.ENDED,
        joined_at=at,
        connected_at=at + 20_000,
        ended_at=at + 1_500_000,
        signed_at=at + 1_600_000,
        counselor_id=who,
        risk_asked=True,
    )


def _note(contact_id: str, who: str, at: int) -> Note:
    content = NoteContent(
        lines=(Line(130_000, _WORDS), Line(336_000, _WORDS)),
        age_band=AgeBand.SENIOR,
        age_basis=AgeBasis.ESTIMATED,
        reasons=("living_costs",),
        primary_reason="living_costs",
        district="11380",
    )
    return Note(
        id=str(uuid.uuid4()),
        contact_id=contact_id,
        author_id=who,
        kind=NoteKind.SIGNED,
        content=content,
        signed_at=at,
    )


class Desk:
    """The real application in this process, its event loop turned by hand."""

    def __init__(self, home: Path, url: str) -> None:
        self.qt = QApplication.instance() or QApplication([])
        assert isinstance(self.qt, QApplication)
        self.console = Console(self.qt, Options(home=home, center=url, language="ko"))
        self.console.show()
        self.window = self.console.window
        self.until(lambda: self.console.house is not None)

    def sign_in(self) -> None:
        """Type and press Enter; what follows is to be waited for."""
        form = self.console.page.form
        form.login.edit.setText(LOGIN)
        form.password.edit.setText(PASSWORD)
        form.submitted.emit(LOGIN, PASSWORD)

    def enter(self) -> None:
        self.sign_in()
        self.until(lambda: self.window.signed_in)

    def leave(self) -> None:
        self.window.sign_out_requested.emit()
        self.until(lambda: not self.window.signed_in)

    def until(self, condition: Callable[[], bool], seconds: float = 120.0) -> None:
        """Turn the loop until it is so."""
        assert self.qt is not None
        ends = time.monotonic() + seconds
        while not condition():
            self.qt.processEvents()
            if time.monotonic() > ends:
                raise TimeoutError

    def caught_up(self, home: Path) -> bool:
        """Whether the mirror stands where the center's feed does."""
        shift = self.console.house.shift
        if shift is None:
            return False
        found = shift._store.read(_cursor).result(30)
        return bool(found >= head(home))

    def close(self) -> None:
        self.window.close()
        self.console.end()


def _cursor(db: object) -> int:
    from console.store import mirror  # noqa: PLC0415 - the cipher driver, once it is needed

    return mirror.cursor(db).after  # type: ignore[arg-type]  # a vault's connection


if __name__ == "__main__":
    fill(Path(sys.argv[1]), contacts=int(sys.argv[2]), notes=0)
