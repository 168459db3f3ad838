"""Process start to the painted sign-in, against a bare window of PySide6."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.figure import Figure, ratio, spread

ROUNDS = 9
BUDGET = 1.5


def measure() -> Figure:
    """Interleaved; the first pair only warms the disk's cache."""
    with tempfile.TemporaryDirectory(prefix="gyeot-bench-") as home:
        pairs = [(_once("bare"), _once("console", home)) for _ in range(ROUNDS + 1)][1:]
    floor, found = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    times = ratio(found, floor)
    return Figure(
        name="start",
        what="process start to the painted sign-in",
        found=f"{spread(found)}, {times:.2f}x",
        floor=f"a bare PySide6 window: {spread(floor)}",
        budget=f"{BUDGET}x",
        met=times <= BUDGET,
        note="what is left is imports of Python modules, "
        "and the sign-in page's widgets; the desk comes after the first paint.",
    )


def _once(*arguments: str) -> float:
    """How long until its first window is painted (ms)."""
    command = [sys.executable, "-m", "tests.bench.first_paint", *arguments]
    begun = time.clock_gettime(time.CLOCK_MONOTONIC)
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
    )
    return (float(done.stdout.split()[0]) - begun) * 1000
