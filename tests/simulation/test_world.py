import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.simulation.__main__ import lived_through
from tests.simulation.script import Script, script
from tests.simulation.world import run

HASHES = (
    "from tests.simulation.script import script; from tests.simulation.world import run;"
    "print(*(run(script(seed)).hash for seed in (3, 8)))"
)


@pytest.mark.parametrize("first", range(0, 120, 20))
def test_nothing_is_lost_and_all_comes_to_rest(first: int) -> None:
    assert lived_through(range(first, first + 20)).failed == ()


def test_real_vault_files_do_as_well() -> None:
    ran = run(script(99))
    assert script(99).files
    assert ran.faults == ()


def test_the_same_seed_is_the_same_world_in_every_process() -> None:
    here = [run(script(seed)).hash for seed in (3, 8)]
    assert here == [run(script(seed)).hash for seed in (3, 8)]
    assert here[0] != here[1]
    for hash_seed in ("1", "2"):
        told = subprocess.run(
            [sys.executable, "-c", HASHES],
            env={**os.environ, "PYTHONHASHSEED": hash_seed},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=True,
        )
        assert told.stdout.split() == here


def test_a_script_is_written_down_and_read_again(tmp_path: Path) -> None:
    file = tmp_path / "script.json"
    file.write_text(script(8).to_json(), "utf-8")
    assert Script.from_json(file.read_text("utf-8")) == script(8)
