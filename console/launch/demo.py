"""`gyeot demo`: a private center, a lively simulated helpline, and the console, signed in.

Nothing in center and console knows the difference but the watermark.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from console.launch.pair import Pair, Words, run_pair

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
    return run_pair(
        Pair(
            prefix="gyeot-demo-",
            center=lambda home: _center(options, home),
            console=lambda address: _console(options, address),
            words=_ENGLISH if options.lang == "en" else _KOREAN,
            timing=options.timing,
        )
    )


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


_INSTEAD = "make test · make story"
_ENGLISH = Words(
    no_screen=f"There is no screen to open a window on. What can be run instead: {_INSTEAD}",
    not_started="The demo's center did not start ({why}). Nothing was left behind; try again.",
    broke_off="The console ended by itself (code {code}). Its log: {log}",
)
_KOREAN = Words(
    no_screen=f"창을 띄울 화면이 없습니다. 대신 실행할 수 있습니다: {_INSTEAD}",
    not_started="데모 센터가 시작되지 않았습니다({why}). 남은 것은 없으니 다시 실행해 주십시오.",
    broke_off="콘솔이 스스로 끝났습니다(코드 {code}). 로그: {log}",
)
