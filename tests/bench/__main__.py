"""`python -m tests.bench [NAME …]`: the figures of these lines, or of all, and docs/benchmarks.md.

Every line runs in a process of its own, so that none warms or burdens the next.
"""

import json
import os
import subprocess
import sys
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

from tests.bench import report
from tests.bench.figure import Figure

LINES = ("start", "unlock", "keystroke", "smooth", "repaint")
PAGE = Path(__file__).parents[2] / "docs" / "benchmarks.md"


def main() -> None:
    """Measure, print, and with all lines write the page."""
    wanted = sys.argv[1:] or list(LINES)
    if wanted[0] == "--one":
        sys.stdout.write(json.dumps(asdict(import_module(f"tests.bench.{wanted[1]}").measure())))
        return
    unknown = set(wanted) - set(LINES)
    if unknown:
        sys.exit(f"There is no such line: {', '.join(sorted(unknown))}. There are: {LINES}")
    figures = [_apart(name) for name in wanted]
    sys.stdout.write(report.text(figures))
    if set(wanted) == set(LINES):
        report.write(figures, PAGE)


def _apart(name: str) -> Figure:
    sys.stderr.write(f"{name} …\n")
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench", "--one", name],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        cwd=PAGE.parents[1],
    )
    return Figure(**json.loads(done.stdout.splitlines()[-1]))


if __name__ == "__main__":
    main()
