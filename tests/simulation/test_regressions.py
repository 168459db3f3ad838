"""Worlds that failed once, as small as they failed by."""

from pathlib import Path

import pytest

from tests.simulation.__main__ import REGRESSIONS
from tests.simulation.script import Script
from tests.simulation.world import run


@pytest.mark.parametrize("file", sorted(REGRESSIONS.glob("*.json")), ids=lambda file: file.stem)
def test_what_failed_once_holds(file: Path) -> None:
    assert run(Script.from_json(file.read_text("utf-8"))).faults == ()
