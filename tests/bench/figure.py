"""What a benchmark found, beside what it was measured against in the same run."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line of the table. `met` says whether the budget holds."""

    name: str
    what: str
    found: str
    floor: str
    budget: str
    met: bool
    note: str = ""


def share(values: Sequence[float], part: float) -> float:
    """The value below which so much of them lies: 0.95, 0.99."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def ratio(found: Sequence[float], floor: Sequence[float]) -> float:
    """Median over median."""
    return median(found) / median(floor)


def spread(values: Sequence[float]) -> str:
    """Median and range in ms."""
    return f"{median(values):.0f} ms ({min(values):.0f} to {max(values):.0f})"
