"""A console that is killed before its n-th step on the disk. Each line read asks for one death.

A step is a call that reaches the disk: every statement of SQLite, each fsync, rename, unlink. A
copy of this process takes them, so that nothing need be imported again. Reads JSON: work (create,
rewrap), folder, step, and what the work needs; answers "killed" or "ended".
"""

import json
import os
import signal
import sys
from io import BufferedWriter
from pathlib import Path
from types import FrameType
from typing import Any

from console.store.connection import Connection
from console.store.keyring_box import KeyringBox
from console.store.meta import Identity
from console.store.store import Store
from console.store.vaults import Owner, VaultFolder
from tests.store.keyrings import FileKeyring
from tests.store.made import NOW
from tests.store.test_keys import FAST

ON_DISK = frozenset({"close", "fsync", "mkdir", "open", "rename", "replace", "unlink"})


class Death:
    """Counts the steps of this thread, and ends the process before the n-th."""

    def __init__(self, step: int) -> None:
        self._left = step

    def __call__(self, _frame: FrameType, event: str, called: Any) -> None:
        if event == "c_call" and _on_disk(called):
            self._left -= 1
            if not self._left:
                os.kill(os.getpid(), signal.SIGKILL)


def _on_disk(called: Any) -> bool:
    owner = getattr(called, "__self__", None)
    if isinstance(owner, Connection | BufferedWriter):
        return True
    return owner is sys.modules["posix"] and called.__name__ in ON_DISK


def folder_of(root: Path) -> VaultFolder:
    keyring = FileKeyring(root / "keyring")
    return VaultFolder(root / "vaults", KeyringBox(lambda: keyring), kdf=FAST)


def die(asked: dict[str, Any]) -> None:
    folder = folder_of(Path(asked["folder"]))
    sys.setprofile(Death(asked["step"]))
    if asked["work"] == "create":
        owner = Owner(center_id="center-1", staff_id="staff-mina", login="mina", name="김미나")
        folder.create(owner, asked["password"], now=NOW)
    else:
        folder.rewrap(asked["vault_id"], bytes.fromhex(asked["key"]), asked["password"])
    sys.setprofile(None)


def main() -> None:
    # A first one in memory, so that all is imported that will be needed.
    Store.create(None, None, Identity(vault_id="v", staff_id="s", center_id="c"))
    for line in sys.stdin:
        child = os.fork()
        if not child:
            try:
                die(json.loads(line))
            finally:
                os._exit(0 if sys.exc_info()[0] is None else 1)
        _, status = os.waitpid(child, 0)
        told = {signal.SIGKILL: "killed", 0: "ended"}.get(status, f"failed {status}")
        sys.stdout.write(told + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
