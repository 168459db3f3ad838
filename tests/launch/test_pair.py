from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from console.launch.pair import Pair, Words, run_pair

_STANDIN = "tests.launch.standin"
_WORDS = Words(no_screen="no screen", not_started="not started: {why}", broke_off="{code} {log}")


def test_what_goes_on_beside_begins_before_the_children_and_ends_after_them(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STANDIN_CONSOLE", "closes")
    seen: list[tuple[str, bool, bool]] = []

    @contextmanager
    def beside(home: Path) -> Iterator[None]:
        seen.append(("begins", home.is_dir(), (folder / "console.json").exists()))
        yield
        seen.append(("ends", home.is_dir(), (folder / "console.json").exists()))

    pair = Pair(
        prefix="gyeot-test-",
        center=lambda _home: [_STANDIN, "center"],
        console=lambda address: [_STANDIN, "open", address],
        words=_WORDS,
        beside=beside,
    )
    assert run_pair(pair) == 0
    assert seen == [("begins", True, False), ("ends", True, True)]
    assert not list((folder / "temporary").iterdir())
