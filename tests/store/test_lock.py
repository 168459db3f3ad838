import threading
from pathlib import Path

import pytest

from console.store.errors import VaultInUse
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
    while not holder.wanted():
        waiting.join(0.005)
    holder.release()
    waiting.join()
    assert not holder.wanted()
    with pytest.raises(VaultInUse):
        holder.acquire()
    sign_in.release()


def test_who_waits_in_vain_is_wanted_no_longer(vault: Path) -> None:
    holder = VaultLock(vault)
    holder.acquire()
    with pytest.raises(VaultInUse):
        VaultLock(vault).acquire(0.05)
    assert not holder.wanted()
    holder.release()
