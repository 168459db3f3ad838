from collections.abc import Iterator
from pathlib import Path

import pytest

from console.center.center import Center, open_center
from console.center.practice.serve import PracticeOptions, prepare
from console.center.switchboard.simulated import wall_ms
from tests.center.practice.desk import Turned

PASSWORD = "a password for one run"


@pytest.fixture
def clock() -> Turned:
    return Turned(wall_ms())


@pytest.fixture
def center(tmp_path: Path, clock: Turned) -> Iterator[Center]:
    """A prepared practice center whose clock a test turns; nothing in it moves by itself."""
    prepare(tmp_path / "center", PASSWORD, PracticeOptions())
    with open_center(tmp_path / "center", clock=clock.now) as opened:
        yield opened
