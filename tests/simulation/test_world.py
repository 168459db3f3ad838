from pathlib import Path

import pytest

from tests.simulation.script import Script, script
from tests.simulation.world import run

SEEDS = range(40)


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_is_lost_and_all_comes_to_rest(seed: int) -> None:
    assert run(script(seed)).faults == ()


def test_the_same_seed_is_the_same_world() -> None:
    assert run(script(3)).hash == run(script(3)).hash != run(script(4)).hash


def test_a_script_is_written_down_and_read_again(tmp_path: Path) -> None:
    file = tmp_path / "script.json"
    file.write_text(script(8).to_json())
    assert Script.from_json(file.read_text()) == script(8)
