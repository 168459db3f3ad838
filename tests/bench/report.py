import os
import platform
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6 import __version__ as pyside

from tests.bench.figure import Figure

_HEAD = """# Benchmarks

Written by `make bench`: each line one run on the machine named below, against a floor measured in
the same run. A benchmark is no test: it fails nothing. A missed budget stands here with its cause.

{where}

| | what | found | floor or peer | budget | met |
|---|---|---|---|---|---|
"""


def text(figures: Sequence[Figure]) -> str:
    """The page."""
    rows = [
        f"| {f.name} | {f.what} | {f.found} | {f.floor} | {f.budget} | {'yes' if f.met else 'no'} |"
        for f in figures
    ]
    notes = [f"- **{f.name}**: {f.note}" for f in figures if f.note]
    return _HEAD.format(where=_where()) + "\n".join([*rows, "", *notes, ""])


def write(figures: Sequence[Figure], file: Path) -> None:
    """Replace the page."""
    file.write_text(text(figures), "utf-8")


def _where() -> str:
    load = os.getloadavg()[0]
    day = datetime.now(UTC).date().isoformat()
    return (
        f"{day}, {os.cpu_count()} cores ({platform.machine()}), Python {platform.python_version()},"
        " "
        f"PySide6 {pyside} offscreen, load {load:.1f} at the end."
    )
