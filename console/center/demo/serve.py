"""Serves a demo's center: `gyeot center serve --demo`."""

import sys
from pathlib import Path
from typing import TextIO

from console.center import home
from console.center.app import create_app
from console.center.center import open_center
from console.center.demo.helpline import build, prepare
from console.center.server import Where, check, listen, make_server


def serve_demo(path: Path, where: Where, password: str, *, output: TextIO | None = None) -> None:
    """Serve until a signal; prints its address once it listens. Raises CenterError before.

    Whoever connects from then on is answered: what comes early waits in the socket's queue.
    """
    check(where)
    prepare(path, password)
    lock = home.hold(home.find(path).running())
    try:
        with open_center(path) as center, listen(where) as listening:
            center.switchboard = build(center)
            server = make_server(center, create_app(center), where)
            host, port = listening.getsockname()[:2]
            (output or sys.stdout).write(f"ready http://{host}:{port}\n")
            (output or sys.stdout).flush()
            server.run(sockets=[listening])
    finally:
        lock.release()
