"""Worlds by the thousand: `python -m tests.simulation --seeds 0:10000`, or `make simulate`."""

import argparse
import gc
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.simulation.script import Script, script
from tests.simulation.shrink import shrunk
from tests.simulation.world import Ran, run

REGRESSIONS = Path(__file__).with_name("regressions")
CHUNK = 50


@dataclass(frozen=True, slots=True)
class Chunk:
    """What came of some seeds; `cpu` in s."""

    failed: tuple[int, ...]
    count: int
    facts: int
    requests: int
    lived: float
    cpu: float


def main() -> int:
    told = _arguments()
    if told.script:
        return _shown(run(Script.from_json(told.script.read_text("utf-8")), kept=True))
    first, _, last = told.seeds.rpartition(":")
    seeds = range(int(first or 0), int(last))
    if len(seeds) == 1 or told.trace:
        return _shown(run(script(seeds[0]), kept=True))
    return _many(seeds, told.processes)


def _arguments() -> argparse.Namespace:
    told = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    told.add_argument("--seeds", default="10000", help="so many, or FROM:TO")
    told.add_argument("--processes", type=int, default=2)
    told.add_argument("--trace", action="store_true", help="print what happens in the first")
    told.add_argument("--script", type=Path, help="a world that was written down")
    return told.parse_args()


def _shown(ran: Ran) -> int:
    _say("\n".join(ran.lines))
    _say(f"{ran.hash}: {ran.facts} facts, {ran.requests} requests in {ran.lasted:.0f} s")
    for fault in ran.faults:
        _say(f"✗ {fault.name}: {fault.what}")
    return 1 if ran.faults else 0


def _many(seeds: range, processes: int) -> int:
    began, failed = time.monotonic(), list[int]()
    count, facts, requests, lived, cpu = 0, 0, 0, 0.0, 0.0
    for chunk in _chunks(seeds, processes):
        failed += chunk.failed
        count, facts, requests = count + chunk.count, facts + chunk.facts, requests + chunk.requests
        lived, cpu = lived + chunk.lived, cpu + chunk.cpu
        for seed in chunk.failed:
            _say(f"✗ seed {seed}: python -m tests.simulation --seeds {seed}:{seed + 1}")
            _say(f"  written down: {written_down(seed)}")
    _say(
        f"{count} worlds, {len(failed)} failed; {facts} facts and {requests} requests in"
        f" {lived / 3600:.0f} hours of their time; {time.monotonic() - began:.0f} s,"
        f" {1000 * cpu / max(1, count):.0f} ms of CPU each"
    )
    return 1 if failed else 0


def _chunks(seeds: range, processes: int) -> Iterator[Chunk]:
    parts = [seeds[at : at + CHUNK] for at in range(0, len(seeds), CHUNK)]
    if processes == 1:
        yield from map(lived_through, parts)
        return
    with ProcessPoolExecutor(processes) as pool:
        yield from pool.map(lived_through, parts)


def lived_through(seeds: range) -> Chunk:
    """All worlds of these seeds, one after the other."""
    gc.freeze()
    began = time.process_time()
    ran = {seed: run(script(seed)) for seed in seeds}
    return Chunk(
        failed=tuple(seed for seed, one in ran.items() if one.faults),
        count=len(ran),
        facts=sum(one.facts for one in ran.values()),
        requests=sum(one.requests for one in ran.values()),
        lived=sum(one.lasted for one in ran.values()),
        cpu=time.process_time() - began,
    )


def written_down(seed: int) -> Path:
    """The failing world of a seed, as small as it fails by the same, kept as a regression."""
    whole = script(seed)
    names = {fault.name for fault in run(whole).faults}
    small = shrunk(whole, partial(_fails, names))
    REGRESSIONS.mkdir(exist_ok=True)
    file = REGRESSIONS / f"seed-{seed}.json"
    file.write_text(small.to_json(), "utf-8")
    return file


def _fails(names: set[str], smaller: Script) -> bool:
    return any(fault.name in names for fault in run(smaller).faults)


def _say(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - a program for the command line


if __name__ == "__main__":
    sys.exit(main())
