"""The console from process start to exit.

1. `run` makes the Qt application, its look and language, and shows the sign-in page: nothing
   else is imported or read before it is painted.
2. After the first paint the rest of the program is imported on a thread (`house`): the wire, the
   vaults, the controllers.
3. Signing in (`entrance`) opens a vault; a `shift` lives from there to signing out.
4. Closing the window hands on every word; what is unsent goes out without a window, until it has
   or somebody signs in again, also in another process. While the disk takes nothing the window
   stays: words that are nowhere but on the screen are not closed away.
"""

import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtWidgets import QApplication

from console.desktop import clipboard, logs
from console.desktop.alerts.icon import window_icon
from console.desktop.frame.window import MainWindow
from console.desktop.garbage import Garbage
from console.desktop.i18n import Language, Languages
from console.desktop.memory import Memory
from console.desktop.practice.door import Door, usual_command
from console.desktop.practice.sign import AlreadyOpenError, awaited, hold
from console.desktop.preferences import Preferences
from console.desktop.prefs import Prefs
from console.desktop.settings import Settings
from console.desktop.signin.page import SignInPage
from console.desktop.signin.state import SignInState
from console.desktop.style import theme as themes
from console.desktop.style.theme import Look, Theme
from console.desktop.style.tokens import SCHEMES, Scheme
from console.desktop.tasks import Tasks

