"""Run inside a D-Bus session of its own: what the box does with a real gnome-keyring.

Prints one JSON object; the scenario is the first argument.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import secretstorage

from console.store.errors import KeyringUnavailable
from console.store.keyring_box import KeyringBox

NAME = "vault/slot"
TIMEOUT_S = 3.0


def daemon(*, unlocked: bool) -> "subprocess.Popen[bytes]":
    """A gnome-keyring; with a login collection that is open, or with a locked one."""
    started = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock"],  # noqa: S607
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    assert started.stdin is not None
    started.stdin.write(b"keyring password")
    started.stdin.close()
    if not unlocked:
        wait_for(lambda: works() is True)
        lock_all()
    return started


def works() -> bool | str:
    try:
        KeyringBox(timeout=TIMEOUT_S).put("probe", b"x" * 32)
    except KeyringUnavailable as error:
        return str(error)
    return True


def wait_for(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end, "gnome-keyring did not come up"


def lock_all() -> None:
    bus = secretstorage.dbus_init()
    for collection in secretstorage.get_all_collections(bus):
        collection.lock()
    bus.close()


def usual() -> dict[str, object]:
    running = daemon(unlocked=True)
    wait_for(lambda: works() is True)
    box = KeyringBox(timeout=TIMEOUT_S)
    told: dict[str, object] = {"missing": box.get(NAME)}
    box.put(NAME, b"s" * 32)
    told["kept"] = KeyringBox(timeout=TIMEOUT_S).get(NAME) == b"s" * 32
    box.drop(NAME)
    box.drop(NAME)
    told["dropped"] = box.get(NAME)
    running.terminate()
    running.wait()
    return told


def locked() -> dict[str, object]:
    running = daemon(unlocked=False)
    told: dict[str, object] = {"error": works(), "seconds": timed(works)}
    running.terminate()
    running.wait()
    return told


def hanging() -> dict[str, object]:
    running = daemon(unlocked=True)
    wait_for(lambda: works() is True)
    running.send_signal(signal.SIGSTOP)
    seconds = timed(works)
    told: dict[str, object] = {"error": works(), "seconds": seconds}
    running.send_signal(signal.SIGCONT)
    wait_for(lambda: works() is True)
    running.terminate()
    running.wait()
    return told


def absent() -> dict[str, object]:
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=" + str(Path.home() / "nobody-listens")
    return {"error": works(), "seconds": timed(works)}


def timed(call: Callable[[], object]) -> float:
    began = time.monotonic()
    call()
    return time.monotonic() - began


SCENARIOS = {one.__name__: one for one in (usual, locked, hanging, absent)}

if __name__ == "__main__":
    sys.stdout.write(json.dumps(SCENARIOS[sys.argv[1]]()))
    sys.stdout.flush()
    # A thread lost to a keyring that never answers must not hold up the end.
    os._exit(0)
