from functools import partial

from tests.simulation.bugs import BUGS, planted
from tests.simulation.script import Script, script
from tests.simulation.shrink import shrunk
from tests.simulation.world import run


def fails(name: str, smaller: Script) -> bool:
    return any(fault.name == name for fault in run(smaller).faults)


def test_a_failing_world_is_cut_down_to_what_it_fails_by() -> None:
    bug = next(bug for bug in BUGS if bug.what.startswith("the tail shown to all"))
    with planted(bug):
        name = run(script(0)).faults[0].name
        small = shrunk(script(0), partial(fails, name), tries=60)
        assert fails(name, small)
    assert len(small.steps) <= 3 < len(script(0).steps)
    assert run(small).faults == ()
