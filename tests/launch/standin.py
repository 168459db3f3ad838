"""Stands in for `python -m console`: says what it was given, and lives until it is told to end."""

import json
import os
import signal
import sys
from pathlib import Path
from types import FrameType

from filelock import FileLock


def main() -> int:
    folder = Path(os.environ["STANDIN"])
    name = "center" if sys.argv[1] == "center" else "console"
    alive = FileLock(folder / f"{name}.alive")
    alive.acquire()
    said = {
        "argv": sys.argv[1:],
        "secret": sys.stdin.readline().strip(),
        "home": os.environ["GYEOT_HOME"],
        "values": [*os.environ.values()],
        "keyring": os.environ["PYTHON_KEYRING_BACKEND"],
    }
    new = folder / f"{name}.new"
    new.write_text(json.dumps(said))
    new.rename(folder / f"{name}.json")
    return _center() if name == "center" else _console()


def _center() -> int:
    if os.environ.get("STANDIN_CENTER") == "dies":
        return 3
    if os.environ.get("STANDIN_CENTER") == "deaf":
        signal.signal(signal.SIGTERM, _nothing)
    sys.stdout.write("starting\nready http://127.0.0.1:43210\n")
    sys.stdout.write("talks a lot\n" * 20_000)
    sys.stdout.flush()
    return _stay()


def _console() -> int:
    if os.environ.get("STANDIN_CONSOLE") == "closes":
        return 0
    if os.environ.get("STANDIN_CONSOLE") == "breaks":
        log = Path(os.environ["GYEOT_HOME"]) / "log" / "console.log"
        log.parent.mkdir()
        log.write_text("what went wrong")
        return 70
    return _stay()


def _stay() -> int:
    while True:
        signal.pause()


def _nothing(_number: int, _frame: FrameType | None) -> None:
    pass


if __name__ == "__main__":
    sys.exit(main())