USUAL_SIZE = QSize(1440, 900)
NOT_STARTED = 1
_NOT_STARTED = {
    "ko": "곁을 열지 못했습니다. 적으신 것은 그대로 있습니다. 관리자에게 알려 주세요: {log}",
    "en": "Gyeot could not be opened. What you wrote is kept. Please tell your administrator: "
    "{log}",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What `gyeot open` was asked for; empty means as the settings of this computer say.

    `practice_command` starts practice; None for the usual one, an empty one for no door.
    """

    home: Path
    center: str = ""
    login: str = ""
    password: str = ""
    language: str | None = None
    theme: str | None = None
    scale: int = 0
    size: str = ""
    practice: bool = False
    practice_command: tuple[str, ...] | None = None


def run(options: Options) -> int:
    """Open the console and stay until it is closed. The process's exit code."""
    logs.begin(options.home)
    try:
        qt = QApplication(sys.argv[:1])
        qt.setApplicationName("Gyeot")
        # Where a desktop counts on an icon it must know whose.
        qt.setDesktopFileName("gyeot")
        # A window that is gone may leave work behind: the application says when it ends.
        qt.setQuitOnLastWindowClosed(False)
        console = Console(qt, options)
        console.show()
    except Exception as error:  # noqa: BLE001 - told, and the person has a sentence
        logs.told(error)
        _say_not_started(options)
        return NOT_STARTED
    code = qt.exec()
    console.end()
    return code or console.code


class Console(QObject):
    """The application: a window, and whoever is signed in."""

    def __init__(self, qt: QApplication, options: Options) -> None:
        super().__init__()
        self._qt = qt
        self.options = options
        self.code = 0
        self.house: Any = None
        self.closing = False
        self._sign: object = None
        self.garbage = Garbage(self)
        self.tasks = Tasks(self)
        self.tasks.unhandled.connect(logs.told)
        self.memory = Memory(options.home, self.tasks, _given(options))
        self.preferences = Preferences(_chosen(self.memory.own), _given_look(options), self)
        chosen = self.preferences.value
        self._languages = Languages(qt)
        self._languages.switch(chosen.language)
        self.theme = themes.load(
            Look(scheme=chosen.scheme, scale=chosen.scale, practice=options.practice)
        )
        self.theme.dress(qt)
        self.window = MainWindow(self.theme, self._languages, self._now, self.preferences)
        self.window.setWindowIcon(window_icon(dot=False))
        # The desk brings all keys with it; the sign-in page is there before and shows this one.
        self.theme.print_keys({"emergency": "F12"})
        self.page = SignInPage(self.theme)
        self.door = Door(_practice_command(options), self.tasks)
        if options.practice:
            _make_unmistakable(self.theme, self.window)
        self._wire()

    def _wire(self) -> None:
        self.page.language_chosen.connect(self.window.switch_language)
        self.page.show_language(self._languages.language)
        self.page.remember(self.memory.settings.last_login)
        self.page.show_door(self.door.state)
        self.page.practice_chosen.connect(self._practise)
        self.door.changed.connect(self.page.show_door)
        self.preferences.changed.connect(self._show_language)
        self.preferences.kept.connect(self._keep_look)
        self.window.closing.connect(self._close)
        self.window.show_front(self.page)

    def show(self) -> None:
        """Paint the window; everything else comes after."""
        self.garbage.begin()
        self.window.resize(_size(self.options.size))
        self.window.show()
        QTimer.singleShot(0, self, self._opened)
        QTimer.singleShot(
            0, self, lambda: self.tasks.run(_import_house, self._furnish, self._unfurnished)
        )

    def _opened(self) -> None:
        """Whoever opened this console through a door sees that it is there."""
        sign = awaited()
        if sign is not None:
            self.tasks.run(lambda: hold(sign), self._hold, self._not_held)

    def _hold(self, sign: object) -> None:
        self._sign = sign

    def _not_held(self, error: Exception) -> None:
        if isinstance(error, AlreadyOpenError):
            self.window.close()
        else:
            self.tasks.unhandled.emit(error)

    def end(self) -> None:
        """After the event loop: what is under way is kept, and threads end in order."""
        house, self.house = self.house, None
        if house is not None:
            house.close()
        self.door.close()
        self.tasks.close()
        self.memory.finish()
        # Qt lets go of the clipboard's data after Python has ended, and data made in Python crash
        # there.
        clipboard.take_back()
        self.garbage.end()

    def stay(self) -> None:
        """The window does not close after all: there are words in it that are kept nowhere."""
        self.window.show()

    def cancel_closing(self) -> None:
        """The person stays."""
        self.closing = False

    def _practise(self) -> None:
        self.practise()

    def practise(self, scenario: str = "") -> None:
        """Open practice beside this window, for whoever sits here."""
        value = self.preferences.value
        scheme = "contrast" if value.scheme.startswith("contrast") else value.scheme
        also = ["--lang", value.language, "--theme", scheme]
        if value.track:
            also += ["--track", value.track]
        self.door.open(self.page.form.login.edit.text().strip(), scenario, also)

    def _furnish(self, modules: tuple[Any, Any]) -> None:
        try:
            furniture, house = modules
            furniture.furnish(self.window)
            self.house = house.House(self)
        except Exception as error:  # noqa: BLE001 - told, and the page says so
            self._unfurnished(error)
            return
        self.house.quiet.connect(self._maybe_quit)
        self.garbage.keep()
        self.house.open_door(self.options.login, self.options.password)

    def _unfurnished(self, error: Exception) -> None:
        """Nobody can sign in: the page says so, and so does the exit code."""
        logs.told(error)
        self.code = NOT_STARTED
        self.page.show_state(SignInState("unexpected"))

    def _now(self) -> int:
        """The center's time while somebody is signed in, else this machine's."""
        return int(self.house.now()) if self.house is not None else time.time_ns() // 1_000_000

    def _show_language(self) -> None:
        self.page.show_language(self.preferences.value.language)

    def _keep_look(self) -> None:
        """What is chosen while nobody is signed in is this computer's."""
        if self.preferences.own is None:
            look = self.preferences.computer
            self.memory.keep(language=look.language, scheme=look.scheme, scale=look.scale)

    def _close(self) -> None:
        """The window is going: the words are kept, and what is unsent goes out without it."""
        self.closing = True
        if self.house is None:
            self._qt.quit()
        else:
            self.house.leave()

    def _maybe_quit(self) -> None:
        """Nothing is left to be sent: without a window that is the end."""
        if self.closing:
            self._qt.quit()

    @property
    def focus_changed(self) -> Any:
        """Qt's signal of which widget has the keyboard."""
        return self._qt.focusChanged


def _import_house() -> tuple[Any, Any]:
    """On a thread, after the first paint: the desk, httpx, pydantic and the store take 500 ms."""
    from console.desktop import house
    from console.desktop.frame import furniture

    return furniture, house


def _practice_command(options: Options) -> tuple[str, ...]:
    """There is no way into practice from practice."""
    if options.practice:
        return ()
    usual = usual_command(options.home)
    return usual if options.practice_command is None else options.practice_command


def _make_unmistakable(theme: Theme, window: MainWindow) -> None:
    """Practice alone pays for what tells it from the real thing."""
    from console.desktop.practice.fiction import Fiction

    Fiction(theme, window)


def _given(options: Options) -> dict[str, Any]:
    """What the command line says instead of the settings, for this run."""
    return {"center": options.center, "last_login": options.login}


def _given_look(options: Options) -> dict[str, Any]:
    """What it says about the look: it wins until it is changed by hand."""
    look: dict[str, Any] = {}
    if options.language:
        look["language"] = _language(options.language)
    if options.theme:
        look["scheme"] = _scheme(options.theme)
    if options.scale:
        look["scale"] = options.scale / 100
    return look


def _chosen(kept: Settings) -> Prefs:
    """The look of this computer."""
    return Prefs(language=_language(kept.language), scheme=_scheme(kept.scheme), scale=kept.scale)


def _language(name: str) -> Language:
    return "en" if name == "en" else "ko"


def _say_not_started(options: Options) -> None:
    """There is no window to say it in."""
    sentence = _NOT_STARTED["en" if options.language == "en" else "ko"]
    print(sentence.format(log=options.home / "log"), file=sys.stderr)  # noqa: T201 - for a person


def _scheme(name: str) -> Scheme:
    known: dict[str, Scheme] = {scheme: scheme for scheme in SCHEMES}
    known["contrast"] = "contrast-light"
    return known.get(name, "light")


def _size(text: str) -> QSize:
    """A size as "1366x768"; the usual one where it is none."""
    width, _, height = text.partition("x")
    if width.isdecimal() and height.isdecimal():
        return QSize(int(width), int(height))
    return USUAL_SIZE
