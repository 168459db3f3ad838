"""What needs the wire and the vaults: imported after the first paint."""

import secrets
import uuid
from concurrent.futures import Future
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from console.desktop.entrance import Entrance, Gate
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


class House(QObject):
    """One sync thread, the vaults of this computer, the entrance, and the shift if there is one.

    `quiet` says that nothing is being sent for anybody who has left.
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
        self._shift: Shift | None = None
        self._leaving: list[Future[Counts]] = []
        self._entrance = Entrance(console.page, console.tasks, self._thread, self._gate)
        self._entrance.entered.connect(self._enter)
        console.window.sign_out_requested.connect(self.sign_out)
        console.page.center_chosen.connect(self._choose_center)

    def open_door(self, login: str = "", password: str = "") -> None:
        """The sign-in page is ready; with a password given it is tried at once."""
        kept = self._console.settings
        situation: Situation = "idle" if kept.center else "no_center"
        self._entrance.open(
            SignInState(situation, center=kept.center_name, seat=kept.seat, address=kept.center)
        )
        if login and password and kept.center:
            self._entrance.submit(login, password)

    def now(self) -> int:
        """The center's time while somebody is signed in (ms)."""
        return self._shift.time.now() if self._shift is not None else self._clock.wall()

    def sign_out(self) -> None:
        """Back to the sign-in page."""
        if self._shift is not None:
            self._shift.leave()

    def leave(self) -> None:
        """The window has gone: leave, or be quiet at once if nobody is here."""
        if self._shift is not None:
            self._shift.leave()
        else:
            self._maybe_quiet()

    def close(self) -> None:
        """The process ends: what was not sent by now stays in its vault."""
        self._thread.stop()

    def _gate(self) -> Gate:
        kept = self._console.settings
        api = Api(kept.center)
        return Gate(Door(api, self._folder, self._clock, kept.center_id), api, self._folder)

    def _choose_center(self, address: str) -> None:
        self._console.keep(center=address, center_id="", center_name="")
        self.open_door()

    def _enter(self, entered: Entered, api: Api) -> None:
        self._console.keep(
            center_id=entered.center_id,
            center_name=entered.center_name,
            last_login=entered.staff.login,
        )
        console = self._console
        place = Place(
            window=console.window,
            focus_changed=console.focus_changed,
            tasks=console.tasks,
            thread=self._thread,
            folder=self._folder,
            directory=self._directory,
            clock=self._clock,
            rng=Random(secrets.randbits(64)),  # noqa: S311 - jitter, no secret
            new_id=lambda: str(uuid.uuid4()),
        )
        self._shift = Shift(place, entered, api)
        self._shift.left.connect(self._left)
        self._shift.begin()

    def _left(self, sending: Future[Counts]) -> None:
        """The person has gone; what is unsent may still be going out."""
        self._shift = None
        self._leaving.append(sending)
        self._console.tasks.bring(sending, lambda _counts: self._sent(sending))
        if self._console.window.isVisible():
            self._console.window.show_front(self._console.page)
            self.open_door()

    def _sent(self, sending: Future[Counts]) -> None:
        self._leaving.remove(sending)
        self._maybe_quiet()

    def _maybe_quiet(self) -> None:
        if not self._leaving and self._shift is None:
            self.quiet.emit()
