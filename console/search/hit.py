"""A row of the answer, and which part of its name to mark."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from console.model.service import ServiceStatus
from console.search.schema import ALIAS
from console.search.text import BREAK, fold, fold_with_places
from console.search.words import Term

COLUMNS = (
    "service, name, aliases, organization, districts, phone, verified, status, crisis, fictional"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A row of the answer.

    `marks` are the places (start, end) in `name` that were asked for, in code points. `alias`
    is the one that matched when the name did not. `why`: where it was found; `near`: only
    after undoing a slip of the finger or a forgotten keyboard switch.
    """

    id: str
    name: str
    organization: str
    district: str
    districts: tuple[str, ...]
    phone: str
    last_verified: date | None
    status: ServiceStatus
    crisis: bool
    fictional: bool
    why: Literal["name", "alias", "text"]
    near: bool
    alias: str
    marks: tuple[tuple[int, int], ...]


Row = tuple[str, str, str, str, str, str, str, str, int, int]


def hit(row: Row, group: int, asked: tuple[Term, ...], *, near: bool) -> Hit:
    """From a row of COLUMNS and the group in which the service answers."""
    service, name, aliases, organization, districts, phone, verified, status, *flags = row
    within = tuple(filter(None, districts.split(BREAK)))
    return Hit(
        id=service,
        name=name,
        organization=organization,
        district=within[0] if within else "",
        districts=within,
        phone=phone,
        last_verified=date.fromisoformat(verified) if verified else None,
        status=ServiceStatus(status),
        crisis=bool(flags[0]),
        fictional=bool(flags[1]),
        why="name" if group < ALIAS else "alias" if group == ALIAS else "text",
        near=near,
        alias=_alias(aliases, asked) if group >= ALIAS else "",
        marks=marks(name, asked),
    )


def _alias(aliases: str, asked: tuple[Term, ...]) -> str:
    for alias in aliases.split(BREAK):
        folded = fold(alias)
        if any(term.pattern.search(folded) for term in asked):
            return alias
    return ""


def marks(name: str, asked: Iterable[Term]) -> tuple[tuple[int, int], ...]:
    """The places in the name (which is NFC) that the terms ask for, in order, never touching."""
    folded, places = fold_with_places(name)
    found = []
    for term in asked:
        match = term.at_word(folded) or term.pattern.search(folded)
        if match:
            found.append((places[match.start()], places[match.end() - 1] + 1))
    return tuple(_joined(sorted(found)))


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
