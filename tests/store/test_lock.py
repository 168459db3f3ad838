import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from console.store.errors import DiskFailed, VaultInUse
from console.store.lock import VaultLock


def test_one_at_a_time(vault: Path) -> None:
    holder = VaultLock(vault)
    holder.acquire()
    with pytest.raises(VaultInUse):
        VaultLock(vault).acquire()
    holder.release()
    VaultLock(vault).acquire()


def test_a_drainer_sees_that_it_is_wanted_and_lets_go(vault: Path) -> None:
    holder, sign_in = VaultLock(vault), VaultLock(vault)
    holder.acquire()
    assert not holder.wanted()
    waiting = threading.Thread(target=sign_in.acquire, args=(20,))
    waiting.start()
    assert wait_until(holder.wanted)
    holder.release()
    waiting.join()
    assert not holder.wanted()
    with pytest.raises(VaultInUse):
        holder.acquire()
    sign_in.release()


def test_a_drainer_that_looks_just_then_sees_it_the_next_time(vault: Path) -> None:
    holder, sign_in, looks = VaultLock(vault), VaultLock(vault), VaultLock(vault)
    holder.acquire()
    looks._wanted.acquire()
    waiting = threading.Thread(target=sign_in.acquire, args=(20,))
    waiting.start()
    threading.Event().wait(0.05)  # long enough to have asked and been refused
    looks._wanted.release()
    assert wait_until(holder.wanted)
    holder.release()
    waiting.join()
    sign_in.release()


def test_what_cannot_be_locked_is_the_disks_fault(tmp_path: Path) -> None:
    (tmp_path / "mina.lock").mkdir()
    with pytest.raises(DiskFailed):
        VaultLock(tmp_path / "mina.vault").acquire()


def test_who_waits_in_vain_is_wanted_no_longer(vault: Path) -> None:
    holder = VaultLock(vault)
    holder.acquire()
    with pytest.raises(VaultInUse):
        VaultLock(vault).acquire(0.05)
    assert not holder.wanted()
    holder.release()


def test_a_sign_in_that_died_wants_nothing_any_more(vault: Path) -> None:
    holder = VaultLock(vault)
    holder.acquire()
    script = (
        "import os, sys, threading; from pathlib import Path;"
        "from console.store.lock import VaultLock;"
        "threading.Thread(target=VaultLock(Path(sys.argv[1])).acquire, args=(60,)).start();"
        "sys.stdin.read(1); os._exit(1)"
    )
    command = [sys.executable, "-c", script, str(vault)]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as sign_in:
        assert wait_until(holder.wanted)
        sign_in.kill()
    assert not holder.wanted()
    holder.release()


def wait_until(condition: Callable[[], bool]) -> bool:
    pause, end = threading.Event(), time.monotonic() + 20
    while not condition() and time.monotonic() < end:
        pause.wait(0.01)
    return condition()
