"""A sample of the crash loop: `make crash` runs all of it."""

from collections.abc import Iterator
from itertools import pairwise

import pytest

from tests.crash import control
from tests.crash.control import CONTROLS, Control
from tests.crash.disk import Fault
from tests.crash.loop import FAULTS, chosen
from tests.crash.mount import missing
from tests.crash.rig import Rig, rigged
from tests.crash.trial import tried

SAMPLE = 7


@pytest.fixture(scope="module")
def rig() -> Iterator[Rig]:
    if why := missing():
        pytest.skip(f"the crash loop needs FUSE: {why}")
    with rigged() as made:
        yield made


@pytest.fixture(scope="module")
def steps(rig: Rig) -> list[str]:
    """The steps of a shift to which nothing happens."""
    ran = rig.run()
    assert ran.told.ended
    assert (ran.status, ran.told.failed, ran.told.broken) == (0, [], [])
    return ran.disk.steps


@pytest.mark.parametrize("fault", FAULTS)
def test_no_acknowledged_word_is_lost(rig: Rig, steps: list[str], fault: Fault) -> None:
    # Each fault at steps of its own.
    begin = FAULTS.index(fault) * len(steps) // SAMPLE // len(FAULTS) + 1
    trials = [tried(rig, fault, at) for at in range(begin, len(steps), len(steps) // SAMPLE)]
    assert [(trial.at, trial.hit, trial.lost) for trial in trials if trial.lost] == []
    assert all(trial.hit for trial in trials)
    assert sum(trial.words for trial in trials)


def test_a_log_s_name_is_kept_though_sqlite_does_not_see_its_folder_fail(
    rig: Rig, steps: list[str]
) -> None:
    own = [
        at
        for at, (before, step) in enumerate(pairwise(steps), start=2)
        if before.startswith("fsync") and before.endswith("-wal") and "folder" in step
    ]
    trials = [tried(rig, Fault.ERROR, at) for at in own[-3:]]
    assert [trial.lost for trial in trials if trial.lost] == []
    assert all("fsync folder" in trial.hit for trial in trials)


@pytest.mark.parametrize("weak", CONTROLS, ids=lambda one: one.name)
def test_what_must_lose_something_does(rig: Rig, weak: Control) -> None:
    assert control.lost(rig, weak, 4)


def test_of_writes_some_are_chosen_and_of_the_rest_all() -> None:
    steps = ["create a", "write a", "write a", "fsync a", "write a", "write a", "rename a b"]
    assert chosen(steps, 2) == [1, 3, 4, 6, 7]
    assert chosen(steps, 1) == [1, 2, 3, 4, 5, 6, 7]
