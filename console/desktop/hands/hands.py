import json
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from console.desktop.app import Console
from console.desktop.hands.conditions import Conditions
from console.desktop.hands.look import Look
from console.desktop.hands.presses import Presses

PATIENCE_S = 30.0
LOOK_MS = 15

Act = Callable[[], bool]


class Hands(QObject):
    """Does one thing after the other, each until it is done.

    A thing is a method of `Presses`, `Conditions` or `Look`. A condition that it gives is asked
    again and again until it is true; words that it gives go with the answer.
    """

    def __init__(self, console: Console, say: Callable[[str], None] | None = None) -> None:
        super().__init__(console)
        self._console = console
        self._say = say or _print
        self._parts = (Presses(console), Conditions(console), Look(console.window))
        self._condition: Act | None = None
        self._until = 0.0
        self._why = ""
        self._again = QTimer(self)
        self._again.setInterval(LOOK_MS)
        self._again.timeout.connect(self._check)

    def take(self, line: str) -> None:
        """One thing to do, as JSON: a word and its arguments."""
        word, *arguments = json.loads(line)
        part = next((part for part in self._parts if word in part.words), None)
        if part is None:
            self._answer(f"failed: nobody can do this: {word}")
            return
        try:
            given = getattr(part, word)(*arguments)
        except (AttributeError, LookupError, TypeError) as error:
            self._answer(f"failed: {error!r}")
            return
        if isinstance(given, str):
            self._answer(f"ok {given}")
            return
        self._condition = given
        self._until = time.monotonic() + PATIENCE_S
        self._check()

    def let_go(self, qt: QApplication) -> None:
        """Whoever moved the hands is gone."""
        qt.quit()

    def _check(self) -> None:
        # A pressed key lets Qt work on what is due, which must not press again.
        self._again.stop()
        try:
            held = self._condition is None or self._condition()
        except (AttributeError, LookupError, OSError) as error:
            # What is looked at may not be there yet.
            held, self._why = False, repr(error)
        else:
            self._why = ""
        if held:
            self._answer("ok")
        elif time.monotonic() > self._until:
            self._answer(f"failed: {self._state()}")
        else:
            self._again.start()

    def _answer(self, text: str) -> None:
        self._condition = None
        self._say(text)

    def _state(self) -> str:
        window = self._console.window
        focus = type(QApplication.focusWidget()).__name__
        page = f"page={window.page} phase={window.session.phase} focus={focus}"
        return f"{page} {self._why}".strip()


def _print(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - this is the answer
