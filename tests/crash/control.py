"""Programs and disks as they must not be. Where these lose nothing, the loop is blind."""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.crash.disk import Fault
from tests.crash.rig import Ran, Rig
from tests.crash.trial import SYNCED_ONLY, looked_at


@dataclass(frozen=True, slots=True)
class Control:
    """A weakness, where it is: in the program (`weak`) or in the disk (`heeds_folders`)."""

    name: str
    weak: str = ""
    heeds_folders: bool = True

    def run(self, rig: Rig, fault: Fault = Fault.NONE, at: int = 0) -> Ran:
        return rig.run(fault, at, weak=self.weak, heeds_folders=self.heeds_folders)


CONTROLS = (
    Control("synchronous = NORMAL in both databases", weak="normal"),
    Control("a folder's fsync does nothing", heeds_folders=False),
)


def lost(rig: Rig, control: Control, cuts: int) -> Sequence[str]:
    """What so many power cuts take from it that was acknowledged: each when a log is just about
    to be synced, which is when most of it is not.
    """
    steps = control.run(rig).disk.steps
    found: list[str] = []
    for at in _spread([n for n, step in enumerate(steps, start=1) if _syncs_a_log(step)], cuts):
        ran = control.run(rig, Fault.KILL, at)
        found += looked_at(rig, ran, SYNCED_ONLY)
    return found


def _syncs_a_log(step: str) -> bool:
    return step.startswith("fsync") and step.endswith("-wal")


def _spread(steps: Sequence[int], count: int) -> list[int]:
    """So many of them, evenly."""
    return [steps[len(steps) * n // (count + 1)] for n in range(1, count + 1)]
