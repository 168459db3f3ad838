import json
from typing import Any

import pytest

from console.desktop.practice.result import read

RUN: dict[str, Any] = {
    "run_id": "run-0001",
    "scenario": "lunch-break",
    "track": "counselor",
    "began_at": 1_000,
    "ended_at": 769_000,
    "measures": {"turns": 12, "reflections": 5},
}


def content(**changed: Any) -> bytes:
    return json.dumps({"version": 1, "login": "mina", "run": RUN} | changed).encode()


def test_whose_run_it_is_and_what_is_told_of_it() -> None:
    finished = read(content())
    assert finished.login == "mina"
    assert (finished.told.run_id, finished.told.measures.reflections) == ("run-0001", 5)
    assert read(content(login="")).login == ""


@pytest.mark.parametrize(
    "odd",
    [
        content(version=2),
        content(login=7),
        content(run=None),
        content(run=RUN | {"track": "pilot"}),
        content(run=RUN | {"ended_at": 0}),
        content(run=RUN | {"name": "somebody"}),
        b"[]",
        b"\xff",
        b"[" * 100_000,
    ],
)
def test_anything_else_is_no_result(odd: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever the reason
        read(odd)
