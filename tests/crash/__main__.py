"""`python -m tests.crash`: the whole loop, every step of the disk × every fault.

--every N   only every Nth write (each fsync, and each change of a name, is always tried)
--jobs N    so many at a time
--at N      this step alone, with every fault
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from tests.crash import control
from tests.crash.loop import chosen, part
from tests.crash.mount import missing
from tests.crash.rig import Rig, rigged
from tests.crash.trial import Trial

CUTS = 12


def main() -> None:
    told = _arguments()
    if why := missing():
        sys.stdout.write(f"The crash loop is skipped: {why}.\n")
        return
    began = time.monotonic()
    with rigged() as rig:
        steps = rig.run().disk.steps
        blind = _controlled(rig)
    wanted = [told.at] if told.at else chosen(steps, told.every)
    sys.stdout.write(f"{len(steps)} steps of the disk, of which {len(wanted)} are tried\n")
    with ProcessPoolExecutor(told.jobs, mp_context=get_context("spawn")) as pool:
        shards = [wanted[job :: told.jobs] for job in range(told.jobs)]
        trials = [trial for shard in pool.map(part, shards) for trial in shard]
    bad = _summed_up(steps, trials, time.monotonic() - began)
    sys.exit(1 if bad or blind else 0)


def _controlled(rig: Rig) -> bool:
    """Whether a control lost nothing: then the loop is blind."""
    blind = False
    for one in control.CONTROLS:
        found = control.lost(rig, one, CUTS)
        sys.stdout.write(f"Control, {one.name}: {len(found)} losses seen in {CUTS} power cuts\n")
        blind = blind or not found
    return blind


def _summed_up(steps: Sequence[str], trials: Sequence[Trial], seconds: float) -> bool:
    hit = [trial for trial in trials if trial.hit]
    by_fault = Counter(trial.fault for trial in hit)
    kinds = Counter(step.split()[0] for step in steps)
    bad = [trial for trial in hit if trial.lost]
    sys.stdout.write(
        f"{len(hit)} runs of a shift ({', '.join(f'{n} {fault}' for fault, n in by_fault.items())})"
        f", {sum(trial.mornings for trial in hit)} mornings after,"
        f" {sum(trial.words for trial in hit)} acknowledgements, in {seconds / 60:.1f} min\n"
        f"A shift's steps: {', '.join(f'{n} {kind}' for kind, n in kinds.most_common())}\n"
        f"{len(bad)} runs after which something was wrong\n"
    )
    return bool(bad) or not hit


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    parser.add_argument("--every", type=int, default=8)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--at", type=int, default=0)
    return parser.parse_args()


if __name__ == "__main__":
    main()
