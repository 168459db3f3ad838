"""`gyeot open`: its options, read without typer, whose imports cost more than the window does."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from console.launch.screen import has_screen

SCALE = (80, 200)
NO_SCREEN = 2
NO_SCREEN_TOLD = """창을 띄울 화면이 없어 열지 못했습니다. 화면이 있는 곳에서 다시 열어 주십시오.
There is no screen to open the window on. Please open it again where there is a desktop."""


def main(arguments: Sequence[str]) -> int:
    """Open the counselor's console and stay until it is closed. The process's exit code."""
    given = _options().parse_args(arguments)
    if not has_screen(os.environ, sys.platform):
        # Qt would end the process without a word.
        sys.stderr.write(f"{NO_SCREEN_TOLD}\n")
        return NO_SCREEN
    from console import paths
    from console.desktop.app import Options, run

    password = sys.stdin.readline().rstrip("\n") if given.password_stdin else ""
    return run(
        Options(
            home=paths.console_home(given.home),
            center=given.center,
            login=given.login,
            password=password,
            language=given.lang,
            theme=given.theme,
            scale=given.scale,
            size=given.size,
            practice=given.practice,
        )
    )


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="gyeot open", description="Open the counselor's console.", allow_abbrev=False
    )
    add = parser.add_argument
    add("--center", default="", metavar="URL", help="Address of the center.")
    add("--login", default="", help="Fill in who signs in.")
    add("--password-stdin", action="store_true", help="Sign in at once; one line of input.")
    add("--lang", choices=("ko", "en"), help="한국어 or English.")
    add("--theme", choices=("light", "dark", "contrast"), help="Colours.")
    add("--scale", type=_percent, default=0, help="Font size, percent: 80 to 200.")
    add("--size", default="", metavar="WIDTHxHEIGHT", help="Window size.")
    add("--practice", action="store_true", help="Show that all of this is practice.")
    add(
        "--home",
        type=Path,
        metavar="PATH",
        help="Where data lies (else $GYEOT_HOME, or the user's folder).",
    )
    return parser


def _percent(text: str) -> int:
    least, most = SCALE
    value = int(text) if text.isdecimal() else 0
    if not least <= value <= most:
        raise argparse.ArgumentTypeError(f"{least} to {most}, not {text!r}")
    return value
