"""The hands of a counselor: the real console without a screen, told what to press, line by line.

Each line on standard input is one thing to do, as JSON: a word and its arguments. It is answered
with `ok`, or with `failed` and why, when it is done or the patience is over. What is answered is
done: after `kept` the words are on the disk.
"""

import json
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.desktop import logs
from console.desktop.app import Console, Options
from console.model.screen import Link

PATIENCE_S = 30.0


class Hands(QObject):
    """Presses, types, and waits for what the screen should come to."""

    def __init__(self, qt: QApplication, console: Console) -> None:
        super().__init__()
        self._qt = qt
        self._console = console
        self._condition: Callable[[], bool] | None = None
        self._until = 0.0
        self._look = QTimer(self)
        self._look.setInterval(15)
        self._look.timeout.connect(self._check)

    def take(self, line: str) -> None:
        """Do one thing."""
        word, *arguments = json.loads(line)
        done: Any = getattr(self, f"do_{word}")(*arguments)
        self._condition = done if callable(done) else lambda: True
        self._until = time.monotonic() + PATIENCE_S
        self._look.start()

    def _check(self) -> None:
        if self._condition is not None and self._condition():
            self._answer("ok")
        elif time.monotonic() > self._until:
            self._answer(f"failed {self._state()}")

    def _answer(self, text: str) -> None:
        self._look.stop()
        self._condition = None
        print(text, flush=True)  # noqa: T201 - this is the answer

    def _state(self) -> str:
        window = self._console.window
        focus = type(self._qt.focusWidget()).__name__
        return f"page={window.page} phase={window.session.phase} focus={focus}"

    # --- what can be asked ------------------------------------------------------------------------

    def do_key(self, keys: str) -> None:
        """Press a key as Qt writes it: F2, Ctrl+Return."""
        pressed = QKeySequence(keys)[0]  # type: ignore[index]  # the stub lacks it
        handle = self._console.window.windowHandle()
        QTest.keyClick(handle, pressed.key(), pressed.keyboardModifiers())

    def do_type(self, words: str) -> None:
        """What an input method commits."""
        event = QInputMethodEvent()
        event.setCommitString(words)
        hands_on = self._qt.focusWidget()
        if hands_on is not None:
            self._qt.sendEvent(hands_on, event)

    def do_sees(self, what: str) -> Callable[[], bool]:
        """Wait until the screen has come to this."""
        window = self._console.window
        conditions: dict[str, Callable[[], bool]] = {
            "sign-in": lambda: not window.signed_in and self._console.house is not None,
            "desk": lambda: window.signed_in,
            "waiting": lambda: window.queue.waiting > 0,
            "talk": lambda: window.session.phase == "talk" and window.page == "session",
            "wrap-up": lambda: window.session.phase == "wrap_up",
            "queue": lambda: window.page == "queue",
            "online": lambda: window._truth.link is Link.ONLINE,
            "offline": lambda: window._truth.link is Link.OFFLINE,
            "all sent": lambda: window._truth.link is Link.ONLINE and not window._truth.kept,
            "disk full": lambda: window.unkept,
            "window": lambda: window.isVisible() and bool(window.strip.sentence),
            "by hand": window.queue.by_hand.isVisible,
        }
        return conditions[what]

    def do_words(self, words: str) -> Callable[[], bool]:
        """Wait until the note holds these words."""
        return lambda: words in self._console.window.session.note.content.text

    def do_hits(self) -> Callable[[], bool]:
        """Wait until the lookup has an answer."""
        panel = self._console.window.session.side.lookup
        return lambda: panel.chosen is not None and panel.card.isVisible()

    def do_kept(self) -> Callable[[], bool]:
        """Wait until everything done so far is on the disk."""
        self._console.window.session.flush()
        return lambda: self._shift().hand.idle

    def do_focus(self, name: str) -> Callable[[], bool]:
        """Wait until the hands are on this kind of thing."""
        return lambda: type(self._qt.focusWidget()).__name__ == name

    def do_accepts(self, contact_id: str) -> Callable[[], bool]:
        """Accept this contact, as F2 on its row."""
        queue = self._console.window.queue

        def asked() -> bool:
            there = queue.model.position(contact_id) is not None
            if there:
                queue.view.accepted.emit(contact_id)
            return there

        return asked

    def do_end(self) -> None:
        """Press the button that ends the talk."""
        self._console.window.session.buttons.end.click()

    def do_on_a_call(self) -> None:
        """Press "I am on a call"."""
        self._console.window.queue.by_hand.asked.emit()

    def do_resumes(self) -> Callable[[], bool]:
        """Take up the first thing that is to be finished, once there is one."""
        queue = self._console.window.queue

        def taken() -> bool:
            if not queue._desk.to_finish:
                return False
            queue.resume_requested.emit(queue._desk.to_finish[0].contact_id)
            return True

        return taken

    def do_elsewhere(self, words: str) -> Callable[[], bool]:
        """Wait until a draft of another workstation shows these words."""
        session = self._console.window.session
        return lambda: (
            session._screen is not None
            and any(words in draft.content.text for draft in session._screen.other_drafts)
        )

    def do_elapsed(self, least: int, most: int) -> Callable[[], bool]:
        """Wait until the timer shows so many seconds."""
        talk = self._console.window.session.talk
        return lambda: least <= (talk.elapsed or 0) / 1000 <= most

    def do_picture(self, path: str) -> None:
        """Keep what is on screen."""
        self._console.window.grab().save(path)

    def do_close(self) -> Callable[[], bool]:
        """Close the window as the person would."""
        self._console.window.close()
        return lambda: True

    def _shift(self) -> Any:
        return self._console.house.shift


def main() -> None:
    plain = json.loads(sys.argv[1])
    options = Options(**{**plain, "home": Path(plain["home"])})
    logs.begin(options.home)
    qt = QApplication(sys.argv[:1])
    qt.setQuitOnLastWindowClosed(False)
    console = Console(qt, options)
    hands = Hands(qt, console)
    console.show()
    # Offscreen no window manager hands out the keyboard.
    console.window.activateWindow()
    QApplication.sendEvent(console.window, QEvent(QEvent.Type.WindowActivate))

    def read() -> None:
        for line in sys.stdin:
            console.tasks.home(partial(hands.take, line))

    threading.Thread(target=read, daemon=True).start()
    code = qt.exec()
    console.end()
    sys.exit(code)


if __name__ == "__main__":
    main()
