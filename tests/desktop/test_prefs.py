import json

import pytest

from console.desktop.prefs import Prefs, plain, understood

CHOSEN = Prefs(
    language="en",
    scheme="contrast-dark",
    scale=1.5,
    still=True,
    shortcuts={"accept": "F6"},
    columns={"person": 280},
    alerts={"device": "head", "volume": 3},
    lock_minutes=12,
    track="counselor",
)


def test_what_was_chosen_comes_back_as_it_was() -> None:
    assert understood(json.loads(json.dumps(plain(CHOSEN))), Prefs()) == CHOSEN


@pytest.mark.parametrize(
    ("field", "odd"),
    [
        ("language", "fr"),
        ("language", ["ko"]),
        ("scheme", None),
        ("scheme", {}),
        ("scale", 9),
        ("scale", True),
        ("scale", float("nan")),
        ("still", 1),
        ("shortcuts", {"accept": 2}),
        ("shortcuts", []),
        ("columns", {"person": "wide"}),
        ("columns", {"person": -1}),
        ("columns", {"person": True}),
        ("alerts", "loud"),
        ("lock_minutes", 0),
        ("lock_minutes", "5"),
        ("track", 60),
    ],
)
def test_an_odd_value_falls_back_alone(field: str, odd: object) -> None:
    usual = Prefs(track="usual", lock_minutes=7)
    found = plain(understood(plain(CHOSEN) | {field: odd}, usual))
    assert found == plain(CHOSEN) | {field: plain(usual)[field]}


@pytest.mark.parametrize("kept", [None, 3, "dark", [], {"unknown": 1}])
def test_what_is_no_preferences_at_all_is_as_usual(kept: object) -> None:
    assert understood(kept, Prefs(scheme="dark")) == Prefs(scheme="dark")
