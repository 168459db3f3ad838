from dataclasses import dataclass
from typing import Literal

from console.desktop.style.tokens import Ink

Tone = Literal["plain", "quiet", "soft", "lamp", "ok", "warn", "danger", "imminent"]


@dataclass(frozen=True)
class Dye:
    """The inks of a tone: its ground, its edge, its words and its mark (an icon, a dot)."""

    fill: Ink
    edge: Ink | None
    text: Ink
    mark: Ink


DYES: dict[Tone, Dye] = {
    "plain": Dye("raised", "border", "text", "text2"),
    "quiet": Dye("sunken", None, "text", "text2"),
    "soft": Dye("soft", "softedge", "onsoft", "accent"),
    "lamp": Dye("lampsoft", "lampedge", "onlampsoft", "onlampsoft"),
    "ok": Dye("oksoft", None, "onoksoft", "ok"),
    "warn": Dye("warnsoft", "warnedge", "onwarnsoft", "warn"),
    "danger": Dye("dangersoft", "dangeredge", "ondangersoft", "danger"),
    "imminent": Dye("dangerfill", None, "onfill", "onfill"),
}


def edge_of(dye: Dye, *, contrast: bool) -> Ink | None:
    """High contrast has no soft grounds, so there every tone gets an edge."""
    return dye.edge or ("edge" if contrast else None)
