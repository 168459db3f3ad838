from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

Density = Literal["usual", "compact"]
Edge = Literal["person", "side"]

GAP = 16
LEAST_NOTE = 392
"""Below this the note's rows and words have no room; it is never given up for a column."""


@dataclass(frozen=True, slots=True)
class Widths:
    """How wide the columns beside the note are wished, in px at scale 1."""

    person: int
    side: int


USUAL: dict[Density, Widths] = {"usual": Widths(256, 352), "compact": Widths(224, 352)}
LEAST = Widths(176, 300)
MOST = Widths(400, 560)
RISK: dict[Density, int] = {"usual": 416, "compact": 384}
"""The risk is given more room than the lookup, for it is asked for by hand."""


@dataclass(frozen=True, slots=True)
class Columns:
    """How wide each of the three is, in px."""

    person: int
    note: int
    side: int


def fit(wished: Widths, room: int, scale: float, side_least: int = 0) -> Columns:
    """The three widths that fit into `room` px: what the note lacks is taken from the sides.

    `side_least` asks for more at the right (px at scale 1) while something needs it.
    """
    gaps = 2 * round(GAP * scale)
    person = round(_between(LEAST.person, wished.person, MOST.person) * scale)
    side = round(max(_between(LEAST.side, wished.side, MOST.side), side_least) * scale)
    lacking = max(0, person + side + gaps + round(LEAST_NOTE * scale) - room)
    from_side = min(lacking, max(0, side - round(LEAST.side * scale)))
    from_person = min(lacking - from_side, max(0, person - round(LEAST.person * scale)))
    person, side = person - from_person, side - from_side
    return Columns(person, room - person - side - gaps, side)


def moved(wished: Widths, edge: Edge, by: int, room: int, scale: float) -> Widths:
    """After an edge was pushed to the right by so many px, as far as the note leaves room."""
    now = fit(wished, room, scale)
    spare = max(0, now.note - round(LEAST_NOTE * scale))
    if edge == "person":
        wide = _between(LEAST.person, round((now.person + min(by, spare)) / scale), MOST.person)
        return replace(wished, person=wide)
    wide = _between(LEAST.side, round((now.side + min(-by, spare)) / scale), MOST.side)
    return replace(wished, side=wide)


def _between(low: int, value: int, high: int) -> int:
    return max(low, min(high, value))


def kept(columns: Mapping[str, int], density: Density, wished: Widths) -> dict[str, int]:
    """What a person has kept of her columns, with these at this density."""
    return {
        **columns,
        f"person-{density}": wished.person,
        f"side-{density}": wished.side,
    }


def wished(columns: Mapping[str, int], density: Density) -> Widths:
    """How a person has left her columns; as usual where she has not touched them."""
    usual = USUAL[density]
    return Widths(
        columns.get(f"person-{density}", usual.person), columns.get(f"side-{density}", usual.side)
    )
