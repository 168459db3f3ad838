"""One fault at one step: the shift is run again, and the next morning looks at what it leaves."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tests.crash import check, cut
from tests.crash.cut import Left
from tests.crash.disk import MACHINES, Disk, Fault
from tests.crash.rig import Ran, Rig

KILLED = 9
Way = tuple[Callable[[Disk], Left], Callable[[Disk], Left]]
"""How each machine's disk comes through: the center's, the console's."""
GOES_ON: Way = (cut.everything, cut.everything)
SYNCED_ONLY: Way = (cut.nothing_more, cut.nothing_more)
ONE_OR_HALF: tuple[Way, ...] = (
    (cut.nothing_more, cut.everything),
    (cut.everything, cut.nothing_more),
    (cut.names_only, cut.names_only),
    (cut.bytes_only, cut.bytes_only),
)


@dataclass
class Trial:
    """What came of it. `hit` is the step of the disk; "" where the shift was over before.
    `mornings` counts what was looked at, `lost` holds what was wrong.
    """

    fault: Fault
    at: int
    hit: str = ""
    words: int = 0
    mornings: int = 0
    lost: list[str] = field(default_factory=list)


def tried(rig: Rig, fault: Fault, at: int) -> Trial:
    """The whole of it, for SIGKILL with the power cuts that might have been there instead."""
    ran = rig.run(fault, at)
    trial = Trial(fault, at, words=ran.told.words)
    if not ran.disk.hits:
        return trial
    trial.hit = ran.disk.steps[at - 1]
    trial.lost += _ended_badly(ran, fault)
    for name, way in _ways(fault, at):
        trial.mornings += 1
        trial.lost += [f"{name}: {one}" for one in looked_at(rig, ran, way)]
    return trial


def looked_at(rig: Rig, ran: Ran, way: Way) -> list[str]:
    """What is wrong with what is left so of a run."""
    place = rig.folder()
    try:
        root, keyring = place / "disk", place / "keyring"
        root.mkdir()
        if ran.keyring.exists():
            shutil.copytree(ran.keyring, keyring)
        cut.lay(ran.disk, dict(zip(MACHINES, way, strict=True)), root)
        return check.look(root, keyring, ran.told)
    finally:
        shutil.rmtree(place)


def _ended_badly(ran: Ran, fault: Fault) -> list[str]:
    """A fault that passes must not end the shift, and none is answered with a mistake of ours."""
    found = [f"a fault of ours: {one}" for one in ran.told.broken]
    if fault is Fault.KILL:
        return found if ran.status == KILLED else [*found, f"it ended with {ran.status}"]
    if not ran.told.ended and not found:
        found.append(f"the shift could not go on after {ran.told.failed[-1:]}, {ran.status}")
    return found


def _ways(fault: Fault, at: int) -> Sequence[tuple[str, Way]]:
    if fault is not Fault.KILL:
        # Whether anything was built on bytes that a failed fsync had lost.
        return (("as it is", GOES_ON), ("and then a power cut", SYNCED_ONLY))
    half = ONE_OR_HALF[at % len(ONE_OR_HALF)]
    torn = cut.torn(at)
    return (
        ("SIGKILL", GOES_ON),
        ("power cut, only what was synced", SYNCED_ONLY),
        (f"power cut, {half[0].__name__} / {half[1].__name__}", half),
        ("power cut, torn", (torn, torn)),
    )
