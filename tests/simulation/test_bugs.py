"""Planted mistakes are found, each within so many worlds: a checker that finds nothing proves
nothing.
"""

import pytest

from tests.simulation.bugs import BUGS, Bug, planted
from tests.simulation.script import script
from tests.simulation.world import run


def test_there_are_enough_of_them() -> None:
    assert len({bug.what for bug in BUGS}) >= 10


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.what)
def test_a_planted_bug_is_found(bug: Bug) -> None:
    with planted(bug):
        assert any(run(script(seed)).faults for seed in bug.seeds)
