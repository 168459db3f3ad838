"""`gyeot practice`: the same console on a private center whose callers are scripted.

Both are child processes with a home of their own: no real address and no real vault is known to
them. Of a finished run one result file is carried over, and nothing else.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from console.launch.carry import Carrier
from console.launch.pair import Pair, Words, run_pair

LOGIN = "practice"
"""The private center's only account (console.center.practice)."""
FOLDER = "practice"
"""Where results lie in a console's home."""
_FINISHED = ("center", "finished")


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeOptions:
    """What `gyeot practice` was asked for. `home` is the real console's, which gets the results;
    `login` who practises, as the real center knows him; an empty `scenario` means all of them.

    `program` is the module that is run, which tests replace.
    """

    home: Path
    scenario: str = ""
    track: Literal["counselor", "companion"] = "counselor"
    login: str = ""
    lang: Literal["ko", "en"] | None = None
    theme: Literal["light", "dark", "contrast"] | None = None
    console_args: tuple[str, ...] = ()
    timing: bool = False
    program: str = "console"


def run_practice(options: PracticeOptions) -> int:
    """Runs until the console is closed; the exit code. 2 where there is no screen."""
    words = _ENGLISH if options.lang == "en" else _KOREAN
    return run_pair(
        Pair(
            prefix="gyeot-practice-",
            center=lambda home: _center(options, home),
            console=lambda address: _console(options, address),
            words=words,
            timing=options.timing,
            beside=lambda home: Carrier(
                home.joinpath(*_FINISHED), options.home / FOLDER, _NOT_CARRIED[options.lang == "en"]
            ),
        )
    )


def _center(options: PracticeOptions, home: Path) -> list[str]:
    return [
        *(options.program, "center", "serve", "--home", str(home / "center"), "--port", "0"),
        *("--practice", "--track", options.track),
        *(("--trainee", options.login) if options.login else ()),
        *(("--scenario", options.scenario) if options.scenario else ()),
        *(("--lang", options.lang) if options.lang else ()),
    ]


def _console(options: PracticeOptions, address: str) -> list[str]:
    return [
        *(options.program, "open", "--center", address, "--practice"),
        *("--login", LOGIN, "--password-stdin"),
        *(("--lang", options.lang) if options.lang else ()),
        *(("--theme", options.theme) if options.theme else ()),
        *options.console_args,
    ]


_ENGLISH = Words(
    no_screen="There is no screen to open a window on. Practice needs one.",
    not_started="Practice did not start ({why}). Nothing was left behind; try again.",
    broke_off="Practice ended by itself (code {code}). What was finished is kept. Its log: {log}",
)
_KOREAN = Words(
    no_screen="창을 띄울 화면이 없습니다. 연습에는 화면이 필요합니다.",
    not_started="연습이 시작되지 않았습니다({why}). 남은 것은 없으니 다시 실행해 주십시오.",
    broke_off="연습이 스스로 끝났습니다(코드 {code}). 마친 연습은 남아 있습니다. 로그: {log}",
)
_NOT_CARRIED = {
    True: "A finished practice could not be put into {target}. It was kept here: {kept}",
    False: "마친 연습을 {target}에 두지 못했습니다. 여기에 남겼습니다: {kept}",
}
