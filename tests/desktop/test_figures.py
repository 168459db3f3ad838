from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.figures import CONTACT_EVERY_MS, Figures
from console.desktop.tasks import Tasks
from console.model.screen import Link, SyncTruth
from console.store.keyring_box import KeyringBox
from console.store.vaults import KnownVault, Owner, VaultFolder

NOW = 1_800_000_000_000


class Scene:
    def __init__(self, home: Path) -> None:
        self.now = NOW
        self.folder = VaultFolder(home, KeyringBox())
        owner = Owner(center_id="c", staff_id="s", login="mina", name="미나")
        self.vault_id = self.folder.create(owner, "a password", now=1).vault_id
        self.tasks = Tasks()
        self.faults: list[Exception] = []
        self.tasks.unhandled.connect(self.faults.append)
        self.figures = Figures(self.folder, self.vault_id, self.tasks, lambda: self.now)
        self.figures._later.setInterval(1)

    @property
    def known(self) -> KnownVault:
        return self.folder.known("c")[0]


@pytest.fixture
def scene(qtbot: QtBot, no_keyring: None, tmp_path: Path) -> Scene:  # noqa: ARG001 - in force
    assert qtbot is not None
    return Scene(tmp_path)


def test_what_is_unsent_is_for_the_sign_in_screen(qtbot: QtBot, scene: Scene) -> None:
    scene.figures.show(SyncTruth(link=Link.OFFLINE, kept=3, needs_you=1))
    qtbot.waitUntil(lambda: scene.known.unsent == 4)
    assert scene.known.last_contact == 1
    scene.tasks.close()


def test_the_last_contact_is_written_once_a_minute(qtbot: QtBot, scene: Scene) -> None:
    scene.figures.show(SyncTruth(link=Link.ONLINE))
    qtbot.waitUntil(lambda: scene.known.last_contact == NOW)
    scene.now += 1_000
    scene.figures.show(SyncTruth(link=Link.ONLINE, kept=1))
    qtbot.waitUntil(lambda: scene.known.unsent == 1)
    assert scene.known.last_contact == NOW
    scene.now += CONTACT_EVERY_MS
    scene.figures.show(SyncTruth(link=Link.ONLINE, kept=1))
    qtbot.waitUntil(lambda: scene.known.last_contact == scene.now)
    scene.tasks.close()


def test_a_disk_that_takes_nothing_is_no_fault_of_ours(qtbot: QtBot, scene: Scene) -> None:
    keys = scene.folder._file(scene.vault_id, "keys")
    whole = keys.read_bytes()
    keys.write_bytes(b"{")
    scene.figures.show(SyncTruth(kept=2))
    qtbot.waitUntil(lambda: scene.figures._unsent is None and not scene.figures._later.isActive())
    keys.write_bytes(whole)
    scene.figures.show(SyncTruth(kept=2))
    qtbot.waitUntil(lambda: scene.known.unsent == 2)
    assert scene.faults == []
    scene.tasks.close()
