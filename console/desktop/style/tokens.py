import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, cast, get_args

from console import resources

Scheme = Literal["light", "dark", "contrast-light", "contrast-dark"]
Ink = Literal[
    "canvas", "surface", "raised", "raisedhover", "raisedpress", "sunken", "sunkenhover",
    "segment", "segmentedge", "chip", "chiphover", "text", "text2", "text3", "accent",
    "accenthover", "fill", "fillhover", "fillpress", "onfill", "soft", "onsoft", "softedge",
    "softhover", "ring", "edge", "line", "border", "danger", "dangersoft", "ondangersoft",
    "dangeredge", "dangerfill", "warn", "warnmark", "warnsoft", "onwarnsoft", "warnedge", "ok",
    "okmark", "oksoft", "onoksoft", "okedge", "lamp", "onlamp", "lampsoft", "onlampsoft",
    "lampedge", "mark", "onmark", "time", "track", "silenced", "logo", "practice", "practiceline",
    "watermark", "scrim",
]  # fmt: skip
Size = Literal["label", "body", "read", "read-compact", "name", "title", "display", "wall"]
Corner = Literal["key", "badge", "control", "sheet", "palette"]
Height = Literal["main", "control", "inline", "chip"]
Part = Literal["rail", "head", "head-compact", "status", "status-compact"]
Motion = Literal["fade", "slide", "stage"]

SCHEMES: tuple[Scheme, ...] = get_args(Scheme)


class TokensError(ValueError):
    """The file of tokens lacks something that the code asks for."""


@dataclass(frozen=True)
class Step:
    """One step of the type scale, in pixels at scale 1."""

    px: int
    line: int


@dataclass(frozen=True)
class Tokens:
    """Every figure and colour of one scheme; colours are ``#rrggbb``, lengths pixels."""

    scheme: Scheme
    dark: bool
    stroke: int
    colours: Mapping[Ink, str]
    type: Mapping[Size, Step]
    space: tuple[int, ...]
    radius: Mapping[Corner, int]
    control: Mapping[Height, int]
    frame: Mapping[Part, int]
    motion: Mapping[Motion, int]

    def for_practice(self) -> "Tokens":
        """The same on the desk of practice."""
        desk: dict[Ink, str] = {
            "canvas": self.colours["practice"],
            "line": self.colours["practiceline"],
        }
        return replace(self, colours={**self.colours, **desk})


def _complete(scheme: str, colours: Mapping[str, str]) -> Mapping[Ink, str]:
    missing = set(get_args(Ink)) - set(colours)
    if missing:
        raise TokensError(f"{scheme} lacks {', '.join(sorted(missing))}")
    return cast("Mapping[Ink, str]", colours)


def read(path: Path | None = None) -> dict[Scheme, Tokens]:
    """Read tokens of every scheme; raises `TokensError` if one lacks a colour."""
    book = json.loads((path or resources.path("style", "tokens.json")).read_text("utf-8"))
    steps = {name: Step(*pair) for name, pair in book["type"].items()}
    return {
        scheme: Tokens(
            scheme=scheme,
            dark=part["dark"],
            stroke=part["stroke"],
            colours=_complete(scheme, part["colours"]),
            type=cast("Mapping[Size, Step]", steps),
            space=tuple(book["space"]),
            radius=book["radius"],
            control=book["control"],
            frame=book["frame"],
            motion=book["motion"],
        )
        for scheme, part in book["schemes"].items()
    }
