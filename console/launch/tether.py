"""Runs a module as a child that ends with its parent: `python -m console.launch.tether MODULE …`.

The parent holds the other end of this program's standard input. The first line of it is handed
on (a password, never an argument that others could read); when the rest ends, because the parent
let go or was killed, this program ends too. A pipe does so on every system.
"""

import io
import os
import runpy
import signal
import sys
from threading import Event, Thread

GRACE_S = 5.0
"""So long a program that was told to end may take."""


def main(stdin: int = 0) -> None:
    line = read_line(stdin)
    if not line:
        return
    sys.stdin = io.TextIOWrapper(io.BytesIO(line), encoding="utf-8")
    Thread(target=_hold, args=(stdin,), name="tether", daemon=True).start()
    module, *arguments = sys.argv[1:]
    sys.argv = [module, *arguments]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


def read_line(stdin: int) -> bytes:
    """The first line, byte by byte: what follows stays in the pipe. Empty if it was let go."""
    line = b""
    while not line.endswith(b"\n"):
        byte = os.read(stdin, 1)
        if not byte:
            return b""
        line += byte
    return line


def _hold(stdin: int) -> None:
    # os.read and not a file object: its lock would be held when the interpreter ends.
    while os.read(stdin, 4096):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
    Event().wait(GRACE_S)
    os._exit(1)


if __name__ == "__main__":
    main()
