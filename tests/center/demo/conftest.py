from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from console.center.center import Center, open_center
from console.center.demo.helpline import prepare
from console.center.switchboard.simulated import wall_ms
from tests.center.switchboard.world import VirtualTime

PASSWORD = "a password for one run"


@pytest.fixture
def clock() -> VirtualTime:
    return VirtualTime(wall_ms())


@pytest.fixture
def center(tmp_path: Path, clock: VirtualTime) -> Iterator[Center]:
    """A prepared demo center whose clock a test turns; nothing in it moves by itself."""
    prepare(tmp_path / "center", PASSWORD, random=Random(5))
    with open_center(tmp_path / "center", clock=clock.now) as opened:
        yield opened
