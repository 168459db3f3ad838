"""What needs the wire and the vaults: imported after the first paint."""

import secrets
import tempfile
import uuid
from concurrent.futures import Future, wait
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from console.desktop.entrance import Entrance, Gate
from console.desktop.practice.shelf import FOLDER
from console.desktop.shift import Place, Shift
from console.desktop.signin.state import SignInState, Situation
from console.store.keyring_box import KeyringBox
from console.store.outbox import Counts
from console.store.vaults import VaultFolder
from console.sync.api import Api
from console.sync.clock import SystemClock
from console.sync.signin import Door, Entered
from console.sync.thread import LoopThread

if TYPE_CHECKING:
    from console.desktop.app import Console

CLOSE_S = 2.0
NOWHERE = "http://127.0.0.1:9"
"""Where no center is known there is still a page that asks for one."""


class House(QObject):
    """One sync thread, the vaults of this computer, the entrance, and the shift if there is one.

    `quiet` says that nobody is here and nothing is being sent for anybody who has left.
    """

    quiet = Signal()

    def __init__(self, console: "Console") -> None:
        super().__init__()
        self._console = console
        self._clock = SystemClock()
        self._thread = LoopThread()
        self._thread.start()
        home = console.options.home
        self._folder = VaultFolder(home / "vaults", KeyringBox())
        self._directory = home / "directory"
        self.shift: Shift | None = None
        self._leaving: list[Future[Counts]] = []
        self._entrance = Entrance(console.page, console.tasks, self._thread)
        self._entrance.entered.connect(self._enter)
        self._entrance.idle.connect(self._maybe_quiet)
        console.window.sign_out_requested.connect(self.sign_out)
        console.page.center_chosen.connect(self._choose_center)
        hours = console.window.pages.hours
        hours.show_door(console.door.state)
        hours.practice_asked.connect(console.practise)
        console.door.changed.connect(hours.show_door)

    def open_door(self, login: str = "", password: str = "") -> None:
        """The sign-in page is ready; with a password given it is tried at once."""
        kept = self._console.memory.settings
        situation: Situation = "idle" if _is_address(kept.center) else "no_center"
        state = SignInState(situation, center=kept.center_name, seat=kept.seat, address=kept.center)
        self._entrance.open(self._gate(), state)
        if login and password and situation == "idle":
            self._entrance.submit(login, password)
        home = self._console.options.home
        self._console.tasks.run(lambda: _try_to_write(home), lambda _none: None, self._unwritable)

    def now(self) -> int:
        """The center's time while somebody is signed in (ms)."""
        return self.shift.time.now() if self.shift is not None else self._clock.wall()

    def sign_out(self) -> None:
        """Back to the sign-in page."""
        if self.shift is not None:
            self.shift.leave()

    def leave(self) -> None:
        """The window is going: leave, or be quiet at once if nobody is here."""
        if self.shift is not None:
            self.shift.leave()
        else:
            self._maybe_quiet()

    def close(self) -> None:
        """The process ends: what was written is kept, what was not sent stays in its vault."""
        closing = [self._entrance.close()]
        if self.shift is not None:
            closing.append(self.shift.abandon())
        wait(closing, CLOSE_S)
        self._thread.stop()

    def _gate(self) -> Gate:
        kept = self._console.memory.settings
        api = Api(kept.center if _is_address(kept.center) else NOWHERE)
        return Gate(Door(api, self._folder, self._clock, kept.center_id), api, self._folder)

    def _choose_center(self, address: str) -> None:
        self._console.memory.keep(center=address.strip(), center_id="", center_name="")
        self.open_door()

    def _unwritable(self, error: Exception) -> None:
        """Nothing can be kept on this computer: said before anybody writes a word."""
        self._console.tasks.unhandled.emit(error)
        self._console.code = 1
        self._entrance.trouble("disk_failed")

    def _enter(self, entered: Entered, api: Api) -> None:
        console = self._console
        console.memory.keep(
            center=api.url,
            center_id=entered.center_id,
            center_name=entered.center_name,
            last_login=entered.staff.login,
        )
        console.preferences.begin(entered.prefs)
        self.shift = Shift(self._place(), entered, api)
        self.shift.left.connect(self._left)
        self.shift.stuck.connect(console.stay)
        self.shift.stayed.connect(console.cancel_closing)
        self.shift.begin()
        if console.closing:
            # The window was closed while the password was being checked.
            self.shift.leave()

    def _place(self) -> Place:
        console, options = self._console, self._console.options
        return Place(
            window=console.window,
            preferences=console.preferences,
            focus_changed=console.focus_changed,
            tasks=console.tasks,
            thread=self._thread,
            folder=self._folder,
            directory=self._directory,
            finished=None if options.practice else options.home / FOLDER,
            clock=self._clock,
            rng=Random(secrets.randbits(64)),  # noqa: S311 - jitter, no secret
            new_id=lambda: str(uuid.uuid4()),
        )

    def _left(self, sending: "Future[Counts]") -> None:
        """The person has gone; what is unsent may still be going out."""
        self.shift = None
        self._leaving.append(sending)
        self._console.tasks.bring(
            sending, lambda _counts: self._sent(sending), lambda error: self._unsent(sending, error)
        )
        if self._console.closing:
            self._console.window.hide()
        else:
            self._console.window.show_front(self._console.page)
            self.open_door()

    def _unsent(self, sending: "Future[Counts]", error: Exception) -> None:
        self._console.tasks.unhandled.emit(error)
        self._sent(sending)

    def _sent(self, sending: "Future[Counts]") -> None:
        self._leaving.remove(sending)
        self._maybe_quiet()

    def _maybe_quiet(self) -> None:
        if not self._leaving and self.shift is None and not self._entrance.busy:
            self.quiet.emit()


def _is_address(text: str) -> bool:
    """Whether a center can be asked at this address at all."""
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _try_to_write(home: Path) -> None:
    """Raises OSError where nothing can be kept."""
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=home):
        pass
