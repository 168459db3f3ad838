"""The console from process start to exit.

1. `run` makes the Qt application, its look and language, and shows the sign-in page: nothing
   else is imported or read before it is painted.
2. After the first paint the rest of the program is imported on a thread (`house`): the wire, the
   vaults, the controllers.
3. Signing in (`entrance`) opens a vault; a `shift` lives from there to signing out.
4. Closing the window hands on every word; what is unsent goes out without a window, until it has
   or somebody signs in again, also in another process.
"""

import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtWidgets import QApplication

from console.desktop import logs, settings
from console.desktop.frame.window import MainWindow
from console.desktop.i18n import Language, Languages
from console.desktop.signin.page import SignInPage
from console.desktop.style import theme as themes
from console.desktop.style.theme import Look
from console.desktop.style.tokens import SCHEMES, Scheme
from console.desktop.tasks import Tasks

USUAL_SIZE = QSize(1440, 900)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What `gyeot open` was asked for; empty means as the settings of this computer say."""

    home: Path
    center: str = ""
    login: str = ""
    password: str = ""
    language: str | None = None
    theme: str | None = None
    scale: int = 0
    size: str = ""


def run(options: Options) -> int:
    """Open the console and stay until it is closed. The process's exit code."""
    logs.begin(options.home)
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("Gyeot")
    # A window that is gone may leave work behind: the application says when it ends.
    qt.setQuitOnLastWindowClosed(False)
    console = Console(qt, options)
    console.show()
    code = qt.exec()
    console.end()
    return code


class Console(QObject):
    """The application: a window, and whoever is signed in."""

    def __init__(self, qt: QApplication, options: Options) -> None:
        super().__init__()
        self._qt = qt
        self._options = options
        self.house: Any = None
        self.settings = _chosen(settings.load(options.home), options)
        self.tasks = Tasks(self)
        self.tasks.unhandled.connect(logs.told)
        self._languages = Languages(qt)
        self._languages.switch("en" if self.settings.language == "en" else "ko")
        look = Look(scheme=_scheme(self.settings.scheme), scale=self.settings.scale)
        self.theme = themes.load(look)
        self.theme.dress(qt)
        self.window = MainWindow(self.theme, self._languages, self._now)
        self.page = SignInPage(self.theme)
        self._wire()

    def _wire(self) -> None:
        self.page.language_chosen.connect(self.window.switch_language)
        self.page.show_language(self._languages.language)
        self.page.remember(self.settings.last_login)
        self.window.language_changed.connect(self._keep_language)
        self.window.look_changed.connect(self._keep_look)
        self.window.closing.connect(self._close)
        self.window.show_front(self.page)

    def show(self) -> None:
        """Paint the window; everything else comes after."""
        self.window.resize(_size(self._options.size))
        self.window.show()
        QTimer.singleShot(0, self, lambda: self.tasks.run(_import_house, self._furnish))

    def end(self) -> None:
        """After the event loop: threads end in order."""
        if self.house is not None:
            self.house.close()
        self.tasks.close()

    def _furnish(self, module: Any) -> None:
        self.house = module.House(self)
        self.house.quiet.connect(self._maybe_quit)
        self.house.open_door(self._options.login, self._options.password)

    def _now(self) -> int:
        """The center's time while somebody is signed in, else this machine's."""
        return int(self.house.now()) if self.house is not None else time.time_ns() // 1_000_000

    def keep(self, **changed: Any) -> None:
        """Remember a setting. A full disk is no reason to stop."""
        self.settings = replace(self.settings, **changed)
        kept, home = self.settings, self._options.home
        self.tasks.run(lambda: settings.save(home, kept), lambda _none: None, logs.told)

    def _keep_language(self, language: Language) -> None:
        self.page.show_language(language)
        self.keep(language=language)

    def _keep_look(self) -> None:
        self.keep(scheme=self.theme.look.scheme, scale=self.theme.look.scale)

    def _close(self) -> None:
        """The window is going: the words are kept, and what is unsent goes out without it."""
        self.window.hide()
        if self.house is None:
            self._qt.quit()
        else:
            self.house.leave()

    def _maybe_quit(self) -> None:
        """Nothing is left to be sent: without a window that is the end."""
        if not self.window.isVisible():
            self._qt.quit()

    @property
    def options(self) -> Options:
        return self._options

    @property
    def focus_changed(self) -> Any:
        """Qt's signal of which widget has the keyboard."""
        return self._qt.focusChanged


def _import_house() -> Any:
    """On a thread, after the first paint: httpx, pydantic and the store take 300 ms to import."""
    from console.desktop import house

    return house


def _chosen(kept: settings.Settings, options: Options) -> settings.Settings:
    """The command line wins over what this computer remembers, for this run."""
    given: dict[str, Any] = {
        "center": options.center,
        "language": options.language,
        "scheme": options.theme,
        "last_login": options.login,
        "scale": options.scale / 100 if options.scale else None,
    }
    return replace(kept, **{name: value for name, value in given.items() if value})


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
