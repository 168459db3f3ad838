"""Which steps are tried, and the trying."""

import sys
from collections.abc import Sequence

from tests.crash.disk import Fault
from tests.crash.rig import rigged
from tests.crash.trial import Trial, tried

FAULTS = (Fault.ERROR, Fault.FULL, Fault.KILL)


def chosen(steps: Sequence[str], every: int) -> list[int]:
    """The steps to try, from 1: of writes every so many, of all else each."""
    writes = 0
    found = []
    for at, step in enumerate(steps, start=1):
        if step.startswith("write"):
            writes += 1
            if writes % every:
                continue
        found.append(at)
    return found


def part(steps: Sequence[int]) -> list[Trial]:
    """All faults at these steps, with a rig of one's own."""
    trials = []
    with rigged() as rig:
        for n, at in enumerate(steps, start=1):
            for fault in FAULTS:
                trial = tried(rig, fault, at)
                trials.append(trial)
                for lost in trial.lost:
                    _say(f"{fault} at {at} ({trial.hit}): {lost}")
            if not n % 100:
                _say(f"… {n} of {len(steps)}")
    return trials


def _say(line: str) -> None:
    sys.stderr.write(line + "\n")
