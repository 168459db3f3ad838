"""A private center and a console on it, both child processes with a home of their own.

They run as `python -m console` would run them for anybody. Nothing outlives this process.
"""

import os
import secrets
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from console.launch.child import Child, ChildError
from console.launch.home import environment, private_home
from console.launch.screen import has_screen

READY_S = 30.0
NO_SCREEN = 2
NOT_STARTED = 1
INTERRUPTED = 130


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What is said on standard error, in one language. `why`, `code` and `log` are filled in."""

    no_screen: str
    not_started: str
    broke_off: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """What to run. `center` are its arguments given the private home, `console` those of the
    console given the center's address, `beside` what goes on meanwhile in this process.
    """

    prefix: str
    center: Callable[[Path], list[str]]
    console: Callable[[str], list[str]]
    words: Words
    timing: bool = False
    beside: Callable[[Path], AbstractContextManager[object]] = lambda _home: nullcontext()


def run_pair(pair: Pair) -> int:
    """Runs until the console is closed; the exit code. 2 where there is no screen."""
    if not has_screen(os.environ, sys.platform):
        say(pair.words.no_screen)
        return NO_SCREEN
    try:
        with _ended_as_interrupted(), private_home(pair.prefix) as home, pair.beside(home):
            return _run(pair, home)
    except KeyboardInterrupt:
        return INTERRUPTED
    except ChildError as error:
        say(pair.words.not_started.format(why=error))
        return NOT_STARTED


def say(line: str) -> None:
    """To whoever started it."""
    sys.stderr.write(f"{line}\n")


def _run(pair: Pair, home: Path) -> int:
    watch = _Watch(pair.timing)
    variables = environment(home, os.environ)
    password = secrets.token_urlsafe(12)
    watch.lap("home")
    with Child.start(pair.center(home), variables, secret=password) as center:
        watch.lap("center started")
        address = center.address(READY_S)
        watch.lap("center ready")
        with Child.start(pair.console(address), variables, secret=password) as console:
            watch.lap("console started")
            code = console.wait()
    if code != 0:
        say(pair.words.broke_off.format(code=code, log=_kept_log(home) or "-"))
    return code


@contextmanager
def _ended_as_interrupted() -> Iterator[None]:
    """A polite end from outside, or a closed terminal, tidies up as Ctrl+C does."""

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    names = [name for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {name: signal.signal(getattr(signal, name), interrupt) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(getattr(signal, name), handler)


@dataclass(slots=True)
class _Watch:
    """How long each step took, in ms, on standard error when asked for."""

    on: bool
    _last: float = 0.0

    def lap(self, name: str) -> None:
        now = time.perf_counter()
        if self.on and self._last:
            say(f"{name}: {(now - self._last) * 1000:.0f} ms")
        self._last = now


def _kept_log(home: Path) -> Path | None:
    """The console's log, which holds nobody's words, out of the home that is about to go."""
    log = home / "log" / "console.log"
    if not log.is_file():
        return None
    handle, kept = tempfile.mkstemp(prefix="gyeot-console-", suffix=".log")
    with os.fdopen(handle, "wb") as file:
        file.write(log.read_bytes())
    return Path(kept)
