"""`gyeot demo`: a private center, a lively simulated helpline, and the console, signed in.

Both are child processes with a home of their own, as `python -m console` would run them for
anybody; nothing in them knows the difference but the watermark.
"""

import os
import secrets
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Literal

from console.launch.child import Child, ChildError
from console.launch.home import environment, private_home

READY_S = 30.0
NO_SCREEN = 2
NOT_STARTED = 1
INTERRUPTED = 130
_SCREENLESS = frozenset({"offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs"})
Role = Literal["counselor", "supervisor", "trainee"]
_LOGINS: dict[Role, str] = {
    "counselor": "han.jiwoo",
    "supervisor": "kim.doyun",
    "trainee": "im.narae",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoOptions:
    """What `gyeot demo` was asked for. `console_args` go to `open` as they are.

    `program` is the module that is run, which tests replace.
    """

    role: Role = "counselor"
    lang: Literal["ko", "en"] | None = None
    theme: Literal["light", "dark"] | None = None
    console_args: tuple[str, ...] = ()
    timing: bool = False
    program: str = "console"


def run_demo(options: DemoOptions) -> int:
    """Runs until the console is closed; the exit code. 2 where there is no screen."""
    if not has_screen(os.environ, sys.platform):
        _say(_no_screen(options.lang))
        return NO_SCREEN
    try:
        with _ended_as_interrupted(), private_home("gyeot-demo-") as home:
            return _run(options, home)
    except KeyboardInterrupt:
        return INTERRUPTED
    except ChildError as error:
        _say(_not_started(options.lang, str(error)))
        return NOT_STARTED


def has_screen(variables: Mapping[str, str], platform: str) -> bool:
    """Whether Qt can open a window, or was told to do without."""
    wanted = variables.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if wanted in _SCREENLESS or not platform.startswith("linux"):
        return True
    return bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))


def _run(options: DemoOptions, home: Path) -> int:
    watch = _Watch(options.timing)
    variables = environment(home, os.environ)
    password = secrets.token_urlsafe(12)
    watch.lap("home")
    with Child.start(_center(options, home), variables, secret=password) as center:
        watch.lap("center started")
        address = center.address(READY_S)
        watch.lap("center ready")
        with Child.start(_console(options, address), variables, secret=password) as console:
            watch.lap("console started")
            code = console.wait()
    if code != 0:
        _say(_broke_off(options.lang, code, _kept_log(home)))
    return code


def _center(options: DemoOptions, home: Path) -> list[str]:
    place = str(home / "center")
    return [options.program, "center", "serve", "--home", place, "--port", "0", "--demo"]


def _console(options: DemoOptions, address: str) -> list[str]:
    login = ["--login", _LOGINS[options.role], "--password-stdin"]
    looks = [
        *(("--lang", options.lang) if options.lang else ()),
        *(("--theme", options.theme) if options.theme else ()),
    ]
    return [options.program, "open", "--center", address, *login, *looks, *options.console_args]


@contextmanager
def _ended_as_interrupted() -> Iterator[None]:
    """A polite end from outside, or a closed terminal, tidies up as Ctrl+C does."""

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
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
            _say(f"{name}: {(now - self._last) * 1000:.0f} ms")
        self._last = now


def _no_screen(lang: str | None) -> str:
    instead = "make test · make story"
    if lang == "en":
        return f"There is no screen to open a window on. What can be run instead: {instead}"
    return f"창을 띄울 화면이 없습니다. 대신 실행할 수 있습니다: {instead}"


def _not_started(lang: str | None, why: str) -> str:
    if lang == "en":
        return f"The demo's center did not start ({why}). Nothing was left behind; try again."
    return f"데모 센터가 시작되지 않았습니다({why}). 남은 것은 없으니 다시 실행해 주십시오."


def _kept_log(home: Path) -> Path | None:
    """The console's log, which holds nobody's words, out of the home that is about to go."""
    log = home / "log" / "console.log"
    if not log.is_file():
        return None
    handle, kept = tempfile.mkstemp(prefix="gyeot-console-", suffix=".log")
    with os.fdopen(handle, "wb") as file:
        file.write(log.read_bytes())
    return Path(kept)


def _broke_off(lang: str | None, code: int, log: Path | None) -> str:
    if lang == "en":
        return f"The console ended by itself (code {code}). Its log: {log or 'none'}"
    return f"콘솔이 스스로 끝났습니다(코드 {code}). 로그: {log or '없음'}"


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")
