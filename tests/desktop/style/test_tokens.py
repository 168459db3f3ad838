import json
from pathlib import Path
from typing import get_args

import pytest

from console import resources
from console.desktop.style import tokens
from console.desktop.style.tokens import Ink, Scheme, Tokens


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    lin = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * lin[0] + 0.7152 * lin[1] + 0.0722 * lin[2]


def ratio(a: str, b: str) -> float:
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def each(inks: tuple[Ink, ...], grounds: tuple[Ink, ...]) -> list[tuple[Ink, Ink]]:
    return [(ink, ground) for ink in inks for ground in grounds]


BOOK = tokens.read()
# What is written on what: at least 4.5, as KWCAG asks of small text.
TEXTS: list[tuple[Ink, Ink]] = [
    *each(("text", "text2", "text3"), ("canvas", "surface", "raised", "sunken")),
    *each(("accent", "danger", "warn", "ok"), ("canvas", "surface", "raised")),
    ("onfill", "fill"), ("onfill", "fillhover"), ("onfill", "fillpress"), ("onfill", "dangerfill"),
    ("onsoft", "soft"), ("onsoft", "softhover"), ("ondangersoft", "dangersoft"),
    ("onwarnsoft", "warnsoft"), ("onwarnsoft", "canvas"), ("onoksoft", "oksoft"),
    ("onlampsoft", "lampsoft"), ("onmark", "mark"), ("text", "segment"), ("text", "chip"),
    ("text", "chiphover"), ("text", "practice"),
]  # fmt: skip
# Edges and marks one must see: at least 3.
MARKS: list[tuple[Ink, Ink]] = [
    *each(("ring", "edge"), ("canvas", "surface")),
    ("time", "canvas"), ("silenced", "canvas"), ("warnmark", "canvas"), ("warnmark", "surface"),
]  # fmt: skip


@pytest.mark.parametrize("scheme", tokens.SCHEMES)
def test_words_can_be_read_on_every_ground(scheme: Scheme) -> None:
    colours = BOOK[scheme].colours
    low = {(a, b): ratio(colours[a], colours[b]) for a, b in TEXTS}
    assert {pair: round(r, 2) for pair, r in low.items() if r < 4.5} == {}


@pytest.mark.parametrize("scheme", tokens.SCHEMES)
def test_marks_can_be_seen(scheme: Scheme) -> None:
    colours = BOOK[scheme].colours
    assert {p for p in MARKS if ratio(colours[p[0]], colours[p[1]]) < 3} == set()


@pytest.mark.parametrize("scheme", ["contrast-light", "contrast-dark"])
def test_high_contrast_knows_black_and_white_only(scheme: Scheme) -> None:
    made = BOOK[scheme]
    assert set(made.colours.values()) == {"#000000", "#ffffff"}
    assert made.stroke == 2


def test_every_scheme_has_every_colour_and_no_other() -> None:
    for made in BOOK.values():
        assert set(made.colours) == set(get_args(Ink))


def test_values_are_those_of_the_design() -> None:
    light, dark = BOOK["light"], BOOK["dark"]
    assert (light.colours["ring"], dark.colours["ring"]) == ("#256ef4", "#4c87f6")
    assert light.type["read"] == tokens.Step(17, 30)
    assert light.type["read-compact"] == tokens.Step(17, 28)
    assert light.frame["rail"] == 72
    assert light.control["main"] == 48


def test_a_missing_colour_is_named(tmp_path: Path) -> None:
    book = json.loads(resources.path("style", "tokens.json").read_text("utf-8"))
    del book["schemes"]["dark"]["colours"]["lamp"]
    broken = tmp_path / "tokens.json"
    broken.write_text(json.dumps(book))
    with pytest.raises(tokens.TokensError, match="dark lacks lamp"):
        tokens.read(broken)


def test_tokens_are_frozen() -> None:
    with pytest.raises(AttributeError):
        BOOK["light"].dark = True  # type: ignore[misc]  # it must fail
    assert isinstance(BOOK["light"], Tokens)
