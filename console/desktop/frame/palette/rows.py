from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from console.desktop.frame.palette.find import Span, found

Kind = Literal["action", "service", "contact"]
KINDS: tuple[Kind, ...] = ("action", "service", "contact")
MOST: dict[Kind, int] = {"action": 8, "service": 5, "contact": 5}
"""So many of a kind are shown once something is asked for; a list is no directory."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the palette: what it is, its words with what was asked for marked, what else to
    know in small words, and the keys that would have done it.

    `barred` says why it cannot be had now; it stays in sight, and Enter says why.
    """

    kind: Kind
    key: str
    icon: str
    words: str
    beside: str = ""
    caps: tuple[str, ...] = ()
    marks: tuple[Span, ...] = ()
    barred: str = ""

    @property
    def said(self) -> str:
        """What a screen reader says of it."""
        return ", ".join(part for part in (self.words, self.beside, " ".join(self.caps)) if part)


def asked_for(rows: Iterable[Row], typed: str) -> tuple[Row, ...]:
    """The rows whose words hold what was typed, marked; those that begin with it stand first."""
    hits = [(row, found(row.words, typed)) for row in rows]
    marked = [replace(row, marks=marks) for row, marks in hits if marks is not None]
    if not typed.strip():
        return tuple(marked)
    return tuple(sorted(marked, key=lambda row: row.marks[0][0] if row.marks else 0))
