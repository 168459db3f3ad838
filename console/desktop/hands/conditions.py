from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QApplication

from console.desktop.app import Console
from console.desktop.hands import paths
from console.desktop.hands.reading import readable
from console.model.screen import Link

Condition = Callable[[], bool]


class Conditions:
    """What the screen, or the disk behind it, is waited for to come to."""

    words = frozenset(
        {"sees", "reads", "holds", "says", "shows", "note", "hits", "kept", "focus", "elapsed"}
    )

    def __init__(self, console: Console) -> None:
        self._console = console

    @property
    def _window(self) -> Any:
        return self._console.window

    def sees(self, what: str) -> Condition:
        """The screen has come to this."""
        window = self._window
        conditions: dict[str, Condition] = {
            "sign-in": lambda: not window.signed_in and self._console.house is not None,
            "desk": lambda: window.signed_in,
            "waiting": lambda: window.queue.waiting > 0,
            "talk": lambda: window.session.phase == "talk" and window.page == "session",
            "wrap-up": lambda: window.session.phase == "wrap_up",
            "queue": lambda: window.page == "queue",
            "online": lambda: self._truth.link is Link.ONLINE,
            "offline": lambda: self._truth.link is Link.OFFLINE,
            "all sent": lambda: self._truth.link is Link.ONLINE and not self._truth.kept,
            "disk full": lambda: window.unkept,
            "window": lambda: window.isVisible() and bool(window.strip.sentence),
            "by hand": lambda: bool(window.queue.by_hand.isVisible()),
        }
        return conditions[what]

    def reads(self, *texts: str) -> Condition:
        """All of these can be read in the window."""

        def read() -> bool:
            page = "\n".join(readable(self._window))
            return all(text in page for text in texts)

        return read

    def holds(self, path: str, value: object) -> Condition:
        """What lies at this path is this, or reads like it."""

        def held() -> bool:
            found = paths.at(self._console, path)
            found = found() if callable(found) else found
            return bool(found == value or str(found) == value)

        return held

    def says(self, path: str) -> str:
        """What lies at this path, in words."""
        found = paths.at(self._console, path)
        return str(found() if callable(found) else found)

    def shows(self, path: str) -> Condition:
        """This widget is in sight."""
        return lambda: bool(paths.at(self._console, path).isVisible())

    def note(self, words: str) -> Condition:
        """The note holds these words."""
        return lambda: words in self._window.session.note.content.text

    def hits(self) -> Condition:
        """The lookup has an answer to what is asked now."""
        panel = self._window.session.side.lookup
        return lambda: panel.card.isVisible() and panel.answered

    def kept(self) -> Condition:
        """Everything done so far is on the disk."""
        self._window.session.flush()
        return lambda: bool(self._console.house.shift.hand.idle)

    def focus(self, name: str) -> Condition:
        """The hands are on this kind of thing."""
        return lambda: type(QApplication.focusWidget()).__name__ == name

    def elapsed(self, least: int, most: int) -> Condition:
        """The timer shows so many seconds."""
        return lambda: least <= (self._window.session.talk.elapsed or 0) / 1000 <= most

    @property
    def _truth(self) -> Any:
        return self._console.house.shift.standing.truth
