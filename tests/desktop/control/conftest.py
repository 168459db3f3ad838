"""A real vault with its threads, on the GUI thread's tasks; no center."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.control.hand import Hand
from console.desktop.tasks import Tasks
from console.model.clock import CenterTime
from console.store import outbox
from console.store.connection import Connection
from console.store.meta import Identity
from console.store.store import Store
from console.sync.clock import SystemClock
from console.sync.timekeeper import TimeKeeper

T = TypeVar("T")
KEY = bytes(range(32))
OWNER = Identity(vault_id="a" * 32, staff_id="mina", center_id="center")


@dataclass
class Desk:
    """What a controller works with, and what went wrong with it."""

    store: Store
    tasks: Tasks
    hand: Hand
    unhandled: list[Exception] = field(default_factory=list)

    def read(self, work: Callable[[Connection], T]) -> T:
        return self.store.read(work).result(10)

    def write(self, work: Callable[[Connection], Any]) -> Any:
        return self.store.write(work).result(10)

    def kinds(self) -> list[str]:
        """What lies in the outbox, in order."""
        taken = self.write(lambda db: outbox.take_batch(db, 100))
        return [shape.kind for shape in taken]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    assert qtbot is not None
    store = Store.create(tmp_path / "mina.vault", KEY, OWNER)
    tasks = Tasks()
    numbers = itertools.count()
    time = TimeKeeper(SystemClock(), CenterTime())
    made = Desk(store, tasks, Hand(store, time, tasks, lambda: f"fact-{next(numbers):04d}"))
    tasks.unhandled.connect(made.unhandled.append)
    yield made
    tasks.close()
    store.close()
