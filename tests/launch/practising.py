"""Stands in for `python -m console` in practice: all of it is the real program; on the console
are hands that do what $PRACTISING names (a file of JSON lines: a word and its arguments).

What they did is written beside that file, with `.did`. After the last thing the window is closed;
the word `stay` leaves it open.
"""

import argparse
import json
import os
import runpy
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from console import paths
from console.desktop import logs
from console.desktop.app import Console, Options
from console.desktop.hands.hands import Hands
from console.desktop.practice.transcript import Transcript

PATIENCE_S = 40.0
LOOK_MS = 30
DEAF_MS = 900
"""F2 is deaf so long after another caller came under it."""


class Trainee:
    """One thing after another; what the hands cannot do by themselves stands here."""

    def __init__(self, console: Console, script: Path) -> None:
        self._console = console
        self._todo = [json.loads(line) for line in script.read_text("utf-8").splitlines()]
        self._did = script.with_suffix(".did").open("a", encoding="utf-8")
        self._hands = Hands(console, say=self._answered)
        self._until = 0.0
        self._own: dict[str, Callable[..., None]] = {"says_to": self._say_to, "hears": self._hears}

    def begin(self) -> None:
        """As soon as there is a desk to put the hands on."""
        if self._console.house is None:
            QTimer.singleShot(LOOK_MS, self.begin)
        else:
            self._next()

    def _next(self) -> None:
        if not self._todo:
            self._console.window.close()
            return
        word, *arguments = self._todo[0]
        self._until = time.monotonic() + PATIENCE_S
        if word == "stay":
            self._tell("stay")
        elif word == "wait":
            QTimer.singleShot(DEAF_MS, lambda: self._answered("ok"))
        elif word in self._own:
            self._own[word](*arguments)
        else:
            self._hands.take(json.dumps([word, *arguments]))

    def _answered(self, answer: str) -> None:
        self._tell(f"{self._todo.pop(0)} {answer}")
        if answer.startswith("ok"):
            QTimer.singleShot(0, self._next)
        else:
            self._console.window.close()

    def _say_to(self, text: str) -> None:
        """In the line for it, with Enter; silence by its button."""
        transcript = self._transcript()
        if transcript is None:
            QTimer.singleShot(LOOK_MS, partial(self._say_to, text))
            return
        if text:
            transcript.field.edit.setText(text)
            transcript.say()
        else:
            transcript.suggestions.waiting.emit()
        self._answered("ok")

    def _hears(self, text: str) -> None:
        """The caller has said this."""
        screen = self._console.window.session._screen
        said = [one.text for one in screen.transcript] if screen is not None else []
        if any(text in one for one in said):
            self._answered("ok")
        elif time.monotonic() > self._until:
            self._answered(f"failed: heard {said}")
        else:
            QTimer.singleShot(LOOK_MS, partial(self._hears, text))

    def _transcript(self) -> Transcript | None:
        found = self._console.window.findChildren(Transcript)
        return next((one for one in found if one.isVisible()), None)

    def _tell(self, text: str) -> None:
        self._did.write(f"{text}\n")
        self._did.flush()


def _console() -> int:
    parser = argparse.ArgumentParser()
    for name in ("--center", "--login", "--lang", "--theme"):
        parser.add_argument(name, default="")
    for name in ("--practice", "--password-stdin"):
        parser.add_argument(name, action="store_true")
    given: Any = parser.parse_args(sys.argv[2:])
    options = Options(
        home=paths.console_home(),
        center=given.center,
        login=given.login,
        password=sys.stdin.readline().rstrip("\n"),
        language=given.lang or None,
        practice=given.practice,
    )
    logs.begin(options.home)
    qt = QApplication(sys.argv[:1])
    qt.setQuitOnLastWindowClosed(False)
    console = Console(qt, options)
    trainee = Trainee(console, Path(os.environ["PRACTISING"]))
    console.show()
    console.window.activateWindow()
    QApplication.sendEvent(console.window, QEvent(QEvent.Type.WindowActivate))
    QTimer.singleShot(0, trainee.begin)
    code = qt.exec()
    console.end()
    return code or console.code


if __name__ == "__main__":
    if sys.argv[1] == "open":
        sys.exit(_console())
    sys.argv[0] = "console"
    runpy.run_module("console", run_name="__main__", alter_sys=True)
